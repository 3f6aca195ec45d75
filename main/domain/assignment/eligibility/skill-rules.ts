import type { RuleFunction } from '../types.ts'

/** The person's competence for the paper must be in effect (services.md 1.6); no paper, no competence wanted. */
export const competenceRule: RuleFunction = (person, seat) => {
  if (seat.paper === null) return { rule: 'competence', satisfied: true, facts: { wanted: false } }
  const competence = person.competences.find((one) => one.paper === seat.paper)
  return {
    rule: 'competence',
    satisfied: competence?.effective === true,
    facts: { paper: seat.paper, declared: competence !== undefined, confirmed: competence?.confirmed === true },
  }
}

/** The person must serve at the level of the seat; without recorded levels the rule cannot exclude. */
export const levelRule: RuleFunction = (person, seat) => {
  if (seat.level === null) return { rule: 'level', satisfied: true, facts: { wanted: false } }
  if (person.levels === null) return { rule: 'level', satisfied: true, facts: { level: seat.level, known: false } }
  return { rule: 'level', satisfied: person.levels.includes(seat.level), facts: { level: seat.level } }
}

/** The person must be allowed to serve in the role; without recorded roles the rule cannot exclude. */
export const roleRule: RuleFunction = (person, seat) => {
  if (person.roles === null) return { rule: 'role', satisfied: true, facts: { role: seat.role, known: false } }
  return { rule: 'role', satisfied: person.roles.includes(seat.role), facts: { role: seat.role } }
}
