import { z } from 'zod'
import { command, query } from './base.ts'
import {
  civilDate,
  commandId,
  count,
  id,
  instant,
  noInput,
  onVersion,
  pageInput,
  pageOf,
  text,
  time,
} from './schemas.ts'

const verdict = z.strictObject({
  rule: text,
  satisfied: z.boolean(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

/** Why, and by whom, a person whom rules left out was put on a seat all the same. */
const forced = z.strictObject({ broken: z.array(verdict), reason: text, author: text, at: instant })

const seatRow = z.strictObject({
  id,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  centre: text,
  town: text,
  date: civilDate,
  startTime: time,
  endTime: time,
  role: text,
  assignmentId: id.nullable(),
  intervenantId: id.nullable(),
  intervenant: text.nullable(),
  /** Version of the assignment, for `withdraw` and `setLock`; null where nobody sits. */
  version: z.int().nullable(),
  state: z.enum(['unfilled', 'confirmed', 'locked', 'convoked', 'proposed']),
  forced: forced.nullable(),
})

const candidateRow = z.strictObject({
  intervenantId: id,
  name: text,
  school: text,
  distanceKm: z.number().nullable(),
  seats: count,
  eligible: z.boolean(),
  cost: count.nullable(),
  /** Every rule against the person is one that a reason sets aside. */
  forceable: z.boolean(),
  /** What the person wished about such a seat. */
  wishes: z.array(z.enum(['wanted', 'avoided'])),
  verdicts: z.array(verdict),
})

const forcedException = z.strictObject({
  assignmentId: id,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  centre: text,
  firstDate: civilDate,
  intervenantId: id,
  intervenant: text,
  state: z.enum(['confirmed', 'locked', 'convoked', 'withdrawn']),
  ...forced.shape,
})

/** What a run looks at; null leaves that side open. */
const scope = z.strictObject({
  examCode: z.string().min(1).max(50).nullable(),
  centreId: id.nullable(),
  /** Days of the missions, both included. */
  from: civilDate.nullable(),
  to: civilDate.nullable(),
  /** Empty seats only, or also the seats whose holder is neither locked, nor convoked, nor forced: each move costs. */
  seats: z.enum(['holes', 'unlocked']),
  /** With `unlocked`: who was assigned by hand stays. */
  keepByHand: z.boolean(),
  /** Tighter than the limits of the office, for this run only. */
  maxDistanceKm: z.int().min(1).max(2_000).nullable(),
  maxSeats: z.int().min(1).max(100).nullable(),
})
export type AssignmentScope = z.infer<typeof scope>

const runRecord = z.strictObject({
  id,
  state: z.enum(['proposed', 'accepted', 'discarded']),
  seed: z.int(),
  seats: count,
  filled: count,
  objective: count,
  bound: count.nullable(),
  seconds: z.number(),
  createdAt: instant,
  /** Null for a run of before scopes: it looked at every empty seat. */
  scope: scope.nullable(),
  /** Seats whose holder it would replace, and holders it would leave without the seat. */
  moved: count,
  removed: count,
})

/** The planner proposes; nothing is written before `accept`, which checks every hard rule again. */
export const assignmentsContract = {
  summary: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ seats: count, filled: count, convoked: count, run: runRecord.nullable() })),
  seats: query('officeRead').input(pageInput).output(pageOf(seatRow)),
  candidates: query('officeRead')
    .input(z.strictObject({ seatId: id, filter: z.string().max(200) }))
    .output(
      z.strictObject({
        candidates: z.array(candidateRow),
        eligible: count,
        considered: count,
        emptiedBy: z.array(z.strictObject({ rule: text, people: count })),
      }),
    ),
  /** Everybody put on a seat against a rule, latest first. */
  forcedExceptions: query('officeRead').input(noInput).output(z.array(forcedException)),
  run: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        seed: z.int().min(0),
        seconds: z.int().min(1).max(600),
        /** Every empty seat when left out. */
        scope: scope.optional(),
      }),
    )
    .output(z.strictObject({ jobId: id })),
  accept: command('officeWrite')
    .input(z.strictObject({ commandId, runId: id }))
    .output(z.strictObject({ accepted: count, conflicts: count })),
  discard: command('officeWrite')
    .input(z.strictObject({ commandId, runId: id }))
    .output(noInput),
  assign: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        seatId: id,
        intervenantId: id,
        /** Sets aside the rules that may be, for this seat; the reason is kept and shown (pain 7). */
        force: z.strictObject({ reason: z.string().trim().min(1).max(500) }).optional(),
      }),
    )
    .output(z.strictObject({ assignmentId: id })),
  withdraw: command('officeWrite').input(z.strictObject(onVersion)).output(noInput),
  setLock: command('officeWrite')
    .input(z.strictObject({ ...onVersion, locked: z.boolean() }))
    .output(noInput),
}
