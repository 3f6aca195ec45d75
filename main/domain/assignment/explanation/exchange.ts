import { leaving } from '../held.ts'
import type { CandidatePerson } from '../types.ts'
import { costIfEligible, explainPair, workInTheWay } from './explain-pair.ts'
import type { AssignmentRules, StandingPlan, StandingSeat } from './standing-plan.ts'

/** One seat that changes hands; null where nobody sat or nobody would. */
export type ExchangeStep = Readonly<{ seatId: string; out: string | null; in: string | null }>

/** What would happen if a person got a seat: each seat that changes, and by how much the plan would cost more. */
export type Exchange = Readonly<{
  steps: readonly ExchangeStep[]
  difference: number
  /** Whoever loses the seat and would hold nothing instead. */
  displaced: string | null
}>

/** How many people already busy elsewhere are tried as the next link of a chain, the cheapest first. */
const triedLinks = 5

type Fill = Readonly<{ steps: readonly ExchangeStep[]; cost: number }>

/**
 * One augmenting path on the plan as it stands (design/solver.md, 8): the person takes the seat, its holder is freed, the
 * seats the person must leave are filled by whoever is free (the freed holder among them), else by one more move, else
 * stay empty. Null when a rule of another kind excludes the person, or when they would leave a locked or convoked seat.
 */
export function exchangeFor(
  personId: string,
  seat: StandingSeat,
  plan: StandingPlan,
  rules: AssignmentRules,
): Exchange | null {
  const person = plan.persons.find(({ id }) => id === personId)
  if (person === undefined || seat.holder === personId) return null
  const inTheWay = workInTheWay(person, seat.context, rules)?.map(({ mission }) => mission) ?? null
  if (inTheWay === null) return null
  const left = plan.seats.filter(({ holder, context }) => holder === personId && inTheWay.includes(context.mission))
  // Work that no seat of the plan explains cannot be given to somebody else.
  if (left.length < inTheWay.length || left.some(({ fixed }) => fixed)) return null

  const people = new Map(plan.persons.map((one) => [one.id, one]))
  const priceFreed = (one: CandidatePerson, mission: string, place: StandingSeat) =>
    explainPair(leaving(one, mission), place.context, rules).cost
  let difference = explainPair(inTheWay.reduce(leaving, person), seat.context, rules).cost
  people.delete(personId)
  const holder = seat.holder === null ? undefined : people.get(seat.holder)
  if (holder === undefined) difference -= plan.unfilledPenalty
  else {
    difference -= priceFreed(holder, seat.context.mission, seat)
    people.set(holder.id, leaving(holder, seat.context.mission))
  }
  const steps: ExchangeStep[] = [{ seatId: seat.id, out: seat.holder, in: personId }]
  for (const place of left) {
    difference -= priceFreed(person, place.context.mission, place)
    const fill = fillSeat(place, personId, people, plan, rules, true)
    for (const step of fill.steps) if (step.in !== null) people.delete(step.in)
    steps.push(...fill.steps)
    difference += fill.cost
  }
  const used = new Set(steps.map((step) => step.in))
  return { steps, difference, displaced: seat.holder !== null && !used.has(seat.holder) ? seat.holder : null }
}

/** The cheapest way to fill a seat that was left: somebody free, else somebody who leaves a seat that is filled in turn. */
function fillSeat(
  place: StandingSeat,
  out: string,
  people: ReadonlyMap<string, CandidatePerson>,
  plan: StandingPlan,
  rules: AssignmentRules,
  further: boolean,
): Fill {
  let best: Fill = { steps: [{ seatId: place.id, out, in: null }], cost: plan.unfilledPenalty }
  const busy: { person: CandidatePerson; cost: number; mission: string }[] = []
  for (const person of people.values()) {
    const cost = costIfEligible(person, place.context, rules)
    if (cost !== null) {
      if (cost < best.cost) best = { steps: [{ seatId: place.id, out, in: person.id }], cost }
    } else if (further) {
      const [held, more] = workInTheWay(person, place.context, rules) ?? []
      if (held === undefined || more !== undefined) continue
      const { mission } = held
      busy.push({ person, mission, cost: explainPair(leaving(person, mission), place.context, rules).cost })
    }
  }
  if (best.steps[0]?.in !== null || !further) return best
  for (const { person, mission, cost } of busy.toSorted((a, b) => a.cost - b.cost).slice(0, triedLinks)) {
    const from = plan.seats.find(({ holder, context }) => holder === person.id && context.mission === mission)
    if (from === undefined || from.fixed) continue
    const others = new Map(people)
    others.delete(person.id)
    const given = explainPair(leaving(person, mission), from.context, rules).cost
    const next = fillSeat(from, person.id, others, plan, rules, false)
    const total = cost - given + next.cost
    if (total < best.cost) best = { steps: [{ seatId: place.id, out, in: person.id }, ...next.steps], cost: total }
  }
  return best
}
