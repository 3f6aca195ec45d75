import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, instant, noInput, pageInput, pageOf, text, time } from './schemas.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

const ids = z.array(id).max(500)

/** Whom a run is about: everything that is named; an empty list or null names nothing. */
const selection = z.strictObject({
  sessionIds: ids,
  examCodes: ids,
  centreIds: ids,
  missionTypeCodes: ids,
  from: civilDate.nullable(),
  to: civilDate.nullable(),
  intervenantId: id.nullable(),
})
export type ConvocationSelection = z.infer<typeof selection>

const choice = z.strictObject({ value: id, label: text, count })

/** What a selection can name, each with the assignments that wait for a convocation there. */
const selectionChoices = z.strictObject({
  sessions: z.array(choice),
  exams: z.array(choice),
  centres: z.array(choice),
  missionTypes: z.array(z.strictObject({ value: id, missionType: text, missionTypeEnglish: text, count })),
})

const finding = z.strictObject({
  key: text,
  assignmentId: id,
  missionId: id,
  missionNumber: z.int(),
  firstDate: civilDate,
  centre: text,
  intervenantId: id,
  intervenant: text,
  facts,
  waiver: z.strictObject({ id, reason: text, author: text, at: instant }).nullable(),
})

/** Findings of one rule: how many stop the run, how many were waived, and the first of them. */
const findingGroup = z.strictObject({
  rule: text,
  level: z.enum(['blocking', 'waive', 'information']),
  open: count,
  waived: count,
  total: count,
  findings: z.array(finding),
})

const preflightAnswer = z.strictObject({
  assignments: count,
  intervenants: count,
  claims: count,
  withEmail: count,
  /** Assignments with at least one finding that stops the run. */
  stopped: count,
  open: count,
  groups: z.array(findingGroup),
})

export type FindingRow = z.infer<typeof finding>
export type FindingGroup = z.infer<typeof findingGroup>

const convocationRow = z.strictObject({
  id,
  number: text,
  runNumber: z.int(),
  intervenantId: id,
  intervenant: text,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  missionType: text,
  missionTypeEnglish: text,
  centre: text,
  firstDate: civilDate,
  lastDate: civilDate,
  state: text,
  documentId: id,
  /** When the person said that they read it; null while unread. */
  acknowledgedAt: instant.nullable(),
})

const convocationRunRow = z.strictObject({
  id,
  number: z.int(),
  kind: z.enum(['first', 'urgent', 'versions']),
  state: z.enum(['official', 'cancelled']),
  author: text,
  convocations: count,
  claims: count,
  drafts: count,
  letters: count,
  leftOut: count,
  createdAt: instant,
})

/** A run in full: what was waived for it, by whom and why, and what cancelling it would undo or could not. */
const runSheet = z.strictObject({
  ...convocationRunRow.shape,
  folder: text,
  /** Null for runs made before it was kept. */
  selection: selection.nullable(),
  waivers: z.array(
    z.strictObject({
      rule: text,
      intervenant: text,
      missionNumber: z.int(),
      facts: facts,
      reason: text,
      author: text,
      at: instant,
    }),
  ),
  undo: z.strictObject({
    convocations: count,
    /** Claims that the person has not begun, has begun, and that have left for finance. */
    claimsUntouched: count,
    claimsBegun: count,
    claimsGone: count,
    /** Convocations a later version stands for. */
    replaced: count,
    acknowledged: count,
  }),
})

/** Limits of the pre-flight; null switches one off. */
export const convocationLimits = {
  noticeDays: z.int().min(1).max(365).nullable(),
  payFileMonths: z.int().min(1).max(120).nullable(),
}
export type ConvocationSettings = Readonly<{
  noticeDays: number | null
  payFileMonths: number | null
}>

const changedRow = z.strictObject({
  id,
  number: text,
  issuedOn: text,
  intervenantId: id,
  intervenant: text,
  missionId: id,
  missionNumber: z.int(),
  firstDate: civilDate,
  centre: text,
  changes: z.array(z.strictObject({ kind: text, facts })),
})

const unreadRow = z.strictObject({
  id,
  number: text,
  issuedOn: text,
  intervenant: text,
  phone: text,
  email: text,
  school: text,
  missionNumber: z.int(),
  firstDate: civilDate,
  centre: text,
})

