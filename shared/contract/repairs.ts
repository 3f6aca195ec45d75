import { z } from 'zod'
import { command, query } from './base.ts'
import { file, seatName } from './explanations.ts'
import { civilDate, commandId, count, id, noInput, onVersion, text } from './schemas.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const verdict = z.strictObject({ rule: text, satisfied: z.boolean(), facts })

const substituteRow = z.strictObject({
  intervenantId: id,
  name: text,
  school: text,
  phone: text,
  distanceKm: z.number().nullable(),
  /** Work already held in the session year, in half-days and seats. */
  load: z.number(),
  seats: count,
  cost: z.int(),
  /** Rank among those named for this seat; null for whoever was not named. */
  rank: count.nullable(),
  onCall: z.boolean(),
})

const substitutes = z.strictObject({
  seatId: id,
  missionNumber: z.int(),
  holder: z
    .strictObject({
      intervenantId: id,
      name: text,
      assignmentId: id,
      version: z.int(),
      state: z.enum(['confirmed', 'locked', 'convoked']),
      /** Rules that the holder breaks today: an absence, a leave, another mission. */
      broken: z.array(verdict),
    })
    .nullable(),
  substitutes: z.array(substituteRow),
  eligible: count,
  /** Named people whom a rule keeps from the seat today. */
  unable: z.array(z.strictObject({ intervenantId: id, name: text })),
})

const onSeat = z.strictObject({ commandId, seatId: id, intervenantId: id })

const onCallRow = z.strictObject({
  id,
  version: z.int(),
  sessionId: id,
  session: text,
  intervenantId: id,
  name: text,
  phone: text,
  school: text,
  centre: text.nullable(),
  departmentCode: text.nullable(),
  from: civilDate,
  to: civilDate,
  answer: z.enum(['asked', 'accepted', 'declined']),
})

const onCallContent = {
  sessionId: id,
  intervenantId: id,
  centreId: id.nullable(),
  departmentCode: z.string().min(1).max(10).nullable(),
  from: civilDate,
  to: civilDate,
}

/** Which seats to make whole: those named, those of a mission, those of a person; nothing named is every broken one. */
const repairRequest = z.strictObject({
  seatIds: z.array(id).max(500),
  missionId: id.nullable(),
  intervenantId: id.nullable(),
  /** Who may move to make room, beside those who can no longer hold their seat. */
  moves: z.enum(['nobody', 'confirmed', 'convoked']),
})

const person = z.strictObject({ intervenantId: id, name: text })

const repairPlan = z.strictObject({
  wanted: count,
  unfilled: count,
  /** Assignments that could have stayed and move all the same. */
  moved: count,
  /** Seats of the diff whose holder is convoked: their convocation would be cancelled. */
  convoked: count,
  changes: z.array(
    z.strictObject({
      seat: seatName,
      out: person.nullable(),
      state: z.enum(['confirmed', 'locked', 'convoked']).nullable(),
      in: person.nullable(),
    }),
  ),
})

/** Replacements: who can take a seat, who is on call, and the smallest change that makes a plan whole again. */
export const repairsContract = {
  substitutes: query('officeRead')
    .input(z.strictObject({ seatId: id }))
    .output(substitutes),
  nameSubstitute: command('officeWrite')
    .input(onSeat)
    .output(z.strictObject({ rank: count })),
  dropSubstitute: command('officeWrite').input(onSeat).output(noInput),
  /** Calls this person before the one named just before them. */
  raiseSubstitute: command('officeWrite').input(onSeat).output(noInput),
  /** Frees the holder, cancels their convocation and claim if any, and seats this person; every rule is checked again. */
  promote: command('officeWrite')
    .input(z.strictObject({ commandId, seatId: id, intervenantId: id, expectedHolder: id.nullable() }))
    .output(
      z.strictObject({ assignmentId: id, name: text, replaced: text.nullable(), convocations: count, claims: count }),
    ),
  /** The smallest change that fills the seats again; nothing is written before `apply`. */
  plan: query('officeRead').input(repairRequest).output(repairPlan),
  apply: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        changes: z
          .array(z.strictObject({ seatId: id, expectedHolder: id.nullable(), intervenantId: id.nullable() }))
          .min(1)
          .max(2_000),
      }),
    )
    .output(z.strictObject({ changed: count, convocations: count, claims: count })),
  onCall: query('officeRead').input(noInput).output(z.array(onCallRow)),
  /** Everybody on call who has not declined, with their telephone: a list to print for the day itself. */
  phoneList: query('officeRead')
    .input(z.strictObject({ language: z.enum(['fr', 'en']) }))
    .output(file),
  addOnCall: command('officeWrite')
    .input(z.strictObject({ commandId, ...onCallContent }))
    .output(z.strictObject({ id, version: z.int() })),
  answerOnCall: command('officeWrite')
    .input(z.strictObject({ ...onVersion, answer: z.enum(['asked', 'accepted', 'declined']) }))
    .output(z.strictObject({ version: z.int() })),
  removeOnCall: command('officeWrite').input(z.strictObject(onVersion)).output(noInput),
}

export type RepairRequest = z.infer<typeof repairRequest>
export type RepairPlan = z.infer<typeof repairPlan>
export type Substitutes = z.infer<typeof substitutes>
export type OnCallRow = z.infer<typeof onCallRow>
