import { estimateDistance } from '../../distances/estimate-distance.ts'
import { heldInYear } from '../held.ts'
import type { RuleFunction } from '../types.ts'
import { spansMeet } from './time-spans.ts'

/** Declared unavailabilities exclude (services.md 1.6, G3 and A8). */
export const unavailabilityRule: RuleFunction = (person, seat) => {
  const met = person.unavailabilities.find((one) => seat.slots.some((slot) => spansMeet(slot, one)))
  return { rule: 'unavailability', satisfied: met === undefined, facts: met ? { start: met.start, end: met.end } : {} }
}

/** No two missions at once, nor too close in time in two places (pains-and-peers.md, pain 5). */
export const timeConflictRule: RuleFunction = (person, seat, settings) => {
  for (const held of person.held) {
    if (held.mission === seat.mission)
      return {
        rule: 'timeConflict',
        satisfied: false,
        facts: { mission: held.mission, number: held.number, same: true },
      }
    const samePlace = held.centre === null || seat.centre === null || held.centre === seat.centre
    const gap = samePlace ? 0 : settings.minimumGapMinutes
    for (const slot of seat.slots) {
      const met = held.slots.find((one) => spansMeet(slot, one, gap))
      if (met)
        return {
          rule: 'timeConflict',
          satisfied: false,
          facts: { mission: held.mission, number: held.number, start: met.start, end: met.end, gap },
        }
    }
  }
  return { rule: 'timeConflict', satisfied: true, facts: {} }
}

/** Work held in the same session year plus this seat stays within the person's limits of load and seats. */
export const capacityRule: RuleFunction = (person, seat) => {
  const held = heldInYear(person, seat.year)
  const load = held.reduce((sum, one) => sum + one.load, 0)
  const seats = held.length
  return {
    rule: 'capacity',
    satisfied: load + seat.load <= person.maxLoad && seats + 1 <= person.maxSeats,
    facts: { load, added: seat.load, maxLoad: person.maxLoad, seats, maxSeats: person.maxSeats },
  }
}

/** Distance from the administrative residence within the office's limit; an unknown place cannot exclude. */
export const distanceRule: RuleFunction = (person, seat, settings) => {
  if (seat.centre === null) return { rule: 'distance', satisfied: true, facts: { remote: true } }
  if (!person.location || !seat.centreLocation) return { rule: 'distance', satisfied: true, facts: { known: false } }
  const { metres, basis } = estimateDistance(person.location, seat.centreLocation, settings)
  const limit = settings.maxDistanceMetres
  return { rule: 'distance', satisfied: limit === null || metres <= limit, facts: { metres, limit, basis } }
}
