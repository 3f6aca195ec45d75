import { z } from 'zod'
import { qualities } from '../model/qualities.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, pageInput, pageOf, text, time } from './schemas.ts'

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
})

const missionSheet = missionRow.extend({
  missionTypeCode: text,
  centreUai: text,
  specialty: text,
  origin: text,
  commission: text,
  quantity: count,
  observations: text,
  slots: z.array(z.strictObject({ date: civilDate, startTime: time, endTime: time })),
  seatsDetail: z.array(
    z.strictObject({
      seatId: id,
      role: text,
      position: count,
      assignmentId: id.nullable(),
      intervenantId: id.nullable(),
      intervenant: text.nullable(),
      state: text.nullable(),
      version: z.int().nullable(),
    }),
  ),
  history: z.array(z.strictObject({ seq: z.int(), at: text, actor: text, kind: text, facts: z.string() })),
})

/** `session` is `YYYY-MM`; `outside` is a centre of another academy (F127). */
const ownMissionRow = z.strictObject({
  id,
  number: z.int(),
  session: z.string().regex(/^\d{4}-\d{2}$/),
  exam: text,
  specialty: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  firstDate: civilDate,
  centre: text,
  centreUai: text,
  outside: z.boolean(),
  quality: z.enum(qualities).nullable(),
  state: z.enum(['official', 'cancelled']),
  documentId: id,
})
export type OwnMissionRow = z.infer<typeof ownMissionRow>

/** The missions of a person under the academy that convoked them (F121). */
const ownMissionsByAcademy = z.array(
  z.strictObject({ academyCode: text, academyLabel: text, missions: z.array(ownMissionRow) }),
)

const ownMissionSheet = ownMissionRow.extend({
  centreAddress: text,
  centrePostalCode: text,
  centreTown: text,
  jury: text,
  role: text,
  observations: text,
  slots: z.array(z.strictObject({ date: civilDate, startTime: time, endTime: time })),
})
export type OwnMissionSheet = z.infer<typeof ownMissionSheet>

/** Sessions hold missions; missions are generated from needs by load rules (services.md 1.5) and hold seats. */
export const missionsContract = {
  sessions: query('officeRead').input(noInput).output(z.array(sessionRow)),
  list: query('officeRead').input(pageInput).output(pageOf(missionRow)),
  get: query('officeRead').input(z.strictObject({ id })).output(missionSheet),
  needs: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ imported: count, withoutMission: count })),
  mine: query('ownMissions').input(noInput).output(ownMissionsByAcademy),
  mySheet: query('ownMissions').input(z.strictObject({ id })).output(ownMissionSheet),
  generate: command('officeWrite')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ missions: count, seats: count })),
}
