import { type DistanceSettings, estimateDistance, type Place } from '../distances/estimate-distance.ts'
import type { HeldAssignment } from './types.ts'

/** What somebody did in a session year: seats, half-days, and kilometres there and back. */
export type Work = Readonly<{ seats: number; halfDays: number; kilometres: number }>

export const noWork: Work = { seats: 0, halfDays: 0, kilometres: 0 }

/**
 * Adds up the seats held by session year: the ledger of fairness (pains-and-peers.md, pain 11 and 3.3.15). A journey
 * counts there and back on each day of a mission, from the administrative residence; unknown places count for nothing.
 */
export function workByYear(
  held: readonly HeldAssignment[],
  location: Place | null,
  distances: DistanceSettings,
): ReadonlyMap<number, Work> {
  const years = new Map<number, Work>()
  for (const seat of held) {
    const known = years.get(seat.year) ?? noWork
    years.set(seat.year, {
      seats: known.seats + 1,
      halfDays: known.halfDays + seat.load,
      kilometres: known.kilometres + kilometresOf(seat, location, distances),
    })
  }
  return years
}

function kilometresOf(seat: HeldAssignment, location: Place | null, distances: DistanceSettings): number {
  if (location === null || seat.centreLocation === null) return 0
  const days = new Set(seat.slots.map((slot) => slot.start.slice(0, 10))).size
  return Math.round(2 * days * estimateDistance(location, seat.centreLocation, distances).kilometres)
}

/** The sum of several years. */
export const addWork = (works: Iterable<Work>): Work => {
  const sum = { ...noWork }
  for (const { seats, halfDays, kilometres } of works) {
    sum.seats += seats
    sum.halfDays += halfDays
    sum.kilometres += kilometres
  }
  return sum
}
