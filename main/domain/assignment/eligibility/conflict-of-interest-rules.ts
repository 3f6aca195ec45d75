import type { RuleFunction } from '../types.ts'

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
