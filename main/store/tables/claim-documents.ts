import type { DocumentFile } from '../../../shared/model/claim-documents.ts'

/** A supporting document in one file of one claim; the same bytes of a person are kept once, whatever their claims. */
export interface ClaimDocumentRow {
  claimId: string
  file: DocumentFile
  documentId: string
  /** The required document it is given for; null for another one. */
  answers: string | null
  byOffice: number
  depositedAt: string
  /** Set while it can still be restored. */
  removedAt: string | null
}

/** How the office takes supporting documents; without a row, as `usualDocumentSettings` says. */
export interface DocumentSettingsRow {
  id: number
  online: number
  byPost: number
  pdfOnly: number
  postalAddress: string
  message: string
  rowVersion: number
}

export interface ClaimDocumentsTables {
  claimDocument: ClaimDocumentRow
  documentSettings: DocumentSettingsRow
}
