import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'

/** Says to a president what is left to enter for their members; nothing for everybody else (F220). */
export function JuryEntriesLink() {
  const t = useText()
  const { data } = useRead(queries.juryEntries.list.queryOptions({ input: {} }))
  if (data === undefined || data.length === 0) return null
  return (
    <p className="claim-note">
      {t('juryEntries.open', { count: data.filter(({ mayEnter }) => mayEnter).length })}{' '}
      <a href="#/jury-entries">{t('juryEntries.openLink')}</a>
    </p>
  )
}
