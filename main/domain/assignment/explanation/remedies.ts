import type { Facts } from '../../../../shared/model/result.ts'
import { forcing } from '../eligibility/forcing.ts'
import type { EligibilityRule, RuleVerdict } from '../types.ts'

/** What would satisfy a broken rule: the facts of its verdict with what is missing, as a sentence needs them. */
export type Remedy = Readonly<{
  rule: EligibilityRule
  facts: Facts
  /** A reason of the manager sets the rule aside for one seat (pains-and-peers.md, pain 7). */
  forceable: boolean
}>

const numberOf = (facts: Facts, name: string): number => {
  const value = facts[name]
  return typeof value === 'number' ? value : 0
}

/** What is missing, where it can be counted. */
const missing: Readonly<Partial<Record<EligibilityRule, (facts: Facts) => Facts>>> = {
  capacity: (facts) => ({
    loadOver: Math.max(0, numberOf(facts, 'load') + numberOf(facts, 'added') - numberOf(facts, 'maxLoad')),
    seatsOver: Math.max(0, numberOf(facts, 'seats') + 1 - numberOf(facts, 'maxSeats')),
  }),
  distance: (facts) => ({ metresOver: Math.max(0, numberOf(facts, 'metres') - numberOf(facts, 'limit')) }),
}

/** The counterfactual of a refused person: each broken rule with what would satisfy it. */
export const remediesFor = (verdicts: readonly RuleVerdict[]): readonly Remedy[] =>
  verdicts
    .filter(({ satisfied }) => !satisfied)
    .map(({ rule, facts }) => ({
      rule,
      facts: { ...facts, ...missing[rule]?.(facts) },
      forceable: forcing[rule] === 'withReason',
    }))
