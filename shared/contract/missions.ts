import { z } from 'zod'
import { missionRoles } from '../model/mission-types.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, onVersion, pageInput, pageOf, text, time } from './schemas.ts'

const slot = z.strictObject({ date: civilDate, startTime: time, endTime: time })

/** How many seats of a role a mission has; those of a jury of two disciplines want one paper or the other. */
const seatGroup = z.strictObject({
  role: z.enum(missionRoles),
  paper: z.enum(['first', 'second']),
  count: z.int().min(0).max(500),
})
export type SeatGroup = z.infer<typeof seatGroup>
const seatGroups = z.array(seatGroup).max(16)

/** What the office writes of a mission; in one that comes from CYCLADES only the last five may change. */
const missionContent = {
  sessionId: id,
  missionTypeCode: z.string().min(1).max(40),
  paperId: id,
  centreId: id,
  commission: z.string().trim().max(100),
  quantity: count.max(999_999),
  slots: z.array(slot).min(1).max(60),
  /** The other discipline of a jury of two. */
  secondPaperId: id.nullable(),
  observations: z.string().trim().max(2_000),
  headerAuthority: z.enum(['academy', 'ministry']),
  reportTo: z.string().trim().max(200),
  documentsToBring: z.string().trim().max(500),
}
const wholeContent = z.strictObject(missionContent)
export type MissionContent = z.infer<typeof wholeContent>

/** One change of many missions at once. */
const bulkChange = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('headerAuthority'), headerAuthority: missionContent.headerAuthority }),
  z.strictObject({ what: z.literal('observations'), observations: missionContent.observations }),
  z.strictObject({ what: z.literal('remove') }),
])
export type BulkChange = z.infer<typeof bulkChange>

const named = z.strictObject({ id, label: text })

/** What the fields of a mission are chosen among, and what the list can be restricted to. */
const missionChoices = z.strictObject({
  sessions: z.array(z.strictObject({ id, examCode: text, label: text, open: z.boolean() })),
  types: z.array(
    z.strictObject({ code: text, label: text, labelEnglish: text, active: z.boolean(), roles: z.array(text) }),
  ),
  exams: z.array(z.strictObject({ code: text, label: text })),
  /** Centres that hold a mission. */
  centres: z.array(named),
})

const sessionRow = z.strictObject({
  id,
  examCode: text,
  examLabel: text,
  year: z.int(),
  month: z.int(),
  closingDate: civilDate,
  missions: count,
  seats: count,
  filled: count,
  /** People on a seat whom no convocation calls yet. */
  toConvoke: count,
  /** Claims that wait for somebody: the person, the office or finance. */
  openClaims: count,
  open: z.boolean(),
  version: z.int(),
})

const missionRow = z.strictObject({
  id,
  number: z.int(),
  session: text,
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  centre: text,
  town: text,
  firstDate: civilDate,
  startTime: time,
  seats: count,
  filled: count,
  origin: z.enum(['cyclades', 'local', 'regularisation']),
  headerAuthority: missionContent.headerAuthority,
})

