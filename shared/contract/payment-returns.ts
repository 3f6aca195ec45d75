import { z } from 'zod'
import { returnVerdicts } from '../model/return-verdicts.ts'
import { command, query } from './base.ts'
import { readingOptions } from './imports.ts'
import { cents, civilDate, commandId, count, id, instant, noInput, text } from './schemas.ts'

const verdict = z.enum([...returnVerdicts, 'unreadable'])

const part = z.strictObject({ lines: count, cents })
const circuit = z.enum(['fees', 'travel'])

const returnRecord = z.strictObject({
  id,
  fileName: text,
  state: z.enum(['previewed', 'applied', 'undone']),
  readBy: text,
  readAt: instant,
  appliedAt: instant.nullable(),
  undoneAt: instant.nullable(),
  /** What applying it would bring, or brought: amounts of the transfers that were found. */
  paid: part,
  rejected: part,
  /** The cents are what is paid beside what was asked. */
  changed: part,
  /** Accepted by a bank for execution: nothing is paid yet. */
  accepted: count,
  /** Rows that bring nothing new. */
  known: count,
  /** Rows that somebody should look at. */
  toSee: count,
})
export type ReturnRecord = z.infer<typeof returnRecord>

const returnLine = z.strictObject({
  position: count,
  line: count,
  verdict,
  rule: text.nullable(),
  /** JSON of the facts of the rule. */
  facts: text,
  reference: text,
  claimNumber: text,
  cents: cents.nullable(),
  paidOn: civilDate.nullable(),
  code: text,
  reason: text,
  /** The transfer that was found. */
  found: z.strictObject({ batch: text, lineNumber: z.int(), name: text, cents }).nullable(),
})

const reconciledBatch = z.strictObject({
  batchId: id,
  number: z.int(),
  circuit,
  executionDate: civilDate,
  lineCount: count,
  totalCents: cents,
  paid: part,
  rejected: part,
  silent: part,
  changed: part,
  silentDays: count,
  agrees: z.boolean(),
})

const rejectedPayment = z.strictObject({
  batchId: id,
  lineNumber: z.int(),
  batch: text,
  circuit,
  /** An advance on travel, rather than an accepted amount. */
  isAdvance: z.boolean(),
  claimId: id,
  claimNumber: text,
  intervenantId: id,
  intervenant: text,
  cents,
  code: text,
  reason: text,
  answeredOn: civilDate,
  /** Bank details recorded since the refusal. */
  accountCorrected: z.boolean(),
  /** `waiting` for the office, or due again in the `nextBatch`. */
  state: z.enum(['waiting', 'nextBatch']),
})

/** How a fixed-width file is read: by the layout that is kept, or by one given now, which is kept from then on. */
const returnLayout = z.union([z.literal('kept'), z.strictObject({ content: z.string().max(200_000) })])
export type ReturnLayout = z.infer<typeof returnLayout>

/** What finance answers: files read with a mapping, applied line by line, reconciled with the batches. */
export const paymentReturnsContract = {
  list: query('finance').input(noInput).output(z.array(returnRecord)),
  get: query('finance')
    .input(z.strictObject({ id }))
    .output(returnRecord.extend({ lines: z.array(returnLine) })),
  /** Reads and compares a file; `remember` keeps the mapping for the next ones. Nothing is written but the preview. */
  preview: command('finance')
    .input(
      z.strictObject({
        commandId,
        fileToken: id,
        reading: readingOptions.optional(),
        layout: returnLayout.optional(),
        remember: z.boolean(),
      }),
    )
    .output(returnRecord),
  apply: command('finance').input(z.strictObject({ commandId, id })).output(returnRecord),
  undo: command('finance').input(z.strictObject({ commandId, id })).output(returnRecord),
  /** The layout kept for fixed-width files. */
  layout: query('finance')
    .input(noInput)
    .output(z.strictObject({ name: text, version: text }).nullable()),
  reconciliation: query('finance').input(noInput).output(z.array(reconciledBatch)),
  rejects: query('finance').input(noInput).output(z.array(rejectedPayment)),
  /** Puts a refused payment back among those to pay, with the amount that was granted. */
  payAgain: command('finance')
    .input(z.strictObject({ commandId, batchId: id, lineNumber: z.int().min(1) }))
    .output(z.array(rejectedPayment)),
}
