import type { Journey } from '../../../shared/contract/claims.ts'
import type { Convoked } from './initial-tracks.ts'

/**
 * The first journey as the mission gives it (F238): from home to the centre, from its first hour to its last. Distance and
 * number of trips are left at nought, so that it asks for nothing before the person has said how they came.
 */
export const firstJourney = (assignment: Convoked): Journey => ({
  fromTown: assignment.homeTown,
  fromPostalCode: assignment.homePostalCode,
  toTown: assignment.centreTown,
  toPostalCode: assignment.centrePostalCode,
  departAt: `${assignment.firstDate}T${assignment.startTime}`,
  returnAt: `${assignment.lastDate}T${assignment.endTime}`,
  mode: 'CAR',
  carRegime: 'CONVENIENCE',
  oneWayKm: 0,
  trips: 0,
  ticketsCents: 0,
  miscCents: 0,
  miscComment: '',
  lunches: 0,
  adminLunches: 0,
  freeLunches: 0,
  dinners: 0,
  freeDinners: 0,
  nights: 0,
  freeNights: 0,
})
