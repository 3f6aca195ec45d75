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

/** The same seat of a mission once that person serves there too. */
export const seating = (seat: SeatContext, person: CandidatePerson, role: string): SeatContext => ({
  ...seat,
  members: [...seat.members, { person: person.id, role, school: person.schools[0] ?? null }],
})

/** True when the person served in that centre in an earlier session year. */
export const servedBefore = (person: CandidatePerson, seat: SeatContext): boolean =>
  person.held.some((held) => held.year < seat.year && held.centre !== null && held.centre === seat.centre)