/** A document written for one look, as base64. */
const print = z.strictObject({ name: text, mime: text, content: z.string() })

const reason = z.string().trim().min(1).max(500)
const started = z.strictObject({ jobId: id })

/** Three steps as people know them: choose, control without effect, then the official run, which creates the claims. */
export const convocationsContract = {
  choices: query('officeRead').input(noInput).output(selectionChoices),
  /** How much a selection holds, while it is being made. */
  selected: query('officeRead')
    .input(z.strictObject({ selection }))
    .output(
      z.strictObject({
        assignments: count,
        intervenants: count,
        firstDate: civilDate.nullable(),
        lastDate: civilDate.nullable(),
        convoked: count,
      }),
    ),
  preflight: query('officeRead').input(z.strictObject({ selection })).output(preflightAnswer),
  waive: command('officeWrite')
    .input(z.strictObject({ commandId, selection, rule: text, keys: z.array(text).max(500).nullable(), reason }))
    .output(z.strictObject({ waived: count })),
  withdrawWaiver: command('officeWrite').input(z.strictObject({ commandId, id })).output(z.strictObject({})),
  settings: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ ...convocationLimits, version: count })),
  setSettings: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, ...convocationLimits }))
    .output(z.strictObject({ version: count })),
  run: command('officeWrite')
    .input(z.strictObject({ commandId, selection, leaveOut: z.boolean(), printSettingId: id.nullable() }))
    .output(started),
  runs: query('officeRead').input(noInput).output(z.array(convocationRunRow)),
  runSheet: query('officeRead')
    .input(z.strictObject({ runId: id }))
    .output(runSheet),
  list: query('officeRead').input(pageInput).output(pageOf(convocationRow)),
  cancelRun: command('officeWrite')
    .input(z.strictObject({ commandId, runId: id }))
    .output(z.strictObject({ convocations: count, claims: count })),
  cancel: command('officeWrite')
    .input(z.strictObject({ commandId, convocationId: id, reason }))
    .output(z.strictObject({ claims: count })),
  /** Somebody called in haste: assigned and convoked at once, even after the fact. */
  urgent: command('officeWrite')
    .input(z.strictObject({ commandId, missionId: id, intervenantId: id, reason }))
    .output(started),
  /** The first convocation of a selection as it would be; nothing is written. */
  controlPrint: query('officeRead').input(z.strictObject({ selection })).output(print),
  /** Convocations that no longer say what is true, with what changed. */
  changed: query('officeRead').input(noInput).output(z.array(changedRow)),
  /** New versions of these, or of all that changed when null. */
  reissue: command('officeWrite')
    .input(z.strictObject({ commandId, ids: z.array(id).max(5_000).nullable() }))
    .output(started),
  /** One more day for the mission of a convocation, with new versions for everybody convoked to it. */
  extend: command('officeWrite')
    .input(z.strictObject({ commandId, convocationId: id, date: civilDate, startTime: time, endTime: time }))
    .output(started),
  /** Writes again the message drafts and the files to print of a run. */
  writeFiles: command('officeWrite')
    .input(z.strictObject({ commandId, runId: id, printSettingId: id.nullable() }))
    .output(started),
  unread: query('officeRead').input(noInput).output(z.array(unreadRow)),
  /** Marked as a duplicate and noted in the journal; a person gets their own only. */
  duplicate: command('documents')
    .input(z.strictObject({ commandId, convocationId: id }))
    .output(print),
  /** Several of one's own standing convocations in one file. */
  ownDuplicates: command('ownMissions')
    .input(z.strictObject({ commandId, convocationIds: z.array(id).min(1).max(200) }))
    .output(print),
  /** The person says that they have read their convocation. */
  acknowledge: command('ownMissions')
    .input(z.strictObject({ commandId, convocationId: id }))
    .output(z.strictObject({ at: text })),
  /** The office writes down what the person said by another way: telephone, letter. */
  recordAcknowledgement: command('officeWrite')
    .input(z.strictObject({ commandId, convocationId: id }))
    .output(z.strictObject({ at: text })),
}
