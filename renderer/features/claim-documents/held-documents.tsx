import { useState } from 'react'
import type { HeldDocument } from '../../../shared/contract/claim-documents.ts'
import { type DocumentFile, fileOfRequired, type RequiredDocument } from '../../../shared/model/claim-documents.ts'
import { Dialog, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'

type Props = Readonly<{
  claimId: string
  file: DocumentFile
  /** What the sender says the next document is. */
  answers: RequiredDocument | null
}>

/** What the person gave elsewhere, attached here by reference (ux.md S8, reuse). Nothing to see while there is none. */
export function HeldDocuments({ claimId, file, answers }: Props) {
  const t = useText()
  const format = useFormat()
  const [opened, setOpened] = useState(false)
  const { data: held = [] } = useRead(queries.claimDocuments.held.queryOptions({ input: { claimId, file } }))
  const attach = useCommand(client.claimDocuments.attach)
  const use = async ({ documentId, answers: before }: HeldDocument) => {
    const same = before !== null && fileOfRequired[before] === file ? before : answers
    const done = await attach.send({ claimId, file, documentId, answers: same })
    if (done === null) return
    tell('success', t('claimDocuments.held.done', { name: done.name }))
    setOpened(false)
  }
  if (held.length === 0) return null
  return (
    <>
      <div className="claim-buttons">
        <button type="button" className="button" onClick={() => setOpened(true)}>
          {t('claimDocuments.held.open', { count: held.length })}
        </button>
      </div>
      {opened && (
        <Dialog opened title={t('claimDocuments.held.title')} onClose={() => setOpened(false)}>
          <p>{t('claimDocuments.held.sentence')}</p>
          <Refusal problem={attach.problem} title={t('claimDocuments.held.failed')} />
          <ul className="document-required">
            {held.map((document) => (
              <li key={document.documentId}>
                <span>
                  {document.name}, {format.kilobytes(document.size)},{' '}
                  {format.dateTime(localMinute(document.depositedAt))}
                </span>
                <RowButton
                  text={t('claimDocuments.held.use')}
                  name={t('claimDocuments.held.useNamed', { name: document.name })}
                  run={() => void use(document)}
                />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
