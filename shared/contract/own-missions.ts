import { z } from 'zod'
import { qualities } from '../model/qualities.ts'
import { query } from './base.ts'
import { civilDate, count, id, instant, noInput, text, time } from './schemas.ts'

const slot = z.strictObject({ date: civilDate, startTime: time, endTime: time })

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
  lastDate: civilDate,
  slots: z.array(slot),
  centre: text,
  centreUai: text,
  centreTown: text,
  outside: z.boolean(),
  quality: z.enum(qualities).nullable(),
  jury: text,
  state: z.enum(['official', 'cancelled']),
  /** The convocation; null for a mission of another academy, which keeps its own. */
  documentId: id.nullable(),
  convocationId: id.nullable(),
  version: count,
  /** When the person said that they read it; null while it is new to them. */
  acknowledgedAt: instant.nullable(),
})
export type OwnMissionRow = z.infer<typeof ownMissionRow>

/** The missions of a person under the academy that convoked them (F121). */
const ownMissionsByAcademy = z.array(
  z.strictObject({ academyCode: text, academyLabel: text, missions: z.array(ownMissionRow) }),
)

export type OwnMissionsOfAcademy = z.infer<typeof ownMissionsByAcademy>[number]

const ownMissionSheet = ownMissionRow.extend({
  centreAddress: text,
  centrePostalCode: text,
  role: text,
  observations: text,
  reportTo: text,
  documentsToBring: text,
  issuedOn: text,
  /** What changed since the version before; empty for a first version. */
  changes: z.array(text),
  /** Whom to call when something goes wrong. */
  contact: z.strictObject({ service: text, bureau: text, phone: text, email: text }),
})
export type OwnMissionSheet = z.infer<typeof ownMissionSheet>

/** What the person signed in is convoked to. */
export const ownMissionsContract = {
  list: query('ownMissions').input(noInput).output(ownMissionsByAcademy),
  /** The other academies alone, whether or not the consultation is open: each holds the claims of its missions (F180). */
  outside: query('ownMissions').input(noInput).output(ownMissionsByAcademy),
  sheet: query('ownMissions').input(z.strictObject({ id })).output(ownMissionSheet),
  /** The mission as a calendar file (RFC 5545). */
  calendar: query('ownMissions')
    .input(z.strictObject({ id }))
    .output(z.strictObject({ name: text, content: z.string().max(200_000) })),
}
