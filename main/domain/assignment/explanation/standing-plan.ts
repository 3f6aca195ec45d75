import type { AssignmentWeights } from '../grounding-types.ts'
import { leaving } from '../held.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext } from '../types.ts'

/** What every judgement reads: the settings of the rule book and the weights of the costs. */
export type AssignmentRules = Readonly<{ settings: EligibilitySettings; weights: AssignmentWeights }>

/** One seat as it stands. `fixed`: locked, convoked or forced, so that nobody moves without a decision of the manager. */
export type StandingSeat = Readonly<{ id: string; context: SeatContext; holder: string | null; fixed: boolean }>

/** People with all the work they hold, and every seat with its holder. */
export type StandingPlan = Readonly<{
  persons: readonly CandidatePerson[]
  seats: readonly StandingSeat[]
  unfilledPenalty: number
}>

/** The person as the rules see them for a seat: without it when it is already theirs. */
export const candidateFor = (
  person: CandidatePerson,
  seat: Pick<StandingSeat, 'context' | 'holder'>,
): CandidatePerson => (seat.holder === person.id ? leaving(person, seat.context.mission) : person)
