import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, instant, text } from './schemas.ts'

const period = { from: civilDate, to: civilDate, reason: z.string().trim().min(1).max(200) }

const unavailability = z.strictObject({
  id,
  from: civilDate,
  to: civilDate,
  reason: text,
  author: text,
  /** In which quality the author entered it. */
  enteredBy: z.enum(['import', 'school', 'self', 'office']),
  /** Missions that the person holds within these days. */
  missions: z.array(z.strictObject({ id, number: z.int(), firstDate: civilDate, convoked: z.boolean() })),
})

const preference = z.enum(['wanted', 'avoided'])

/** What a wish or a conflict names: its id or code, and its words. */
const named = z.strictObject({ id, label: text, detail: text })

const wish = z.strictObject({
  id,
  preference,
  paper: named.nullable(),
  centre: named.nullable(),
  missionType: named.nullable(),
  note: text,
  author: text,
  at: instant,
})

const conflictKind = z.enum(['school', 'relative'])

const conflict = z.strictObject({
  id,
  kind: conflictKind,
  school: named.nullable(),
  exam: named.nullable(),
  note: text,
  author: text,
  at: instant,
})

const sheet = z.strictObject({
  unavailabilities: z.array(unavailability),
  wishes: z.array(wish),
  /** Empty for the person themselves: what the office notes of relatives is for the office. */
  conflicts: z.array(conflict),
})

const note = z.string().trim().max(300)
/** `removal` names this act for `restore`. */
const removed = z.strictObject({ removal: commandId })
/** The days that the decision was taken on; other days in between are a CONFLICT. */
const onPeriod = { commandId, intervenantId: id, id, expected: z.strictObject({ from: civilDate, to: civilDate }) }

/**
 * When a person cannot be called, what they would like, and what they must not be called for. The person themselves may
 * read their own, report an unavailability and keep their wishes; everything else belongs to the office.
 */
export const availabilityContract = {
  of: query('availability')
    .input(z.strictObject({ intervenantId: id }))
    .output(sheet),
  /** What wishes and conflicts of interest may name, found by words. */
  choices: query('availability')
    .input(z.strictObject({ what: z.enum(['paper', 'centre', 'exam']), filter: z.string().max(200) }))
    .output(z.array(named)),
  addUnavailability: command('availability')
    .input(z.strictObject({ commandId, intervenantId: id, ...period }))
    .output(z.strictObject({ id, convoked: count })),
  changeUnavailability: command('officeWrite')
    .input(z.strictObject({ ...onPeriod, ...period }))
    .output(z.strictObject({ convoked: count })),
  removeUnavailability: command('officeWrite').input(z.strictObject(onPeriod)).output(removed),
  addWish: command('availability')
    .input(
      z.strictObject({
        commandId,
        intervenantId: id,
        preference,
        paperId: id.nullable(),
        centreId: id.nullable(),
        missionTypeCode: id.nullable(),
        note,
      }),
    )
    .output(z.strictObject({ id })),
  removeWish: command('availability')
    .input(z.strictObject({ commandId, intervenantId: id, id }))
    .output(removed),
  addConflict: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        intervenantId: id,
        kind: conflictKind,
        schoolId: id.nullable(),
        examCode: id.nullable(),
        note,
      }),
    )
    .output(z.strictObject({ id, seats: count })),
  removeConflict: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id, id }))
    .output(removed),
  /** Takes a removal back. The words of the person are not in the journal, so they come with the request. */
  restore: command('availability')
    .input(z.strictObject({ commandId, intervenantId: id, removal: commandId, words: z.string().max(300) }))
    .output(z.strictObject({ id })),
}

export type AvailabilitySheet = z.infer<typeof sheet>
