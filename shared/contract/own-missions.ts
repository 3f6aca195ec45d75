import { z } from 'zod'
import { qualities } from '../model/qualities.ts'
import { civilDate, id, text, time } from './schemas.ts'

/** `session` is `YYYY-MM`; `outside` is a centre of another academy (F127). */
const ownMissionRow = z.strictObject({
  id,
  number: z.int(),
  session: z.string().regex(/^\d{4}-\d{2}$/),
  exam: text,
  specialty: text,
  paper: text,
  missionType: text,
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
export const ownMissionsByAcademy = z.array(
  z.strictObject({ academyCode: text, academyLabel: text, missions: z.array(ownMissionRow) }),
)

export const ownMissionSheet = ownMissionRow.extend({
  centreAddress: text,
  centrePostalCode: text,
  centreTown: text,
  jury: text,
  role: text,
  observations: text,
  slots: z.array(z.strictObject({ date: civilDate, startTime: time, endTime: time })),
})
export type OwnMissionSheet = z.infer<typeof ownMissionSheet>
