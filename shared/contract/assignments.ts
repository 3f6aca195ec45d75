import { z } from 'zod'
import { impedimentKinds } from '../model/impediment-kinds.ts'
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

const impediment = z.strictObject({ kind: z.enum(impedimentKinds), from: civilDate, to: civilDate, explanation: text })

const seatState = z.enum(['unfilled', 'confirmed', 'locked', 'convoked', 'proposed'])

const seatRow = z.strictObject({
  id,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  needId: id,
  centreId: id,
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
  state: seatState,
  /** Rules that the assignment breaks today. */
  broken: z.array(verdict),
  forced: forced.nullable(),
  /** What the holder signalled and nobody answered yet. */
  impediment: impediment.nullable(),
})

const candidateRow = z.strictObject({
  intervenantId: id,
  name: text,
  school: text,
  distanceKm: z.number().nullable(),
  /** Seats and load held in the session year, and the most one person takes, in half-days. */
  seats: count,
  load: count,
  maxLoad: count,
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

/** Seats of one mission, role and paper. */
const needRow = z.strictObject({
  id,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  centreId: id,
  centre: text,
  town: text,
  role: text,
  date: civilDate,
  startTime: time,
  endTime: time,
  lastDate: civilDate,
  seats: count,
  filled: count,
  proposed: count,
  locked: count,
  convoked: count,
  conflicts: count,
})

/** What one line of the timeline holds on one day; `needId` and `seatId` are where to go from there. */
const timelineCell = z.strictObject({
  date: civilDate,
  startTime: time,
  endTime: time,
  seats: count,
  filled: count,
  conflicts: count,
  state: seatState,
  /** Null where several missions meet. */
  paper: text.nullable(),
  centre: text,
  needId: id,
  seatId: id,
})

const refusal = z.strictObject({ rule: text, facts: verdict.shape.facts })

const proposalRow = z.strictObject({
  seatId: id,
  needId: id,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  centreId: id,
  centre: text,
  town: text,
  role: text,
  date: civilDate,
  startTime: time,
  endTime: time,
  intervenantId: id,
  intervenant: text,
  school: text,
  kind: z.enum(['added', 'moved', 'removed']),
  /** Who holds the seat until then (`moved`, `removed`). */
  replaced: text.nullable(),
  cost: count,
  /** Why it would be refused now, or null. */
  stale: refusal.nullable(),
})

const destination = z.strictObject({
  seatId: id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  centre: text,
  town: text,
  date: civilDate,
  startTime: time,
  endTime: time,
  cost: count,
  distanceKm: z.number().nullable(),
})

const repair = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('replace'),
    intervenantId: id,
    name: text,
    school: text,
    distanceKm: z.number().nullable(),
    seats: count,
    cost: count,
  }),
  z.strictObject({ kind: z.literal('move'), ...destination.shape }),
  z.strictObject({ kind: z.literal('withdraw') }),
])

const facets = pageInput.shape.facets
const seatIds = z.array(id).min(1).max(20_000)

/** Seats chosen in the list: these ones, or all of a filtered list but these. */
const chosenSeats = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('some'), ids: z.array(id).max(20_000) }),
  z.strictObject({
    mode: z.literal('allExcept'),
    ids: z.array(id).max(20_000),
    filter: pageInput.shape.filter,
    facets,
  }),
])
export type ChosenSeats = z.infer<typeof chosenSeats>

/** All the proposals of a run, or those of a centre, or those of some seats. */
const proposalScope = { commandId, runId: id, centreId: id.optional(), seatIds: seatIds.optional() }

/** Sets aside the rules that may be, for this seat; the reason is kept and shown (pain 7). */
const force = z.strictObject({ reason: z.string().trim().min(1).max(500) }).optional()

/** The act, for `undo`. */
const change = id
const seated = z.strictObject({ assignmentId: id, change })

