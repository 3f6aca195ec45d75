import type { CandidatePerson, HeldAssignment, SeatContext } from './types.ts'

/** The same person once they hold this seat too. */
export const holding = (person: CandidatePerson, seat: SeatContext): CandidatePerson => ({
  ...person,
  held: [...person.held, seat],
})

/** The same person without what they hold of that mission: how a seat already taken is judged as if it were empty. */
export const leaving = (person: CandidatePerson, mission: string): CandidatePerson => ({
  ...person,
  held: person.held.filter((held) => held.mission !== mission),
})

/** What the person holds in that session year. */
export const heldInYear = (person: CandidatePerson, year: number): readonly HeldAssignment[] =>
  person.held.filter((held) => held.year === year)
