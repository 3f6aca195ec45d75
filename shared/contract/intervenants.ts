import { z } from 'zod'
import { command, query } from './base.ts'
import { cents, civilDate, commandId, count, id, onVersion, pageInput, pageOf, text } from './schemas.ts'

const intervenantState = z.enum(['active', 'setAside', 'archived'])
const category = z.enum(['PUBLIC_AGENT', 'EXTERNAL', 'RETIRED'])
const yesOrNo = z.enum(['yes', 'no'])
const withOrWithout = z.enum(['with', 'without'])

/** Facets of the list: each narrows it, none is needed (multi-criteria search, services.md 1.2). */
export const intervenantCriteria = z
  .strictObject({
    state: intervenantState,
    origin: z.enum(['feed', 'manual']),
    school: id,
    discipline: text,
    exam: id,
    paper: id,
    commune: text,
    department: text,
    category,
    trainee: yesOrNo,
    onLeave: yesOrNo,
    partTime: yesOrNo,
    contractEndsBefore: civilDate,
    payFile: withOrWithout,
    missions: withOrWithout,
  })
  .partial()
export type IntervenantCriteria = z.infer<typeof intervenantCriteria>

const short = z.string().max(200)

/** What the office writes of a person's identity; the rules of each field are in `shared/model/identity.ts`. */
const identity = z.strictObject({
  title: z.enum(['M', 'MME', '']),
  lastName: short,
  firstName: short,
  birthName: short,
  birthDate: z.union([civilDate, z.literal('')]),
  email: short,
  phone: short,
  address: short,
  postalCode: short,
  town: short,
  communeCode: short.nullable(),
  category,
  population: short,
  grade: short,
  profession: short,
  company: short,
  contractEnd: civilDate.nullable(),
  trainee: z.boolean(),
  onLeave: z.boolean(),
  partTimePercent: z.int(),
  reducedMobility: z.boolean(),
  vehicleCv: z.int().nullable(),
})

const duplicate = z.strictObject({
  id,
  number: text,
  lastName: text,
  firstName: text,
  birthName: text,
  birthDate: text,
  school: text,
  reasons: z.array(z.enum(['numen', 'nir', 'name', 'birthName', 'swappedNames'])),
})

const typedPayFile = { intervenantId: id, holderName: short, iban: short, bic: short, nir: short }
const payFileField = z.strictObject({
  rule: text,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

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
  /** How the person stands today; `decidedState` is what the office decided, within its days. */
  state: intervenantState,
  decidedState: intervenantState,
  stateReason: text.nullable(),
  stateFrom: civilDate.nullable(),
  stateTo: civilDate.nullable(),
  identity,
  communeName: text,
  version: z.int(),
  postings: z.array(
    z.strictObject({
      schoolId: id,
      uai: text,
      school: text,
      town: text,
      kind: text,
      disciplineCode: text,
      discipline: text,
      byHand: z.boolean(),
    }),
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
  payFile: z
    .strictObject({
      holderName: text,
      holderDiffers: z.boolean(),
      ibanTail: text,
      bic: text.nullable(),
      nirTail: text.nullable(),
      updatedAt: text,
    })
    .nullable(),
  missions: z.array(
    z.strictObject({
      assignmentId: id,
      missionId: id,
      number: z.int(),
      missionType: text,
      missionTypeEnglish: text,
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
  documents: z.array(z.strictObject({ id, kind: text, name: text, mime: text, size: count, createdAt: text })),
  history: z.array(z.strictObject({ seq: z.int(), at: text, actor: text, kind: text, facts: z.string() })),
})
export type IntervenantSheet = z.infer<typeof intervenantSheet>

export const intervenantsContract = {
  list: query('officeRead').input(pageInput).output(pageOf(intervenantRow)),
  get: query('officeRead', { sensitive: { subject: 'intervenant', key: 'id' } })
    .input(z.strictObject({ id }))
    .output(intervenantSheet),
  /** Values of the pickers of a form, those that match what was typed first. */
  choices: query('officeRead')
    .input(z.strictObject({ of: z.enum(['commune', 'department', 'discipline', 'exam']), filter: short }))
    .output(z.array(z.strictObject({ value: text, label: text, detail: text, postalCode: text }))),
  /** People who may be the one described; the NIR is compared and forgotten. */
  duplicates: query('officeWrite')
    .input(
      z.strictObject({
        lastName: short,
        firstName: short,
        birthName: short,
        birthDate: civilDate,
        numen: short,
        nir: short,
      }),
    )
    .output(z.array(duplicate)),
  create: command('officeWrite')
    .input(z.strictObject({ commandId, identity, numen: short, nir: short, duplicateReason: z.string().max(500) }))
    .output(z.strictObject({ id, number: text })),
  saveIdentity: command('officeWrite')
    .input(z.strictObject({ ...onVersion, identity }))
    .output(z.strictObject({ version: z.int() })),
  remove: command('officeWrite')
    .input(z.strictObject(onVersion))
    .output(z.strictObject({ number: text })),
  addPosting: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        intervenantId: id,
        schoolId: id,
        kind: z.enum(['principal', 'secondary']),
        disciplineCode: short,
      }),
    )
    .output(z.strictObject({ schoolId: id })),
  removePosting: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id, schoolId: id, disciplineCode: short }))
    .output(z.strictObject({ schoolId: id })),
  setState: command('officeWrite')
    .input(
      z.strictObject({
        ...onVersion,
        state: intervenantState,
        reason: z.string().max(500),
        from: civilDate.nullable(),
        to: civilDate.nullable(),
      }),
    )
    .output(z.strictObject({ version: z.int() })),
  /** The full bank account and NIR, shown on request; each look is written in the journal. */
  revealPayFile: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id }))
    .output(z.strictObject({ iban: text, nir: text.nullable() })),
  /** What is wrong in a pay file being typed, field by field; nothing is kept. */
  checkPayFile: query('officeWrite')
    .input(z.strictObject(typedPayFile))
    .output(
      z.strictObject({
        iban: payFileField.nullable(),
        bic: payFileField.nullable(),
        nir: payFileField.nullable(),
        holderDiffers: z.boolean(),
      }),
    ),
  /** An empty IBAN or NIR keeps the one already held. */
  savePayFile: command('officeWrite')
    .input(
      z.strictObject({
        ...typedPayFile,
        commandId,
        expectedVersion: z.int().min(1),
        validFrom: civilDate,
      }),
    )
    .output(z.strictObject({ version: z.int() })),
  addDocument: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id, title: z.string().max(120), fileToken: id }))
    .output(z.strictObject({ id })),
  removeDocument: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id, documentId: id }))
    .output(z.strictObject({ name: text })),
}
