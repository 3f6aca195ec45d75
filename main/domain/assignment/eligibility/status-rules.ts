import type { RuleFunction } from '../types.ts'
import { lastDayOfSeat, spanTouchesDays } from './time-spans.ts'

/** Only an active intervenant is called; set aside and archived are states of their own (services.md 1.2). */
export const stateRule: RuleFunction = (person) => ({
  rule: 'state',
  satisfied: person.state === 'active',
  facts: { state: person.state },
})

/** Nobody on long or maternity leave is called during it (services.md 1.6, P12). */
export const leaveRule: RuleFunction = (person, seat) => {
  const leave = person.leaves.find((days) => seat.slots.some((slot) => spanTouchesDays(slot, days)))
  return { rule: 'leave', satisfied: leave === undefined, facts: leave ? { from: leave.from, to: leave.to } : {} }
}

/** A fixed-term contract must cover the last day of the mission (services.md 1.6, P7); an unknown end only warns. */
export const contractRule: RuleFunction = (person, seat) => {
  if (person.contractEnd === 'none') return { rule: 'contract', satisfied: true, facts: { permanent: true } }
  if (person.contractEnd === 'unknown') return { rule: 'contract', satisfied: true, facts: { known: false } }
  const last = lastDayOfSeat(seat)
  return {
    rule: 'contract',
    satisfied: last <= person.contractEnd,
    facts: { contractEnd: person.contractEnd, lastDay: last },
  }
}
