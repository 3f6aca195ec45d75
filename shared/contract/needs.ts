import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, onVersion, pageInput, pageOf, text, time } from './schemas.ts'

const role = z.string().min(1).max(50)
const code = z.string().min(1).max(100)

/** What a need says. Of a need of CYCLADES the office may change only what CYCLADES does not give (`local`). */
const local = { secondPaperId: code.nullable(), people: z.int().min(0).max(500).nullable(), role: role.nullable() }
const content = {
  sessionId: id,
  missionTypeCode: code,
  paperId: code,
  centreId: id,
  commission: z.string().trim().max(20),
  date: civilDate,
  startTime: time,
  endTime: time,
  quantity: count.max(100_000),
  ...local,
}

const unknownReason = z.enum(['noLoad', 'noPeople', 'noRole'])
const state = z.enum(['changed', 'withoutCandidates', 'missing', 'surplus', 'unknown', 'ready', 'covered', 'cancelled'])
export type NeedState = z.infer<typeof state>

const needRow = z.strictObject({
  id,
  session: text,
  exam: text,
  specialty: text,
  paper: text,
  secondPaper: text.nullable(),
  missionType: text,
  missionTypeEnglish: text,
  centre: text,
  town: text,
  commission: text,
  date: civilDate,
  startTime: time,
  endTime: time,
  quantity: count,
  people: count.nullable(),
  role: text.nullable(),
  /** People the need wants; null while nobody knows, and `reason` says why. */
  wanted: count.nullable(),
  reason: unknownReason.nullable(),
  /** Typed or imported number, or computed by a load. */
  basis: z.enum(['typed', 'rule']).nullable(),
  seats: count,
  filled: count,
  missionId: id.nullable(),
  missionNumber: z.int().nullable(),
  origin: z.enum(['cyclades', 'local']),
  state,
  /** The last file of CYCLADES no longer has it. */
  absent: z.boolean(),
  version: z.int(),
})
export type NeedRow = z.infer<typeof needRow>

const change = z.strictObject({ field: text, before: text.nullable(), now: text.nullable() })
const person = z.strictObject({ assignmentId: id, intervenantId: id, name: text, role: text, state: text })

const sheet = z.strictObject({
  id,
  ...content,
  paper: text,
  secondPaper: text.nullable(),
  centre: text,
  origin: z.enum(['cyclades', 'local']),
  cancelled: z.boolean(),
  version: z.int(),
  row: needRow,
  /** How the number of people is worked out. */
  computation: z
    .strictObject({ load: count.nullable(), loads: count, reserve: count, source: text.nullable() })
    .nullable(),
  roles: z.array(z.strictObject({ role: text, paper: z.enum(['first', 'second']), people: count })),
  /** What the mission does not follow yet. */
  changes: z.array(change),
  /** People on the mission. */
  assigned: z.array(person),
  /** What accepting the change would do to the seats of the mission. */
  effect: z.strictObject({ added: count, removed: count, surplus: z.array(person), convoked: count }).nullable(),
})
export type NeedSheet = z.infer<typeof sheet>

/** Rows chosen in the list: these ones, or all of a filtered list but these. */
const chosen = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('some'), ids: z.array(id).max(20_000) }),
  z.strictObject({
    mode: z.literal('allExcept'),
    ids: z.array(id).max(20_000),
    filter: z.string().max(200),
    facets: z.record(z.string().max(50), z.string().max(200)),
  }),
])
export type ChosenNeeds = z.infer<typeof chosen>

const copiedField = z.enum([
  'paperId',
  'missionTypeCode',
  'centreId',
  'commission',
  'date',
  'times',
  'quantity',
  'people',
])
export type CopiedField = z.infer<typeof copiedField>

/** A change of many needs at once; `copy` gives all of them a value of one, the first of them when none is named. */
const adjustment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shift'), days: z.int().min(-400).max(400) }),
  z.strictObject({ kind: z.literal('centre'), centreId: id }),
  z.strictObject({ kind: z.literal('copy'), fromId: id.nullable(), field: copiedField }),
  z.strictObject({ kind: z.literal('cancel') }),
  z.strictObject({ kind: z.literal('reinstate') }),
])
export type Adjustment = z.infer<typeof adjustment>

/** How many candidates or copies a group takes, and who the group is; null speaks of everything. */
const loadRule = {
  examCode: code.nullable(),
  paperId: code.nullable(),
  missionTypeCode: code.nullable(),
  load: z.int().min(1).max(10_000).nullable(),
  roles: z
    .array(
      z.strictObject({
        role,
        people: z.int().min(1).max(50),
        per: z.enum(['load', 'need']),
        load: z.int().min(1).max(10_000).optional(),
      }),
    )
    .max(10),
  reserve: count.max(100),
  reserveUnit: z.enum(['percent', 'people']),
  source: z.string().trim().min(1).max(300),
}
const loadRuleContent = z.strictObject(loadRule)
export type LoadRuleContent = z.infer<typeof loadRuleContent>