const missionSheet = missionRow.extend({
  version: z.int(),
  sessionId: id,
  sessionOpen: z.boolean(),
  missionTypeCode: text,
  dematerialised: z.boolean(),
  /** Roles of the type; seats are added in these. */
  roles: z.array(text),
  paperId: id,
  paperCode: text,
  centreId: id,
  centreUai: text,
  fictitiousCentre: z.boolean(),
  specialty: text,
  /** Sat once, assessed during the year (then no fee is paid), or not said. */
  evaluationMode: z.enum(['oneOff', 'duringYear']).nullable(),
  secondPaper: z.strictObject({ id, label: text, specialty: text }).nullable(),
  commission: text,
  quantity: count,
  observations: text,
  reportTo: text,
  documentsToBring: text,
  slots: z.array(slot),
  needs: z.array(
    z.strictObject({
      id,
      date: civilDate,
      startTime: time,
      endTime: time,
      quantity: count,
      people: count.nullable(),
      present: count.nullable(),
    }),
  ),
  convocations: z.array(
    z.strictObject({
      id,
      number: z.int(),
      version: z.int(),
      state: z.enum(['official', 'cancelled', 'replaced']),
      intervenantId: id,
      intervenant: text,
      documentId: id,
      runNumber: z.int(),
      claimId: id.nullable(),
      claimNumber: text.nullable(),
      feeState: text.nullable(),
      travelState: text.nullable(),
    }),
  ),
  seatsDetail: z.array(
    z.strictObject({
      seatId: id,
      role: text,
      position: count,
      paper: z.enum(['first', 'second']),
      assignmentId: id.nullable(),
      intervenantId: id.nullable(),
      intervenant: text.nullable(),
      state: text.nullable(),
      version: z.int().nullable(),
    }),
  ),
  history: z.array(z.strictObject({ seq: z.int(), at: text, actor: text, kind: text, facts: z.string() })),
})

const written = z.strictObject({ version: z.int() })
const idAndVersion = z.strictObject({ id, version: z.int() })

/** Sessions hold missions; missions are generated from needs by load rules (services.md 1.5) and hold seats. */
export const missionsContract = {
  sessions: query('officeRead').input(noInput).output(z.array(sessionRow)),
  list: query('officeRead').input(pageInput).output(pageOf(missionRow)),
  get: query('officeRead').input(z.strictObject({ id })).output(missionSheet),
  needs: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ imported: count, withoutMission: count })),
  choices: query('officeRead').input(noInput).output(missionChoices),
  addSession: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        examCode: z.string().min(1).max(50),
        year: z.int().min(2000).max(2100),
        month: z.int().min(1).max(12),
        closingDate: civilDate,
      }),
    )
    .output(idAndVersion),
  changeSession: command('officeWrite')
    .input(z.strictObject({ ...onVersion, closingDate: civilDate }))
    .output(written),
  /** Nothing more is written in the missions of a closed session; it can be opened again. */
  setSessionOpen: command('officeWrite')
    .input(z.strictObject({ ...onVersion, open: z.boolean() }))
    .output(written),
  /** Only a session in which there is nothing. */
  removeSession: command('officeWrite').input(z.strictObject(onVersion)).output(noInput),
  /** `copyOf`: the mission this one was copied from; it is local whatever the other's origin. */
  create: command('officeWrite')
    .input(z.strictObject({ commandId, ...missionContent, seats: seatGroups, copyOf: id.nullable() }))
    .output(idAndVersion.extend({ number: z.int() })),
  /** `convoked`: people whose convocation no longer says what the mission is. */
  change: command('officeWrite')
    .input(z.strictObject({ ...onVersion, ...missionContent }))
    .output(written.extend({ convoked: count })),
  /** Adds and takes away empty seats so that each role has as many; never one that somebody holds. */
  setSeats: command('officeWrite')
    .input(z.strictObject({ ...onVersion, seats: seatGroups }))
    .output(written),
  /** Refused while somebody is assigned or convoked. `removal` names this act for `restore`. */
  remove: command('officeWrite')
    .input(z.strictObject(onVersion))
    .output(z.strictObject({ removal: commandId })),
  restore: command('officeWrite')
    .input(z.strictObject({ commandId, removal: commandId }))
    .output(z.strictObject({ missions: count })),
  /** Missions that may not change are left as they are and counted. */
  changeMany: command('officeWrite')
    .input(z.strictObject({ commandId, ids: z.array(id).min(1).max(500), change: bulkChange }))
    .output(z.strictObject({ changed: count, left: count, bulk: commandId })),
  undoMany: command('officeWrite')
    .input(z.strictObject({ commandId, bulk: commandId }))
    .output(z.strictObject({ missions: count })),
  generate: command('officeWrite')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ missions: count, seats: count })),
}
