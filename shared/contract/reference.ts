import { z } from 'zod'
import { query } from './base.ts'
import { count, id, noInput, pageInput, pageOf, text } from './schemas.ts'

const schoolRow = z.strictObject({
  id,
  uai: text,
  name: text,
  kind: text,
  sector: text,
  postalCode: text,
  town: text,
  located: z.boolean(),
  staff: count,
})

const paperRow = z.strictObject({
  id,
  examCode: text,
  examLabel: text,
  specialtyCode: text,
  specialtyLabel: text,
  code: text,
  label: text,
  nature: text,
  rateGroup: text.nullable(),
  competent: count,
})

const rateRow = z.strictObject({
  id,
  tableName: text,
  code: text,
  /** Decimal text in euros (or a ratio); null where nobody could read it: nothing is computed from it. */
  amount: text.nullable(),
  /** False for rows that hold no amount of their own (groups of exams, zones, brackets of a scale). */
  priced: z.boolean(),
  unit: text,
  /** The other fields of the row, by name: what it applies to. */
  applies: z.record(z.string(), text),
  validFrom: text,
  validTo: text.nullable(),
  source: text,
  confidence: text,
})

const missionTypeRow = z.strictObject({
  code: text,
  label: text,
  labelEnglish: text,
  /** Whether it is offered for new missions. */
  active: z.boolean(),
  entryForm: text,
  feeRight: z.boolean().nullable(),
  travelRight: z.boolean().nullable(),
  enteredBy: text,
  roles: text,
  defaultLoad: count.nullable(),
})

export const referenceContract = {
  schools: query('officeRead').input(pageInput).output(pageOf(schoolRow)),
  papers: query('officeRead').input(pageInput).output(pageOf(paperRow)),
  rates: query('officeRead').input(pageInput).output(pageOf(rateRow)),
  missionTypes: query('session').input(noInput).output(z.array(missionTypeRow)),
}
