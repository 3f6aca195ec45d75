import { useId, useState } from 'react'
import type { DocumentsPanelRead } from '../../../shared/contract/claim-documents.ts'
import { type DocumentFile, documentLimits, type RequiredDocument } from '../../../shared/model/claim-documents.ts'
import {
  CheckboxField,
  FileField,
  SelectField,
  StatusTag,
  tell,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { DepositedList } from './deposited-list.tsx'
import { HeldDocuments } from './held-documents.tsx'
import { panelKeys } from './panel-keys.ts'
import { SendingList } from './sending-list.tsx'
import { useDeposits } from './use-deposits.ts'
import { useRemoval } from './use-removal.ts'

type DocumentsPanelProps = Readonly<{ claimId: string; file: DocumentFile; readOnly: boolean; byPost?: boolean }>

/** What the file asks for, each with whether it is there (F279). */
function RequiredList({ required }: Pick<DocumentsPanelRead, 'required'>) {
  const t = useText()
  if (required.length === 0) return <p>{t('claimDocuments.noneRequired')}</p>
  return (
    <ul className="document-required" aria-label={t('claimDocuments.required')}>
      {required.map(({ document, provided }) => (
        <li key={document}>
          <span>{t(`claims.documents.${document}`)}</span>
          <StatusTag tone={provided ? 'success' : 'warning'}>
            {t(provided ? 'claimDocuments.provided' : 'claimDocuments.toProvide')}
          </StatusTag>
        </li>
      ))}
    </ul>
  )
}

/** Where to post documents, and the recap that goes with them (F118, F285). */
function ByPost({ panel }: { panel: DocumentsPanelRead }) {
  const t = useText()
  const { postalLines, recapDocumentId, claimNumber } = panel
  if (postalLines.length === 0) return null
  const download = async (documentId: string) => {
    try {
      tell('success', t('claimDocuments.preview.downloaded', { name: await downloadDocument(documentId) }))
    } catch (error) {
      tell('error', `${t('claimDocuments.preview.failed')} (${problemOf(error).code})`)
    }
  }
  return (
    <div className="document-post">
      <h4>{t('claimDocuments.post.title')}</h4>
      <p>{t(panel.online ? 'claimDocuments.post.also' : 'claimDocuments.post.only', { number: claimNumber })}</p>
      <address lang="fr">
        {postalLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {recapDocumentId === null ? (
        <p className="field-hint">{t('claimDocuments.post.recapLater')}</p>
      ) : (
        <div className="claim-buttons">
          <button type="button" className="button" onClick={() => void download(recapDocumentId)}>
            {t('claimDocuments.post.recap')}
          </button>
        </div>
      )}
    </div>
  )
}

/** The button that sends, with what may be sent; chosen, dropped or pasted files leave at once, one after the other. */
function Sender({
  claimId,
  file,
  panel,
  fieldId,
}: DocumentsPanelProps & Readonly<{ panel: DocumentsPanelRead; fieldId: string }>) {
  const t = useText()
  const deposits = useDeposits(claimId, file)
  const [chosen, setChosen] = useState<RequiredDocument | '' | null>(null)
  const [joined, setJoined] = useState(false)
  const { required, documents, pdfOnly, message } = panel
  const answers = chosen ?? required.find(({ provided }) => !provided)?.document ?? ''
  const send = (files: readonly File[]) => {
    deposits.add(files, answers === '' ? null : answers, joined)
    setChosen(null)
  }
  const hint = t('claimDocuments.formats', {
    formats: t(pdfOnly ? 'claimDocuments.pdfFormat' : 'claimDocuments.anyFormat'),
    megabytes: documentLimits.bytes / 1_000_000,
    most: documentLimits.perFile,
    count: documents.length,
  })
  return (
    <div
      className="document-sender"
      onPaste={(event) => {
        const pasted = [...event.clipboardData.files]
        if (pasted.length === 0) return
        event.preventDefault()
        send(pasted)
      }}
    >
      {message !== '' && <p className="claim-note">{t('claimDocuments.office', { message })}</p>}
      {required.length > 0 && (
        <SelectField
          id={`${fieldId}-answers`}
          label={t('claimDocuments.answers')}
          optional
          emptyLabel={t('claimDocuments.other')}
          value={answers}
          options={required.map(({ document }) => ({ value: document, label: t(`claims.documents.${document}`) }))}
          onChange={(value) => setChosen(required.find(({ document }) => document === value)?.document ?? '')}
        />
      )}
      <FileField
        id={fieldId}
        label={t(`claimDocuments.send.${file}`)}
        hint={hint}
        sendsAtOnce
        multiple
        accept={pdfOnly && !joined ? '.pdf' : '.pdf,.jpg,.jpeg,.png,.gif'}
        value={[]}
        onChange={send}
      />
      <CheckboxField
        id={`${fieldId}-join`}
        label={t('claimDocuments.join')}
        hint={t('claimDocuments.joinHint', { most: documentLimits.joined })}
        value={joined}
        onChange={setJoined}
      />
      <HeldDocuments claimId={claimId} file={file} answers={answers === '' ? null : answers} />
      {!pdfOnly && <p className="field-hint">{t('claimDocuments.kept')}</p>}
      <SendingList deposits={deposits} />
    </div>
  )
}

/**
 * One of the two files of a claim (F286): what it asks for, the button to send documents where the office takes them
 * online (F287), the address where it takes post unless another panel gives it, and the documents deposited so far.
 */
export function DocumentsPanel({ claimId, file, readOnly, byPost = true }: DocumentsPanelProps) {
  const t = useText()
  const id = useId()
  const {
    data: panel,
    problem,
    retry,
  } = useRead(queries.claimDocuments.panel.queryOptions({ input: { claimId, file } }))
  const fieldId = `documents-${file}`
  const isFull = (panel?.documents.length ?? 0) >= documentLimits.perFile
  const { oneKeyShortcuts: oneKey } = usePreferences()
  const removal = useRemoval(claimId, file, fieldId)
  const chooser = panel?.mayDeposit ? fieldId : null
  return (
    <section
      className="claim-part documents-panel"
      aria-labelledby={id}
      onKeyDown={panelKeys({ chooser, documents: panel?.documents ?? [], removal, readOnly, oneKey })}
    >
      <h3 id={id}>{t(`claimDocuments.title.${file}`)}</h3>
      <Refusal problem={problem} title={t('claimDocuments.readFailed')} onRetry={retry} />
      {panel === undefined && problem === null && <p aria-busy="true">{t('claimDocuments.loading')}</p>}
      {panel && (
        <>
          <RequiredList required={panel.required} />
          {panel.mayDeposit && !readOnly && (
            <Sender claimId={claimId} file={file} readOnly={readOnly} panel={panel} fieldId={fieldId} />
          )}
          {isFull && !readOnly && <p>{t('claimDocuments.full', { most: documentLimits.perFile })}</p>}
          <DepositedList file={file} documents={panel.documents} readOnly={readOnly} removal={removal} />
          {panel.mayDeposit && !readOnly && <p className="claim-small">{t('claimDocuments.keys')}</p>}
          {byPost && <ByPost panel={panel} />}
        </>
      )}
    </section>
  )
}

/** Every file of a claim, one after the other; the address that takes post is given once, under the last. */
export function DocumentsPanels({
  claim,
  readOnly,
  byPost = true,
}: Readonly<{ claim: Readonly<{ id: string; travelState: string }>; readOnly: boolean; byPost?: boolean }>) {
  const files: readonly DocumentFile[] = claim.travelState === 'NONE' ? ['pay'] : ['pay', 'travel']
  return files.map((file) => (
    <DocumentsPanel
      key={file}
      claimId={claim.id}
      file={file}
      readOnly={readOnly}
      byPost={byPost && file === files.at(-1)}
    />
  ))
}
