import { estimateDistance } from './distance.ts'
import type { AssignmentWeights } from './grounding-types.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext } from './types.ts'

/** The parts of what it costs to give a seat to a person; whole units of the objective, `total` is their sum. */
export type CandidateCost = Readonly<{ competence: number; distance: number; continuity: number; total: number }>

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
  const continuity = seat.centre === null || person.pastCentres.includes(seat.centre) ? 0 : weights.newCentre
  return { competence, distance, continuity, total: competence + distance + continuity }
}

function kilometresOf(
  person: CandidatePerson,
  seat: SeatContext,
  settings: EligibilitySettings,
  weights: AssignmentWeights,
): number {
  if (seat.centre === null) return 0
  if (!person.location || !seat.centreLocation) return weights.unknownDistanceKilometres
  return Math.ceil(estimateDistance(person.location, seat.centreLocation, settings.roadFactor).metres / 1000)
}

function daysOf(seat: SeatContext): number {
  return new Set(seat.slots.map((slot) => slot.start.slice(0, 10))).size
}
