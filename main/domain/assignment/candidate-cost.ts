import { estimateDistance } from '../distances/estimate-distance.ts'
import type { AssignmentWeights } from './grounding-types.ts'
import { servedBefore } from './held.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext, Wish } from './types.ts'

/**
 * The parts of what it costs to give a seat to a person, in whole units of the objective. `wishes` is below zero for what
 * the person wants; `total` is the sum, never below zero, as the planner wants it.
 */
export type CandidateCost = Readonly<{
  competence: number
  distance: number
  continuity: number
  wishes: number
  total: number
}>

/** Prices an eligible person for a seat; fairness is priced by the solver, since it depends on the whole plan. */
export function candidateCost(
  person: CandidatePerson,
  seat: SeatContext,
  settings: EligibilitySettings,
  weights: AssignmentWeights,
): CandidateCost {
  const known = seat.paper === null || person.competences.some((one) => one.paper === seat.paper && one.confirmed)
  const competence = known ? 0 : weights.deducedCompetence
  const distance = kilometresOf(person, seat, settings, weights) * weights.kilometre * daysOf(seat)
  const continuity = seat.centre === null || servedBefore(person, seat) ? 0 : weights.newCentre
  const wishes = wishesCost(person, seat, weights)
  const total = Math.max(0, competence + distance + continuity + wishes)
  return { competence, distance, continuity, wishes, total }
}

/** The wishes of the person that are about this seat: all that the wish names is that of the seat. */
export function wishesAbout(person: CandidatePerson, seat: SeatContext): readonly Wish[] {
  return person.wishes.filter(
    ({ paper, centre, missionType }) =>
      (paper === null || paper === seat.subject) &&
      (centre === null || centre === seat.centre) &&
      (missionType === null || missionType === seat.missionType),
  )
}

function wishesCost(person: CandidatePerson, seat: SeatContext, weights: AssignmentWeights): number {
  const about = wishesAbout(person, seat)
  const wanted = about.some(({ preference }) => preference === 'wanted') ? -weights.wanted : 0
  const avoided = about.some(({ preference }) => preference === 'avoided') ? weights.avoided : 0
  return wanted + avoided
}

function kilometresOf(
  person: CandidatePerson,
  seat: SeatContext,
  settings: EligibilitySettings,
  weights: AssignmentWeights,
): number {
  if (seat.centre === null) return 0
  if (!person.location || !seat.centreLocation) return weights.unknownDistanceKilometres
  return Math.ceil(estimateDistance(person.location, seat.centreLocation, settings).metres / 1000)
}

function daysOf(seat: SeatContext): number {
  return new Set(seat.slots.map((slot) => slot.start.slice(0, 10))).size
}
