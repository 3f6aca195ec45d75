import { type DistanceEstimate, estimateDistance } from '../../distances/estimate-distance.ts'
import { travelMinutes } from '../travel-time.ts'
import type { EligibilitySettings, HeldAssignment, RuleFunction, SeatContext } from '../types.ts'
import { minutesOf } from './time-spans.ts'

/** Distance from the administrative residence within the office's limit (P22); an unknown place cannot exclude. */
export const distanceRule: RuleFunction = (person, seat, settings) => {
  if (seat.centre === null) return { rule: 'distance', satisfied: true, facts: { remote: true } }
  if (!person.location || !seat.centreLocation) return { rule: 'distance', satisfied: true, facts: { known: false } }
  const { metres, basis } = estimateDistance(person.location, seat.centreLocation, settings)
  const limit = settings.maxDistanceMetres
  return { rule: 'distance', satisfied: limit === null || metres <= limit, facts: { metres, limit, basis } }
}

/** The journey from the administrative residence stays under the ceiling of the office (pains-and-peers.md, pain 12). */
export const travelTimeRule: RuleFunction = (person, seat, settings) => {
  const ceiling = settings.maxTravelMinutes
  if (ceiling === null || settings.speeds.length === 0)
    return { rule: 'travelTime', satisfied: true, facts: { off: true } }
  if (seat.centre === null) return { rule: 'travelTime', satisfied: true, facts: { remote: true } }
  if (!person.location || !seat.centreLocation) return { rule: 'travelTime', satisfied: true, facts: { known: false } }
  const { metres, basis } = estimateDistance(person.location, seat.centreLocation, settings)
  const minutes = travelMinutes(metres, settings.speeds)
  if (minutes === null) return { rule: 'travelTime', satisfied: true, facts: { known: false } }
  return { rule: 'travelTime', satisfied: minutes <= ceiling, facts: { minutes, ceiling, metres, basis } }
}

/**
 * There is time to go from one mission to the next of the same day (pains-and-peers.md, pain 5): the least time of the
 * office between two places, or longer when the road between the two centres takes longer. Missions that overlap are
 * the business of `timeConflict`.
 */
export const journeyRule: RuleFunction = (person, seat, settings) => {
  for (const held of person.held) {
    if (held.centre === null || seat.centre === null || held.centre === seat.centre) continue
    const room = leastRoom(held, seat)
    if (room === null) continue
    const { needed, ...road } = journeyBetween(held, seat, settings)
    if (room < needed)
      return {
        rule: 'journey',
        satisfied: false,
        facts: { mission: held.mission, number: held.number, minutes: room, needed, ...road },
      }
  }
  return { rule: 'journey', satisfied: true, facts: {} }
}

/** Minutes between two missions on the day where they are closest; null when they share no day, or overlap. */
function leastRoom(held: HeldAssignment, seat: SeatContext): number | null {
  let least: number | null = null
  for (const one of held.slots) {
    for (const other of seat.slots) {
      if (one.start.slice(0, 10) !== other.start.slice(0, 10)) continue
      const [first, second] = one.start < other.start ? [one, other] : [other, one]
      if (first.end > second.start) continue
      const room = minutesOf(second.start) - minutesOf(first.end)
      if (least === null || room < least) least = room
    }
  }
  return least
}

type Journey = Readonly<{ needed: number; metres?: number; basis?: DistanceEstimate['basis'] }>

function journeyBetween(held: HeldAssignment, seat: SeatContext, settings: EligibilitySettings): Journey {
  const least = settings.minimumGapMinutes
  if (settings.speeds.length === 0 || !held.centreLocation || !seat.centreLocation) return { needed: least }
  const { metres, basis } = estimateDistance(held.centreLocation, seat.centreLocation, settings)
  const minutes = travelMinutes(metres, settings.speeds)
  return minutes === null ? { needed: least } : { needed: Math.max(least, minutes), metres, basis }
}
