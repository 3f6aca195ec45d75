import { useEffect, useState } from 'react'
import type { DepositedDocument } from '../../../shared/contract/claim-documents.ts'
import { Dialog, tell, useText } from '../../components/index.ts'
import { downloadDocument, readDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { DocumentView } from './document-view.tsx'

type Props = Readonly<{ document: DepositedDocument; onClose: () => void }>

/** A deposited document as it is kept, without leaving the screen. */
export function PreviewDialog({ document: { documentId, name, mime }, onClose }: Props) {
  const t = useText()
  const [blob, setBlob] = useState<Blob | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let left = false
    readDocument(documentId).then(
      (read) => !left && setBlob(read.blob),
      () => !left && setFailed(true),
    )
    return () => {
      left = true
    }
  }, [documentId])
  const download = async () => {
    try {
      tell('success', t('claimDocuments.preview.downloaded', { name: await downloadDocument(documentId) }))
    } catch (error) {
      tell('error', `${t('claimDocuments.preview.failed')} (${problemOf(error).code})`)
    }
  }
  return (
    <Dialog
      opened
      title={name}
      size="large"
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={() => void download()}>
          {t('claimDocuments.preview.download')}
        </button>
      }
    >
      {failed && <p role="alert">{t('claimDocuments.preview.failed')}</p>}
      {blob === null && !failed && <p aria-busy="true">{t('claimDocuments.preview.loading')}</p>}
      {blob !== null && !failed && (
        <DocumentView blob={blob} name={name} mime={mime} onFailed={() => setFailed(true)} />
      )}
    </Dialog>
  )
}