/** The planner proposes; nothing is written before `accept`, which checks every hard rule again. */
export const assignmentsContract = {
  summary: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        seats: count,
        filled: count,
        convoked: count,
        /** Standing assignments that break a rule. */
        conflicts: count,
        /** Holders who signalled an impediment and wait for an answer. */
        impediments: count,
        proposals: z.strictObject({
          open: count,
          stale: count,
          centres: z.array(z.strictObject({ id, name: text, proposals: count })),
        }),
        run: runRecord.nullable(),
      }),
    ),
  /** What the filters may be set to. */
  scope: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        exams: z.array(text),
        centres: z.array(z.strictObject({ id, name: text, town: text })),
        firstDate: civilDate.nullable(),
        lastDate: civilDate.nullable(),
      }),
    ),
  /** Facets: `exam`, `centreId`, `missionId`, `from`, `to`, `only` (`holes`, `conflicts`, `proposed`). */
  needs: query('officeRead').input(pageInput).output(pageOf(needRow)),
  /** What needs a decision, in the order of F7. Facets of `needs`. */
  problems: query('officeRead')
    .input(z.strictObject({ facets }))
    .output(z.array(z.strictObject({ kind: z.enum(['conflict', 'impediment', 'hole']), seatId: id, needId: id }))),
  /** Facets of `needs` but `only`; `needId`; `state`, of which `conflict` is one. */
  seats: query('officeRead').input(pageInput).output(pageOf(seatRow)),
  /** Facets of `needs` but `only`; `by`: `person` or `centre`. */
  timeline: query('officeRead')
    .input(pageInput)
    .output(pageOf(z.strictObject({ id, name: text, detail: text, cells: z.array(timelineCell) }))),
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
  /** Ready ways out of an assignment that breaks a rule, the least disturbing first. */
  repairs: query('officeRead')
    .input(z.strictObject({ assignmentId: id }))
    .output(z.array(repair)),
  /** Empty seats that the holder of a seat may take instead of it. */
  destinations: query('officeRead')
    .input(z.strictObject({ assignmentId: id, filter: z.string().max(200) }))
    .output(z.array(destination)),
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
  /** The last runs, latest first: what each wrote, and how much of it can still be undone. */
  runs: query('officeRead')
    .input(noInput)
    .output(z.array(z.strictObject({ ...runRecord.shape, written: count, undoable: count }))),
  /** Facets of `needs` but `only`. */
  proposals: query('officeRead').input(pageInput).output(pageOf(proposalRow)),
  accept: command('officeWrite')
    .input(z.strictObject(proposalScope))
    .output(
      z.strictObject({
        accepted: count,
        stale: z.array(z.strictObject({ seatId: id, intervenantId: id, ...refusal.shape })),
        change,
      }),
    ),
  reject: command('officeWrite')
    .input(z.strictObject(proposalScope))
    .output(z.strictObject({ rejected: count })),
  assign: command('officeWrite')
    .input(z.strictObject({ commandId, seatId: id, intervenantId: id, force }))
    .output(seated),
  /** Gives empty seats to one person, in the order chosen; seats that a rule refuses are left empty and told. */
  assignMany: command('officeWrite')
    .input(z.strictObject({ commandId, intervenantId: id, seatIds: z.array(id).min(1).max(100) }))
    .output(
      z.strictObject({
        assigned: count,
        left: z.array(z.strictObject({ seatId: id, ...refusal.shape })),
        change,
      }),
    ),
  /** Somebody else on a held seat, and the holder of a seat on another one: each is one act. */
  replace: command('officeWrite')
    .input(z.strictObject({ ...onVersion, intervenantId: id, force }))
    .output(seated),
  move: command('officeWrite')
    .input(z.strictObject({ ...onVersion, seatId: id }))
    .output(seated),
  withdraw: command('officeWrite').input(z.strictObject(onVersion)).output(z.strictObject({ change })),
  setLock: command('officeWrite')
    .input(z.strictObject({ ...onVersion, locked: z.boolean() }))
    .output(z.strictObject({ change })),
  changeMany: command('officeWrite')
    .input(z.strictObject({ commandId, effect: z.enum(['lock', 'unlock', 'withdraw']), chosen: chosenSeats }))
    .output(z.strictObject({ done: count, left: count, change })),
  /** Undoes one act of the planner; undoing an undo does it again. */
  undo: command('officeWrite').input(z.strictObject({ commandId, change })).output(z.strictObject({ change })),
  previewUndoRun: query('officeRead')
    .input(z.strictObject({ runId: id }))
    .output(
      z.strictObject({
        undone: z.array(
          z.strictObject({
            assignmentId: id,
            intervenant: text,
            missionNumber: z.int(),
            date: civilDate,
            centre: text,
            effect: z.enum(['withdrawn', 'restored']),
          }),
        ),
        changed: count,
        convoked: count,
      }),
    ),
  undoRun: command('officeWrite')
    .input(z.strictObject({ commandId, runId: id }))
    .output(z.strictObject({ change, undone: count, left: count })),
}
