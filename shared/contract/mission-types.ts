import { z } from 'zod'
import { enteringParties, entryForms, missionRoles } from '../model/mission-types.ts'
import { qualities } from '../model/qualities.ts'
import { command, query } from './base.ts'
import { commandId, count, noInput, text } from './schemas.ts'

const role = z.enum(missionRoles)
const code = z.string().regex(/^[A-Z][A-Z0-9_]{2,39}$/)
const label = z.string().trim().min(1).max(100)

/** What the office writes of a type (F140, F221-F236; rights: regulation, 1.2). Null: no text decides, the office must. */
const content = {
  label,
  labelEnglish: label,
  entryForm: z.enum(entryForms),
  enteredBy: z.enum(enteringParties),
  feeRight: z.boolean().nullable(),
  /** Under which heading of the rates it is paid; null: no public rate. */
  rateType: z.string().min(1).max(40).nullable(),
  travelRight: z.boolean().nullable(),
  /** The first one is the default. */
  roles: z.array(role).max(missionRoles.length),
  /** Candidates or copies that one person takes, by role. */
  roleLoads: z.partialRecord(role, z.int().min(1).max(9_999)),
  needsCompetence: z.boolean(),
  dematerialised: z.boolean(),
}

const rateState = z.enum(['known', 'unknown', 'unpaid', 'none'])

const missionTypeRow = z.strictObject({
  code,
  ...content,
  rate: rateState,
  active: z.boolean(),
  shipped: z.boolean(),
  /** The office changed a type that the product ships. */
  changed: z.boolean(),
  missions: count,
  /** Missions that are already convoked: they keep the terms they were convoked under. */
  convoked: count,
  /** Whether something refers to the type: it can be deactivated, not deleted. */
  used: z.boolean(),
  version: z.int(),
})
export type MissionTypeRow = z.infer<typeof missionTypeRow>
export type MissionTypeContent = Pick<MissionTypeRow, keyof typeof content>

/** What somebody convoked under such a type is asked and gets. */
const preview = z.strictObject({
  /** The rule that the content breaks, if any; nothing is written then. */
  wrong: text.nullable(),
  fee: z.enum(['claimant', 'office', 'none']),
  rate: rateState,
  qualities: z.array(z.strictObject({ role, quality: z.enum(qualities).nullable() })),
})

const onType = { commandId, code, expectedVersion: z.int().min(1) }
const written = z.strictObject({ version: z.int() })

/** Mission types as configuration of the office, without code (pain 17). */
export const missionTypesContract = {
  list: query('officeRead').input(noInput).output(z.array(missionTypeRow)),
  /** The headings of the rates, with what may be entered under each and whether an amount is known today. */
  rateTypes: query('officeRead')
    .input(noInput)
    .output(z.array(z.strictObject({ rateType: text, rate: rateState, forms: z.array(z.enum(entryForms)) }))),
  preview: query('officeRead').input(z.strictObject(content)).output(preview),
  /** A new type is inactive until somebody has looked at what it asks. */
  add: command('officeWrite')
    .input(z.strictObject({ commandId, code, ...content }))
    .output(written),
  change: command('officeWrite')
    .input(z.strictObject({ ...onType, ...content }))
    .output(z.strictObject({ version: z.int(), kept: count })),
  setActive: command('officeWrite')
    .input(z.strictObject({ ...onType, active: z.boolean() }))
    .output(written),
  /** Puts a shipped type back as the product ships it. */
  putBack: command('officeWrite')
    .input(z.strictObject(onType))
    .output(z.strictObject({ version: z.int(), kept: count })),
  /** `removal` names this act for `restore`. */
  remove: command('officeWrite')
    .input(z.strictObject(onType))
    .output(z.strictObject({ removal: commandId })),
  restore: command('officeWrite')
    .input(z.strictObject({ commandId, removal: commandId }))
    .output(z.strictObject({ code, version: z.int() })),
}
