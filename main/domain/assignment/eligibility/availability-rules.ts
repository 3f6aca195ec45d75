import { heldInYear } from '../held.ts'
import type { RuleFunction, SeatContext } from '../types.ts'
import { firstDayOfSeat, lastDayOfSeat, spansMeet, spanTouchesDays } from './time-spans.ts'

/** Declared unavailabilities exclude (services.md 1.6, G3 and A8). */
export const unavailabilityRule: RuleFunction = (person, seat) => {
  const met = person.unavailabilities.find((one) => seat.slots.some((slot) => spansMeet(slot, one)))
  return { rule: 'unavailability', satisfied: met === undefined, facts: met ? { start: met.start, end: met.end } : {} }
}

/** No two missions at once, and nobody twice on a mission (pains-and-peers.md, pain 5). */
export const timeConflictRule: RuleFunction = (person, seat) => {
  for (const held of person.held) {
    const { mission, number } = held
    if (mission === seat.mission)
      return { rule: 'timeConflict', satisfied: false, facts: { mission, number, same: true } }
    for (const slot of seat.slots) {
      const met = held.slots.find((one) => spansMeet(slot, one))
      if (met)
        return { rule: 'timeConflict', satisfied: false, facts: { mission, number, start: met.start, end: met.end } }
    }
  }
  return { rule: 'timeConflict', satisfied: true, facts: {} }
}

/**
 * Whoever holds papers to mark is not called to invigilate, nor to other work that wants no competence (pain 22;
 * services.md 1.6, P14). Papers are held from the first to the last day of the marking.
 */
export const holdingPapersRule: RuleFunction = (person, seat, settings) => {
  if (!settings.holdersOfPapersSpared) return { rule: 'holdingPapers', satisfied: true, facts: { off: true } }
  const spared = ({ paper, marking }: SeatContext) => paper === null && !marking
  if (!seat.marking && !spared(seat)) return { rule: 'holdingPapers', satisfied: true, facts: { wanted: false } }
  const met = person.held.find(
    (held) =>
      held.mission !== seat.mission &&
      ((held.marking && spared(seat) && daysMeet(held, seat)) ||
        (seat.marking && spared(held) && daysMeet(seat, held))),
  )
  if (met === undefined) return { rule: 'holdingPapers', satisfied: true, facts: {} }
  const marked = met.marking ? met : seat
  return {
    rule: 'holdingPapers',
    satisfied: false,
    facts: { mission: met.mission, number: met.number, from: firstDayOfSeat(marked), to: lastDayOfSeat(marked) },
  }
}

/** True when a slot falls on a day on which the papers are held. */
function daysMeet(marking: SeatContext, other: SeatContext): boolean {
  const days = { from: firstDayOfSeat(marking), to: lastDayOfSeat(marking) }
  return marking.slots.length > 0 && other.slots.some((slot) => spanTouchesDays(slot, days))
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
