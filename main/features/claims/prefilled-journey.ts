import type { Journey } from '../../../shared/contract/claims.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
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
  ...unclaimedCosts,
  nightTown: assignment.centreTown,
  nightCommune: assignment.centreCommune ?? '',
})

/** A journey on which something was typed, as against one that only repeats its mission and where a night would be spent. */
export function asksForSomething(journey: Journey): boolean {
  const { nightTown, nightCommune, ...nothing } = unclaimedCosts
  return Object.entries(nothing).some(([field, value]) => journey[field as keyof Journey] !== value)
}
