import { z } from 'zod'
import { command, query } from './base.ts'
import { cents, civilDate, commandId, count, id, instant, noInput, text } from './schemas.ts'

const circuit = z.enum(['fees', 'travel'])
const lineKind = z.enum(['payment', 'advance', 'deduction', 'reversal'])
const reason = z.string().trim().min(1).max(500)

const batchRow = z.strictObject({
  id,
  number: z.int(),
  circuit,
  state: z.enum(['sealed', 'exported']),
  lineCount: count,
  transferCount: count,
  totalCents: cents,
  executionDate: civilDate,
  sealedAt: instant,
})

const file = {
  format: text,
  name: text,
  size: count,
  sha256: text,
  lineCount: count,
  totalCents: cents,
}

/** The first lines of a file, accounts by their last four signs; null for a file that is no text. */
const head = z.string().max(20_000).nullable()

const batchSheet = batchRow.extend({
  lines: z.array(
    z.strictObject({
      lineNumber: z.int(),
      kind: lineKind,
      takenBack: z.boolean(),
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
  files: z.array(z.strictObject({ ...file, documentId: id })),
})

const onPerson = { claimId: id, claimNumber: text, intervenantId: id, intervenant: text }

const sums = z.array(z.strictObject({ code: text, lines: count, cents }))

const preview = z.strictObject({
  circuit,
  lines: z.array(
    z.strictObject({
      lineNumber: z.int(),
      kind: lineKind,
      claimId: id,
      claimNumber: text,
      intervenantId: id,
      name: text,
      cents,
      label: text,
      rateCodes: text,
    }),
  ),
  totalCents: cents,
  transferCount: count,
  byExam: sums,
  byRate: sums,
  controls: z.array(z.strictObject({ rule: text, level: z.enum(['blocker', 'warning']), ...onPerson, cents })),
  fingerprint: text,
})

const transferVersion = z.enum(['03', '09'])

const settings = z.strictObject({
  transferVersion,
  twoPeople: z.boolean(),
  layout: z.strictObject({
    name: text,
    version: text,
    official: z.boolean(),
    recordLength: count,
    isShipped: z.boolean(),
    description: z.string().max(100_000),
  }),
  version: count,
})

const adjustments = z.strictObject({
  advances: z.array(
    z.strictObject({
      id,
      ...onPerson,
      estimateCents: cents,
      cents,
      reason: text,
      grantedBy: text,
      grantedAt: instant,
      state: z.enum(['waiting', 'given', 'deducted', 'lapsed', 'refused']),
    }),
  ),
  reversals: z.array(
    z.strictObject({
      id,
      ...onPerson,
      batchId: id,
      batch: text,
      circuit,
      lineNumber: z.int(),
      cents,
      reason: text,
      askedBy: text,
      askedAt: instant,
      state: z.enum(['waiting', 'sealed', 'recovered']),
    }),
  ),
})

const advanceBasis = z.strictObject({
  ...onPerson,
  missionNumber: z.int(),
  firstDate: civilDate,
  travelState: text,
  estimateCents: cents,
  highestCents: cents,
  ratioThousandths: z.int(),
})

/** Two circuits (fees, travel): preview with controls, seal, export files that are pure functions of the sealed batch. */
export const liquidationContract = {
  waiting: query('finance')
    .input(noInput)
    .output(
      z.array(
        z.strictObject({
          circuit,
          claims: count,
          cents,
          blockers: z.array(z.strictObject({ rule: text, ...onPerson })),
        }),
      ),
    ),
  preview: query('finance').input(z.strictObject({ circuit })).output(preview),
  /** Everything that sealing and exporting would do, written nowhere. */
  rehearse: query('finance')
    .input(z.strictObject({ circuit, executionDate: civilDate }))
    .output(z.strictObject({ files: z.array(z.strictObject({ ...file, head })) })),
  batches: query('finance').input(noInput).output(z.array(batchRow)),
  batch: query('finance').input(z.strictObject({ id })).output(batchSheet),
  fileHead: query('finance')
    .input(z.strictObject({ id, documentId: id }))
    .output(z.strictObject({ head })),
  /** `previewed`: fingerprint of the preview that was read; null seals whatever is due. */
  seal: command('finance')
    .input(z.strictObject({ commandId, circuit, executionDate: civilDate, previewed: text.nullable() }))
    .output(batchRow),
  export: command('finance').input(z.strictObject({ commandId, id })).output(batchSheet),
  adjustments: query('finance').input(noInput).output(adjustments),
  /** Takes back a line of an exported batch by a line of the next one. */
  reverse: command('finance')
    .input(z.strictObject({ commandId, id, lineNumber: z.int().min(1), reason }))
    .output(adjustments),
  withdrawReversal: command('finance').input(z.strictObject({ commandId, id })).output(adjustments),
  recoverOtherwise: command('finance').input(z.strictObject({ commandId, id, reason })).output(adjustments),
  advanceBasis: query('finance')
    .input(z.strictObject({ claimNumber: text }))
    .output(advanceBasis),
  grantAdvance: command('finance')
    .input(z.strictObject({ commandId, claimId: id, estimateCents: cents, cents, reason }))
    .output(adjustments),
  withdrawAdvance: command('finance').input(z.strictObject({ commandId, id })).output(adjustments),
  settings: query('finance').input(noInput).output(settings),
  changeSettings: command('administration')
    .input(
      z.strictObject({
        commandId,
        expectedVersion: count,
        transferVersion,
        twoPeople: z.boolean(),
        layout: z.union([z.enum(['keep', 'shipped']), z.strictObject({ content: z.string().max(200_000) })]),
      }),
    )
    .output(settings),
}
