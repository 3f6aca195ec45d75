import { useState } from 'react'
import { Dialog, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { TermsText } from './terms-text.tsx'

/** The terms one accepted stay within reach; nothing where the office published none. */
export function TermsButton() {
  const t = useText()
  const format = useFormat()
  const { data } = useRead(queries.termsOfUse.standing.queryOptions({ input: {} }))
  const [opened, setOpened] = useState(false)
  if (!data) return null
  const { version, publishedAt, text } = data
  return (
    <>
      <button type="button" className="button" onClick={() => setOpened(true)}>
        {t('termsOfUse.read')}
      </button>
      <Dialog
        opened={opened}
        title={t('termsOfUse.title')}
        sentence={t('termsOfUse.version', { version, date: format.longDate(localMinute(publishedAt).slice(0, 10)) })}
        onClose={() => setOpened(false)}
        actions={
          <button type="button" className="button" onClick={() => setOpened(false)}>
            {t('termsOfUse.close')}
          </button>
        }
      >
        <TermsText text={text} />
      </Dialog>
    </>
  )
}
