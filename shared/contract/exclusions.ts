import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, onVersion, text } from './schemas.ts'

/** Whom an exclusion is about: everybody who matches all that is named; null names nothing. */
const criteria = {
  status: z.enum(['any', 'trainee', 'fixedTerm', 'onLeave', 'partTime', 'external', 'retired']),
  disciplineCode: z.string().min(1).max(20).nullable(),
  examCode: z.string().min(1).max(50).nullable(),
}

const reason = z.string().trim().min(1).max(300)

const exclusionRow = z.strictObject({
  id,
  ...criteria,
  disciplineLabel: text,
  examLabel: text,
  reason: text,
  active: z.boolean(),
  version: z.int(),
  /** Active people whom the criteria name today, whether the rule is switched on or not. */
  people: count,
})

const effect = z.strictObject({
  people: count,
  /** The first of them by name. */
  names: z.array(z.strictObject({ id, name: text, number: text, school: text })),
  seats: count,
  /** Seats they already hold that the rule would have refused them, latest first. */
  held: z.array(
    z.strictObject({
      assignmentId: id,
      missionId: id,
      missionNumber: z.int(),
      exam: text,
      firstDate: civilDate,
      intervenant: text,
    }),
  ),
})

const codeAndLabel = z.strictObject({ code: text, label: text })

/** Rules of the office that leave people out of assignment (pains-and-peers.md, pain 7; services.md 1.6, P12). */
export const exclusionsContract = {
  list: query('officeRead').input(noInput).output(z.array(exclusionRow)),
  /** What such a rule does, before it is written. */
  effect: query('officeRead').input(z.strictObject(criteria)).output(effect),
  choices: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ disciplines: z.array(codeAndLabel), exams: z.array(codeAndLabel) })),
  add: command('officeWrite')
    .input(z.strictObject({ commandId, ...criteria, reason }))
    .output(z.strictObject({ id, version: z.int() })),
  change: command('officeWrite')
    .input(z.strictObject({ ...onVersion, ...criteria, reason }))
    .output(z.strictObject({ version: z.int() })),
  setActive: command('officeWrite')
    .input(z.strictObject({ ...onVersion, active: z.boolean() }))
    .output(z.strictObject({ version: z.int() })),
  /** `removal` names this act for `restore`. */
  remove: command('officeWrite')
    .input(z.strictObject(onVersion))
    .output(z.strictObject({ removal: commandId })),
  restore: command('officeWrite')
    .input(z.strictObject({ commandId, removal: commandId }))
    .output(z.strictObject({ id, version: z.int() })),
}

export type ExclusionRow = z.infer<typeof exclusionRow>
export type ExclusionCriteria = Pick<ExclusionRow, 'status' | 'disciplineCode' | 'examCode'>
