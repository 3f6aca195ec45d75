import { z } from 'zod'
import { query } from './base.ts'
import { claimLine, journey, refusal } from './claims.ts'
import { cents, civilDate, count, id, localDateTime, text } from './schemas.ts'
import { travelSettings } from './travel-settings.ts'

/** A residence from which a journey may start, with the distance proposed to the centre and what it rests on. */
const origin = z.strictObject({
  kind: z.enum(['home', 'work']),
  town: text,
  postalCode: text,
  /** Whole kilometres one way; null where a place is not known. */
  km: count.nullable(),
  basis: z.enum(['office', 'greatCircleTimesRoadFactor']).nullable(),
})

const otherMission = z.strictObject({ claimId: id, missionNumber: z.int() })

const travelAids = z.strictObject({
  origins: z.array(origin),
  destination: z.strictObject({ town: text, postalCode: text, commune: text }),
  /** How much longer a road is held to be than the straight line. */
  roadFactor: z.number(),
  /** Dates of the mission, each once. */
  days: z.array(civilDate),
  /** Fiscal horse-power of the car the office knows, for the kilometre rate. */
  vehicleCv: z.int().nullable(),
  settings: travelSettings,
  /** Other missions of the same day whose journeys are entered here (F267). */
  sharedWith: z.array(otherMission),
  /** The first mission of the day, which holds the journeys of this one too (F267). */
  sharedFrom: otherMission.extend({ journeys: z.array(journey) }).nullable(),
  /** The journeys of the person's last claim to the same centre, made ready for this one. */
  lastTime: otherMission.extend({ date: civilDate, journeys: z.array(journey) }).nullable(),
})
export type TravelAids = z.infer<typeof travelAids>

const simulation = z.strictObject({
  /** Why nothing of the journey is refunded with this mission (`SAME_COMMUNE`, `FIRST_MISSION_OF_DAY:77841`); null when it is. */
  reason: text.nullable(),
  km: count.nullable(),
  basis: origin.shape.basis,
  lunches: count,
  dinners: count,
  nights: count,
  lines: z.array(claimLine),
  refusals: z.array(refusal),
  cents,
})
export type TravelSimulation = z.infer<typeof simulation>

/** What helps a person to enter their journeys, and to know before leaving what will be refunded. */
export const claimTravelContract = {
  aids: query('ownClaims').input(z.strictObject({ id })).output(travelAids),
  /** Communes whose name or postal code begins so. */
  communes: query('ownClaims')
    .input(z.strictObject({ search: z.string().max(100) }))
    .output(z.array(z.strictObject({ value: id, label: text, detail: text, postalCode: text }))),
  /** What a journey to a mission would be refunded, with every meal and night its times cover. Nothing is kept. */
  simulate: query('ownClaims')
    .input(
      z.strictObject({
        missionId: id,
        mode: journey.shape.mode,
        carRegime: journey.shape.carRegime,
        origin: origin.shape.kind,
        departAt: localDateTime,
        returnAt: localDateTime,
        daily: z.boolean(),
        ticketsCents: cents.min(0),
      }),
    )
    .output(simulation),
}
