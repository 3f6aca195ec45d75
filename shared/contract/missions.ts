import { z } from 'zod'
import { command, query } from './base.ts'
import { ownMissionSheet, ownMissionsByAcademy } from './own-missions.ts'
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
