import { z } from 'zod'
import { documentChanges, documentFiles, documentLimits, requiredDocuments } from '../model/claim-documents.ts'
import { command, query } from './base.ts'
import { commandId, count, id, noInput, text } from './schemas.ts'

const file = z.enum(documentFiles)
const answers = z.enum(requiredDocuments).nullable()
const inFile = { claimId: id, file }

export const documentSettings = z.strictObject({
  /** Documents are deposited in the application (F117, F287). */
  online: z.boolean(),
  /** Documents may come by post, with a copy of the recap (F118, F285). */
  byPost: z.boolean(),
  /** Only PDF is taken (F297). */
  pdfOnly: z.boolean(),
  /** Where to post them; empty: the address of the office. */
  postalAddress: z.string().max(500),
  /** What the office asks of documents, such as legible ones (F297). */
  message: z.string().max(500),
})
export type DocumentSettings = z.infer<typeof documentSettings>

const deposited = z.strictObject({
  documentId: id,
  name: text,
  mime: text,
  size: count,
  answers,
  depositedAt: text,
  byOffice: z.boolean(),
  mayRemove: z.boolean(),
})
export type DepositedDocument = z.infer<typeof deposited>

const heldElsewhere = z.strictObject({
  documentId: id,
  name: text,
  mime: text,
  size: count,
  answers,
  depositedAt: text,
})
export type HeldDocument = z.infer<typeof heldElsewhere>

const kept = z.strictObject({ documentId: id, name: text, changes: z.array(z.enum(documentChanges)) })

const panel = z.strictObject({
  online: z.boolean(),
  pdfOnly: z.boolean(),
  message: text,
  /** Lines of the address to post to; empty when the office does not take post. */
  postalLines: z.array(text),
  recapDocumentId: id.nullable(),
  claimNumber: text,
  required: z.array(z.strictObject({ document: z.enum(requiredDocuments), provided: z.boolean() })),
  documents: z.array(deposited),
  /** Whether the one who asks may add a document today; the office may even when documents come by post only. */
  mayDeposit: z.boolean(),
})
export type DocumentsPanelRead = z.infer<typeof panel>

/** Supporting documents of a claim, in its pay file and in its travel file (F279-F297). */
export const claimDocumentsContract = {
  panel: query('claimDocuments').input(z.strictObject(inFile)).output(panel),
  deposit: command('claimDocuments')
    .input(z.strictObject({ ...inFile, commandId, fileToken: id, answers }))
    .output(kept),
  /** Several pictures as the pages of one PDF. */
  depositJoined: command('claimDocuments')
    .input(z.strictObject({ ...inFile, commandId, fileTokens: z.array(id).min(1).max(documentLimits.joined), answers }))
    .output(kept),
  /** The documents of the same person in their other files, latest first: each can be attached without sending it again. */
  held: query('claimDocuments').input(z.strictObject(inFile)).output(z.array(heldElsewhere)),
  attach: command('claimDocuments')
    .input(z.strictObject({ ...inFile, commandId, documentId: id, answers }))
    .output(z.strictObject({ name: text })),
  remove: command('claimDocuments')
    .input(z.strictObject({ ...inFile, commandId, documentId: id }))
    .output(z.strictObject({ name: text })),
  /** Puts back a document that was just removed. */
  restore: command('claimDocuments')
    .input(z.strictObject({ ...inFile, commandId, documentId: id }))
    .output(z.strictObject({ name: text })),
  settings: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ settings: documentSettings, version: count, officeAddress: z.array(text) })),
  saveSettings: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, settings: documentSettings }))
    .output(z.strictObject({ version: count })),
}
