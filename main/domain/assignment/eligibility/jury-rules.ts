import type { RuleFunction } from '../types.ts'

/** A professional seat is for somebody from outside the teaching body, when the office says so (glossary, "qualité"). */
export const externalRule: RuleFunction = (person, seat, settings) => {
  if (!settings.professionalIsExternal) return { rule: 'external', satisfied: true, facts: { off: true } }
  if (seat.role !== 'professional') return { rule: 'external', satisfied: true, facts: { wanted: false } }
  return { rule: 'external', satisfied: person.statuses.includes('external'), facts: { role: seat.role } }
}

/** The president of a jury does not come from the school where it sits, when the office says so. */
export const presidentSchoolRule: RuleFunction = (person, seat, settings) => {
  if (!settings.presidentFromOutside) return { rule: 'presidentSchool', satisfied: true, facts: { off: true } }
  if (seat.role !== 'president') return { rule: 'presidentSchool', satisfied: true, facts: { wanted: false } }
  const own = seat.centre !== null && person.schools.includes(seat.centre)
  return { rule: 'presidentSchool', satisfied: !own, facts: { centre: seat.centre } }
}

/** At most so many people of one school on a mission, the others who serve there counted; off without a number. */
export const sameSchoolRule: RuleFunction = (person, seat, settings) => {
  const most = settings.maxSameSchool
  const [school] = person.schools
  if (most === null) return { rule: 'sameSchool', satisfied: true, facts: { off: true } }
  if (school === undefined) return { rule: 'sameSchool', satisfied: true, facts: { known: false } }
  const there = seat.members.filter((member) => member.person !== person.id && member.school === school).length
  return { rule: 'sameSchool', satisfied: there < most, facts: { school, there, most } }
}

/**
 * Nobody serves again in the same centre, or in the same jury, before so many years; off without a number. Years are
 * those of the sessions, and what counts is what the person held in earlier ones.
 */
export const coolingOffRule: RuleFunction = (person, seat, settings) => {
  const years = settings.coolingOffYears
  if (years === null) return { rule: 'coolingOff', satisfied: true, facts: { off: true } }
  const met = person.held.find(
    (held) =>
      held.year < seat.year &&
      held.year >= seat.year - years &&
      ((held.centre !== null && held.centre === seat.centre) || (held.jury !== null && held.jury === seat.jury)),
  )
  return {
    rule: 'coolingOff',
    satisfied: met === undefined,
    facts: met ? { number: met.number, year: met.year, years, jury: met.centre !== seat.centre } : { years },
  }
}
