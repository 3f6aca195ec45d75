import { z } from 'zod'
import { command, query } from './base.ts'
import { cents, civilDate, commandId, count, id, instant, noInput, text } from './schemas.ts'

const circuit = z.enum(['fees', 'travel'])

const batchRow = z.strictObject({
  id,
  number: z.int(),
  circuit,
  state: z.enum(['sealed', 'exported']),
  lineCount: count,
  totalCents: cents,
  executionDate: civilDate,
  sealedAt: instant,
})

const batchSheet = batchRow.extend({
  lines: z.array(
    z.strictObject({
      lineNumber: z.int(),
      claimId: id,
      claimNumber: text,
      intervenantId: id,
      name: text,
      ibanTail: text,
      cents,
      label: text,
      rateCodes: text,
    }),
  ),
  files: z.array(
    z.strictObject({
      format: text,
      documentId: id,
      name: text,
      size: count,
      sha256: text,
      lineCount: count,
      totalCents: cents,
    }),
  ),
})

const blocker = z.strictObject({ rule: text, claimNumber: text, intervenant: text })

/** Two circuits (fees, travel): preview with blockers, seal, export files that are pure functions of the sealed batch. */
export const liquidationContract = {
  waiting: query('finance')
    .input(noInput)
    .output(z.array(z.strictObject({ circuit, claims: count, cents, blockers: z.array(blocker) }))),
  batches: query('finance').input(noInput).output(z.array(batchRow)),
  batch: query('finance').input(z.strictObject({ id })).output(batchSheet),
  seal: command('finance')
    .input(z.strictObject({ commandId, circuit, executionDate: civilDate }))
    .output(batchRow),
  export: command('finance').input(z.strictObject({ commandId, id })).output(batchSheet),
}
