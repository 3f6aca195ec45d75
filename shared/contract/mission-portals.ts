import { z } from 'zod'
import {
  doorPortals,
  markingStates,
  portalApplications,
  portalKinds,
  portals,
  sportLevels,
} from '../model/mission-portals.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, text } from './schemas.ts'

const application = z.enum(portalApplications)

/** An external application as a person finds it today; the address is empty while the office has none. */
const destination = z.strictObject({
  application,
  state: z.enum(['available', 'unavailable', 'withoutAddress']),
  address: text,
  unavailableTo: civilDate.nullable(),
  message: text,
})
export type Destination = z.infer<typeof destination>

/** Whom to call when an application cannot be opened (F329). */
const contact = z.strictObject({ service: text, bureau: text, phone: text, email: text })
export type PortalContact = z.infer<typeof contact>

const portalMission = z.strictObject({
  id,
  number: z.int(),
  exam: text,
  specialty: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  kind: z.enum(portalKinds),
  firstDate: civilDate,
  lastDate: civilDate,
  /** Null: CYCLADES has recorded no service yet (F327). */
  state: z.enum(markingStates).nullable(),
  /** The day the state speaks of. */
  stateOn: civilDate.nullable(),
  givenCopies: count.nullable(),
  markedCopies: count.nullable(),
  /** Null for a mission of another academy, which is opened from there. */
  application: application.nullable(),
})
export type PortalMission = z.infer<typeof portalMission>

const missionPortal = z.strictObject({
  contact,
  destinations: z.array(destination),
  academies: z.array(z.strictObject({ academyCode: text, academyLabel: text, missions: z.array(portalMission) })),
})
export type MissionPortal = z.infer<typeof missionPortal>

const sportCommission = z.strictObject({
  id,
  number: z.int(),
  exam: text,
  level: z.enum(sportLevels).nullable(),
  firstDate: civilDate,
  centre: text,
  centreTown: text,
  over: z.boolean(),
})
export type SportCommission = z.infer<typeof sportCommission>

const sportPortal = z.strictObject({
  contact,
  destination,
  /** Whether the person teaches sport at one of the levels; the levels they teach it at. */
  levels: z.array(z.enum(sportLevels)),
  commissions: z.array(sportCommission),
})

const doorPortal = z.strictObject({ contact, destination, concerned: z.boolean() })

const setApplication = z.strictObject({
  application,
  address: text,
  unavailableFrom: civilDate.nullable(),
  unavailableTo: civilDate.nullable(),
  message: text,
  state: destination.shape.state,
  /** 0 while the office set nothing. */
  version: count,
})
export type SetApplication = z.infer<typeof setApplication>

const setVersion = z.strictObject({ version: count })

/** Ways out to SANTORIN, CYCLADES and DELOS (F78-F81, F318-F337): Imagin itself never calls them. */
export const missionPortalsContract = {
  /** The portals that are for the person signed in, open or not. */
  concerning: query('ownMissions')
    .input(noInput)
    .output(z.array(z.enum(portals))),
  mine: query('ownMissions').input(noInput).output(missionPortal),
  sport: query('ownMissions').input(noInput).output(sportPortal),
  door: query('ownMissions')
    .input(z.strictObject({ portal: z.enum(doorPortals) }))
    .output(doorPortal),
  /** Opens the application of a portal, or of one mission; where the shell cannot, the page opens the address (`page`). */
  open: query('ownMissions')
    .input(z.strictObject({ portal: z.enum(portals), missionId: id.nullable() }))
    .output(z.strictObject({ by: z.enum(['shell', 'page']), application, address: text })),

  settings: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ central: z.boolean(), applications: z.array(setApplication) })),
  /** An empty address: the work is done on paper. */
  setAddress: command('administration')
    .input(z.strictObject({ commandId, application, address: z.string().trim().max(500), expectedVersion: count }))
    .output(z.strictObject({ address: text, version: count })),
  /** From when to when an application cannot be used, and what people read then; no first day: it can. */
  setAvailability: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        application,
        unavailableFrom: civilDate.nullable(),
        unavailableTo: civilDate.nullable(),
        message: z.string().trim().max(500),
        expectedVersion: count,
      }),
    )
    .output(setVersion),
  /** Whether this is the national instance, beside those of the academies (F333). */
  setCentral: command('administration')
    .input(z.strictObject({ commandId, central: z.boolean() }))
    .output(z.strictObject({ central: z.boolean() })),
}
