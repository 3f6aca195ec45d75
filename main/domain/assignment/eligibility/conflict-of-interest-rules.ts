import type { ConflictOfInterest, RuleFunction, SeatContext } from '../types.ts'

/** Nobody serves in a centre that is a school of theirs when it examines its own pupils or a competence is wanted. */
export const ownSchoolRule: RuleFunction = (person, seat) => {
  const own = seat.centre !== null && seat.paper !== null && person.schools.includes(seat.centre)
  return { rule: 'ownSchool', satisfied: !own, facts: { centre: seat.centre } }
}

/** Nobody examines or marks their own pupils (services.md 1.6, D1): no school of theirs sends candidates here. */
export const ownPupilsRule: RuleFunction = (person, seat) => {
  const school = seat.paper === null ? undefined : person.schools.find((one) => seat.candidateSchools.includes(one))
  return { rule: 'ownPupils', satisfied: school === undefined, facts: { school: school ?? null } }
}

/**
 * Nobody serves where they declared a conflict of interest: in a school they are linked with or with its pupils, nor in
 * the exam a relative sits (in the relative's school only, when it is known).
 */
export const declaredConflictRule: RuleFunction = (person, seat) => {
  const met = person.conflicts.find((conflict) => conflictConcerns(conflict, seat))
  return {
    rule: 'declaredConflict',
    satisfied: met === undefined,
    facts: met ? { kind: met.kind, school: met.school, exam: met.exam } : {},
  }
}

function conflictConcerns({ kind, school, exam }: ConflictOfInterest, seat: SeatContext): boolean {
  const there = school !== null && (seat.centre === school || seat.candidateSchools.includes(school))
  return kind === 'school' ? there : exam === seat.exam && (school === null || there)
}
