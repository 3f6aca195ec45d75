import { z } from 'zod'
import { command, query } from './base.ts'
import { cents, civilDate, commandId, count, id, onVersion, pageInput, pageOf, text } from './schemas.ts'

const intervenantState = z.enum(['active', 'setAside', 'archived'])

const intervenantRow = z.strictObject({
  id,
  number: text,
  lastName: text,
  firstName: text,
  discipline: text,
  school: text,
  town: text,
  state: intervenantState,
  origin: text,
  competences: count,
  missions: count,
})

/** Everything the office knows of one person, tab by tab; NIR and bank account by their last characters only. */
export const intervenantSheet = z.strictObject({
  id,
  number: text,
  origin: text,
  state: intervenantState,
  stateReason: text.nullable(),
  title: text,
  lastName: text,
  firstName: text,
  birthDate: civilDate,
  category: text,
  grade: text,
  email: text,
  phone: text,
  address: text,
  postalCode: text,
  town: text,
  contractEnd: civilDate.nullable(),
  trainee: z.boolean(),
  onLeave: z.boolean(),
  partTimePercent: z.int(),
  reducedMobility: z.boolean(),
  vehicleCv: z.int().nullable(),
  company: text,
  version: z.int(),
  postings: z.array(
    z.strictObject({ uai: text, school: text, town: text, kind: text, disciplineCode: text, discipline: text }),
  ),
  teachings: z.array(
    z.strictObject({ id, school: text, schoolYear: z.int(), subject: text, mef: text, division: text, modality: text }),
  ),
  competences: z.array(
    z.strictObject({
      id,
      paperId: id,
      exam: text,
      specialty: text,
      paper: text,
      effective: z.boolean(),
      statements: z.array(z.strictObject({ author: text, authorCode: text, verdict: text })),
    }),
  ),
  unavailabilities: z.array(z.strictObject({ id, from: civilDate, to: civilDate, reason: text, author: text })),
  payFile: z.strictObject({ holderName: text, ibanTail: text, nirTail: text.nullable(), updatedAt: text }).nullable(),
  missions: z.array(
    z.strictObject({
      assignmentId: id,
      missionId: id,
      number: z.int(),
      missionType: text,
      exam: text,
      paper: text,
      centre: text,
      firstDate: civilDate,
      state: text,
      role: text,
      convocationDocumentId: id.nullable(),
      convocationNumber: text.nullable(),
      claimId: id.nullable(),
      claimNumber: text.nullable(),
      feeState: text.nullable(),
      travelState: text.nullable(),
      feeCents: cents.nullable(),
      travelCents: cents.nullable(),
    }),
  ),
  payments: z.array(
    z.strictObject({
      batchId: id,
      batchNumber: z.int(),
      lineNumber: z.int(),
      circuit: text,
      claimNumber: text,
      cents,
      sealedAt: text,
      state: text,
    }),
  ),
  history: z.array(z.strictObject({ seq: z.int(), at: text, actor: text, kind: text, facts: z.string() })),
})
export type IntervenantSheet = z.infer<typeof intervenantSheet>

export const intervenantsContract = {
  list: query('officeRead').input(pageInput).output(pageOf(intervenantRow)),
  get: query('officeRead').input(z.strictObject({ id })).output(intervenantSheet),
  setState: command('officeWrite')
    .input(z.strictObject({ ...onVersion, state: intervenantState, reason: z.string().max(500) }))
    .output(z.strictObject({ version: z.int() })),
  addUnavailability: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        intervenantId: id,
        from: civilDate,
        to: civilDate,
        reason: z.string().min(1).max(200),
      }),
    )
    .output(z.strictObject({ id })),
  /** The full bank account and NIR, shown on request; each look is written in the journal. */
  revealPayFile: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id }))
    .output(z.strictObject({ iban: text, nir: text.nullable() })),
}
