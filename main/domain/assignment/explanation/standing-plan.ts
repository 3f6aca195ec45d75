import type { AssignmentWeights } from '../grounding-types.ts'
import type { CandidatePerson, EligibilitySettings, SeatContext } from '../types.ts'

/** What every judgement reads: the settings of the rule book and the weights of the costs. */
export type AssignmentRules = Readonly<{ settings: EligibilitySettings; weights: AssignmentWeights }>

/** One seat as it stands. `fixed`: locked or convoked, so that nobody moves without a decision of the manager. */
export type StandingSeat = Readonly<{ id: string; context: SeatContext; holder: string | null; fixed: boolean }>

/** People with all the work they hold, and every seat with its holder. */
export type StandingPlan = Readonly<{
  persons: readonly CandidatePerson[]
  seats: readonly StandingSeat[]
  unfilledPenalty: number
}>

/** The person as if they did not hold their seat of that mission: how a seat is judged for whoever holds it. */
export const withoutMission = (person: CandidatePerson, mission: string): CandidatePerson =>
  person.held.some((held) => held.mission === mission)
    ? { ...person, held: person.held.filter((held) => held.mission !== mission) }
    : person

/** The person once they hold this seat too. */
export const holding = (person: CandidatePerson, seat: SeatContext): CandidatePerson => ({
  ...person,
  held: [...person.held, { mission: seat.mission, centre: seat.centre, slots: seat.slots, load: seat.load }],
})

/** The person as the rules see them for a seat: without it when it is already theirs. */
export const candidateFor = (person: CandidatePerson, seat: StandingSeat): CandidatePerson =>
  seat.holder === person.id ? withoutMission(person, seat.context.mission) : person
