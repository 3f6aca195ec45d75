import { obstaclesAmong } from '../eligibility/forcing.ts'
import type { CandidatePerson, EligibilityRule, RuleVerdict } from '../types.ts'
import { eligibilityRules } from '../types.ts'
import { explainPair } from './explain-pair.ts'
import { type Remedy, remediesFor } from './remedies.ts'
import { type AssignmentRules, candidateFor, type StandingSeat } from './standing-plan.ts'

/** What one rule takes from the competent people. One person may break several rules. */
export type RuleCount = Readonly<{
  rule: EligibilityRule
  /** People who break it. */
  people: number
  /** People who break no other rule: those whom relaxing it would give back. */
  alone: number
  /** People left once this rule and those told before it are applied. */
  left: number
}>

/** Somebody whom a single rule keeps from the seat. */
export type Nearest = Readonly<{ personId: string; remedy: Remedy; cost: number }>

export type EmptiedList = Readonly<{
  competent: number
  eligible: number
  rules: readonly RuleCount[]
  nearest: readonly Nearest[]
}>

const nearestShown = 5

/**
 * Why a seat has few candidates or none (ux.md S14: "28 compétents, 21 indisponibles, 7 interdits"): among the competent
 * people, what each rule takes, by itself and after the rules before it, and who is nearest to becoming eligible. Whoever
 * holds the seat is judged as if it were empty.
 */
export function emptiedList(
  seat: Pick<StandingSeat, 'context' | 'holder'>,
  persons: readonly CandidatePerson[],
  rules: AssignmentRules,
): EmptiedList {
  const judged = persons
    .map((person) => ({ person, ...explainPair(candidateFor(person, seat), seat.context, rules) }))
    .filter(({ verdicts }) => verdicts.every(({ rule, satisfied }) => rule !== 'competence' || satisfied))
    .map((one) => ({ ...one, broken: one.verdicts.filter(({ satisfied }) => !satisfied) }))
  const breaks = (broken: readonly RuleVerdict[], rule: EligibilityRule) => broken.some((one) => one.rule === rule)
  let remaining = judged
  const counts = eligibilityRules.flatMap((rule): RuleCount[] => {
    const concerned = judged.filter(({ broken }) => breaks(broken, rule))
    if (concerned.length === 0) return []
    remaining = remaining.filter(({ broken }) => !breaks(broken, rule))
    const alone = concerned.filter(({ broken }) => broken.length === 1).length
    return [{ rule, people: concerned.length, alone, left: remaining.length }]
  })
  const nearest = judged
    .filter(({ broken }) => broken.length === 1)
    .map(({ person, broken, verdicts, cost }) => ({
      personId: person.id,
      cost,
      forceable: obstaclesAmong(verdicts).kind === 'forceable',
      remedies: remediesFor(broken),
    }))
    .toSorted(
      (a, b) => Number(b.forceable) - Number(a.forceable) || a.cost - b.cost || (a.personId < b.personId ? -1 : 1),
    )
    .slice(0, nearestShown)
  return {
    competent: judged.length,
    eligible: judged.filter(({ eligible }) => eligible).length,
    rules: counts,
    nearest: nearest.flatMap(({ personId, cost, remedies }) => remedies.map((remedy) => ({ personId, cost, remedy }))),
  }
}
