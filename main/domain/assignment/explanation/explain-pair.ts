import { candidateCost } from '../candidate-cost.ts'
import { eligible, explainCandidate } from '../eligibility/rule-book.ts'
import { heldInYear } from '../held.ts'
import { priceSteps } from '../solver/fairness-cost.ts'
import type { CandidatePerson, HeldAssignment, RuleVerdict, SeatContext } from '../types.ts'
import type { AssignmentRules } from './standing-plan.ts'

/** One part of what a seat costs with a person; below zero for what the person wants. */
export type ScorePart = Readonly<{ part: string; cost: number }>

export type PairExplanation = Readonly<{
  verdicts: readonly RuleVerdict[]
  eligible: boolean
  parts: readonly ScorePart[]
  /** What the seat costs with this person, what it adds to their load above a fair share included. */
  cost: number
}>

/**
 * Every rule and every part of the price for one person on one seat (pains-and-peers.md 3.3.2). The verdicts are those
 * of the one rule book; the price is that of the planner, fairness counted on what the person holds now.
 */
export function explainPair(person: CandidatePerson, seat: SeatContext, rules: AssignmentRules): PairExplanation {
  const verdicts = explainCandidate(person, seat, rules.settings)
  const { total, ...priced } = candidateCost(person, seat, rules.settings, rules.weights)
  const fairness = fairnessAdded(person, seat, rules)
  return {
    verdicts,
    eligible: verdicts.every(({ satisfied }) => satisfied),
    parts: [...Object.entries(priced).map(([part, cost]) => ({ part, cost })), { part: 'fairness', cost: fairness }],
    cost: total + fairness,
  }
}

function fairnessAdded(person: CandidatePerson, seat: SeatContext, { weights }: AssignmentRules): number {
  const load = heldInYear(person, seat.year).reduce((sum, held) => sum + held.load, 0)
  const priceOf = (units: number) => priceSteps(weights.fairness, units - person.fairShare)
  return priceOf(load + seat.load) - priceOf(load)
}

/** What the seat costs with this person, or null when a rule excludes them. */
export function costIfEligible(person: CandidatePerson, seat: SeatContext, rules: AssignmentRules): number | null {
  return eligible(person, seat, rules.settings) ? explainPair(person, seat, rules).cost : null
}

/**
 * The work of the year that keeps a person from a seat which nothing else forbids: empty when the person is eligible as they
 * are, null when something else than their work excludes them.
 */
export function workInTheWay(
  person: CandidatePerson,
  seat: SeatContext,
  rules: AssignmentRules,
): readonly HeldAssignment[] | null {
  const allows = (one: CandidatePerson) => eligible(one, seat, rules.settings)
  if (allows(person)) return []
  // What was done in another year cannot be given to somebody else.
  let kept: CandidatePerson = { ...person, held: person.held.filter(({ year }) => year !== seat.year) }
  if (!allows(kept)) return null
  const blocking: HeldAssignment[] = []
  for (const held of heldInYear(person, seat.year)) {
    const more = { ...kept, held: [...kept.held, held] }
    if (allows(more)) kept = more
    else blocking.push(held)
  }
  return blocking
}
