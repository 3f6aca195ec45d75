import { leaving } from '../held.ts'
import type { HeldAssignment } from '../types.ts'
import { explainPair, workInTheWay } from './explain-pair.ts'
import { type AssignmentRules, candidateFor, type StandingPlan, type StandingSeat } from './standing-plan.ts'

/** Somebody else for the seat: what they would cost more (or less, below zero) than the person explained. */
export type Rival = Readonly<{
  personId: string
  difference: number
  /** Work they hold that keeps them from this seat; empty for whoever is free to take it. */
  holds: readonly HeldAssignment[]
}>

export type PassedOver = Readonly<{
  /** People who would cost less, the best first. */
  better: readonly Rival[]
  /** People who would cost as much or more, the nearest first. */
  lessGood: readonly Rival[]
  /** How many people something else than their work excludes. */
  excluded: number
}>

/**
 * Who else could have had the seat, and why they have not (pains-and-peers.md 3.3.2): the better ones hold other seats, or
 * are free and then the plan could be better by that much; the others are less good by so much.
 */
export function passedOver(
  personId: string,
  seat: StandingSeat,
  plan: StandingPlan,
  rules: AssignmentRules,
): PassedOver {
  const subject = plan.persons.find(({ id }) => id === personId)
  const own = subject === undefined ? 0 : explainPair(candidateFor(subject, seat), seat.context, rules).cost
  const rivals: Rival[] = []
  let excluded = 0
  for (const person of plan.persons) {
    if (person.id === personId) continue
    const candidate = candidateFor(person, seat)
    const holds = workInTheWay(candidate, seat.context, rules)
    if (holds === null) {
      excluded += 1
      continue
    }
    const freed = holds.reduce((one, { mission }) => leaving(one, mission), candidate)
    rivals.push({ personId: person.id, difference: explainPair(freed, seat.context, rules).cost - own, holds })
  }
  const ranked = rivals.toSorted((a, b) => a.difference - b.difference || (a.personId < b.personId ? -1 : 1))
  return {
    better: ranked.filter(({ difference }) => difference < 0),
    lessGood: ranked.filter(({ difference }) => difference >= 0),
    excluded,
  }
}
