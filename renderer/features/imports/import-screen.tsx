import { useParams } from 'react-router'
import { goTo, Icon, Screen, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ImportSheet } from './import-sheet.tsx'
import { feedText } from './import-words.ts'

/** One import: what the file says beside what is known, then its application, and its undoing. */
export function ImportScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.imports.get.queryOptions({ input: { id } }))
  return (
    <Screen
      title={data?.fileName ?? t('imports.screen.one')}
      context={t('imports.screen.one')}
      sentence={data && feedText(t, data.feed)}
      actions={
        <button type="button" className="button" onClick={() => goTo('/imports')}>
          <Icon name="back" />
          {t('imports.screen.back')}
        </button>
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      {data && <ImportSheet record={data} />}
    </Screen>
  )
}