const loadRuleRow = z.strictObject({
  id,
  ...loadRule,
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  /** Needs that follow it today. */
  needs: count,
  version: z.int(),
})

const pastedColumn = z.enum([
  'paper',
  'centre',
  'date',
  'start',
  'end',
  'quantity',
  'people',
  'commission',
  'type',
  'session',
])
const pastedFault = z.enum([
  'empty',
  'date',
  'time',
  'order',
  'number',
  'month',
  'tooLong',
  'nothingWanted',
  'unknown',
  'several',
])
const pastedPreview = z.strictObject({
  /** Rows that would be written. */
  good: count,
  rows: z.array(
    z.strictObject({
      line: count,
      cells: z.record(pastedColumn, text),
      faults: z.array(z.strictObject({ column: pastedColumn, fault: pastedFault })),
    }),
  ),
})
export type PastedPreview = z.infer<typeof pastedPreview>
const pastedText = z.string().max(500_000)

/** `act` names what was done for `undo`; `left` counts the chosen needs it could not be done to. */
const done = z.strictObject({ act: commandId, done: count, left: count })

/** How many people are wanted where and when (ux.md S13; services.md 1.5), and the missions made from it. */
export const needsContract = {
  /** Facets: `bureauId`, `sessionId`, `state`, `origin`, `absent`. */
  list: query('officeRead').input(pageInput).output(pageOf(needRow)),
  summary: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        needs: count,
        wanted: count,
        filled: count,
        /** Needs of each state, and those the last file no longer has. */
        states: z.record(z.string(), count),
        absent: count,
      }),
    ),
  get: query('officeRead').input(z.strictObject({ id })).output(sheet),
  add: command('officeWrite')
    .input(z.strictObject({ commandId, ...content }))
    .output(z.strictObject({ act: commandId, id })),
  change: command('officeWrite')
    .input(z.strictObject({ ...onVersion, ...content }))
    .output(z.strictObject({ act: commandId, version: z.int() })),
  /** Copies to one day, or to each of the next days. */
  duplicate: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        chosen,
        to: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('date'), date: civilDate }),
          z.strictObject({ kind: z.literal('days'), days: z.int().min(1).max(60), workingDays: z.boolean() }),
        ]),
      }),
    )
    .output(done),
  adjust: command('officeWrite').input(z.strictObject({ commandId, chosen, adjustment })).output(done),
  /** What rows copied from a spreadsheet would write, with the faults of each cell. */
  previewPaste: query('officeRead')
    .input(z.strictObject({ text: pastedText }))
    .output(pastedPreview),
  paste: command('officeWrite')
    .input(z.strictObject({ commandId, text: pastedText }))
    .output(done),
  remove: command('officeWrite').input(z.strictObject({ commandId, chosen })).output(done),
  generate: command('officeWrite')
    .input(z.strictObject({ commandId, grouping: z.enum(['eachNeed', 'sameJury']) }))
    .output(
      z.strictObject({
        missions: count,
        seats: count,
        act: commandId,
        left: z.array(z.strictObject({ needId: id, reason: z.enum([...unknownReason.options, 'nobody']) })),
      }),
    ),
  /** Makes the missions follow their needs; nobody who is assigned loses their seat, `surplus` says who is too many. */
  accept: command('officeWrite')
    .input(z.strictObject({ commandId, chosen }))
    .output(done.extend({ missionsDeleted: count, convoked: count, surplus: z.array(person) })),
  /** Leaves the missions as they are; the journal keeps the reason. */
  keep: command('officeWrite')
    .input(z.strictObject({ commandId, chosen, reason: z.string().trim().max(300) }))
    .output(done),
  loadRules: query('officeRead').input(noInput).output(z.array(loadRuleRow)),
  addLoadRule: command('officeWrite')
    .input(z.strictObject({ commandId, ...loadRule }))
    .output(z.strictObject({ id, version: z.int() })),
  changeLoadRule: command('officeWrite')
    .input(z.strictObject({ ...onVersion, ...loadRule }))
    .output(z.strictObject({ version: z.int() })),
  /** `removal` names this act for `restoreLoadRule`. */
  removeLoadRule: command('officeWrite')
    .input(z.strictObject(onVersion))
    .output(z.strictObject({ removal: commandId })),
  restoreLoadRule: command('officeWrite')
    .input(z.strictObject({ commandId, removal: commandId }))
    .output(z.strictObject({ id, version: z.int() })),
  undo: command('officeWrite')
    .input(z.strictObject({ commandId, act: commandId }))
    .output(z.strictObject({ done: count })),
}

export type LoadRuleRow = z.infer<typeof loadRuleRow>
