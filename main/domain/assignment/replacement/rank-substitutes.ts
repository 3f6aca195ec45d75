import { costIfEligible } from '../explanation/explain-pair.ts'
import type { AssignmentRules, StandingPlan, StandingSeat } from '../explanation/standing-plan.ts'
import { heldInYear } from '../held.ts'

/** After every rank. */
const last = Number.MAX_SAFE_INTEGER

/** Somebody who can take the seat now. */
export type Substitute = Readonly<{
  personId: string
  cost: number
  /** Work held in the session year, in load units and seats. */
  load: number
  seats: number
  /** Rank among those named for this seat, from 1; null for whoever was not named. */
  rank: number | null
  onCall: boolean
}>

/** Who may be called first: those named for the seat in their order, and those on call for its days and place. */
export type Calls = Readonly<{ named: readonly string[]; onCall: ReadonlySet<string> }>

/**
 * Everybody whom no rule keeps from the seat, in the order in which they are called: those named for it, those on call,
 * then the others by what they cost (pains-and-peers.md, pains 13 and 14). Its holder is never their own substitute.
 */
export function rankSubstitutes(
  seat: StandingSeat,
  plan: StandingPlan,
  rules: AssignmentRules,
  { named, onCall }: Calls,
): readonly Substitute[] {
  const able = plan.persons.flatMap((person): Substitute[] => {
    if (person.id === seat.holder) return []
    const cost = costIfEligible(person, seat.context, rules)
    if (cost === null) return []
    const held = heldInYear(person, seat.context.year)
    const position = named.indexOf(person.id)
    return [
      {
        personId: person.id,
        cost,
        load: held.reduce((sum, one) => sum + one.load, 0),
        seats: held.length,
        rank: position === -1 ? null : position + 1,
        onCall: onCall.has(person.id),
      },
    ]
  })
  return able.toSorted(
    (a, b) =>
      (a.rank ?? last) - (b.rank ?? last) ||
      Number(b.onCall) - Number(a.onCall) ||
      a.cost - b.cost ||
      (a.personId < b.personId ? -1 : 1),
  )
}
