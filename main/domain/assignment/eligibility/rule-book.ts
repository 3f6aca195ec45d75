import type {
  CandidatePerson,
  EligibilityRule,
  EligibilitySettings,
  RuleFunction,
  RuleVerdict,
  SeatContext,
} from '../types.ts'
import { eligibilityRules } from '../types.ts'
import { capacityRule, holdingPapersRule, timeConflictRule, unavailabilityRule } from './availability-rules.ts'
import { declaredConflictRule, ownPupilsRule, ownSchoolRule } from './conflict-of-interest-rules.ts'
import { exclusionRule } from './exclusion-rules.ts'
import { coolingOffRule, externalRule, presidentSchoolRule, sameSchoolRule } from './jury-rules.ts'
import { daysPerWeekRule, restRule } from './rest-rules.ts'
import { competenceRule, levelRule, roleRule } from './skill-rules.ts'
import { contractRule, leaveRule, stateRule } from './status-rules.ts'
import { distanceRule, journeyRule, travelTimeRule } from './travel-rules.ts'

/** The one rule book: grounding, explanations and conflict lists all read it. */
export const ruleBook: Readonly<Record<EligibilityRule, RuleFunction>> = {
  state: stateRule,
  exclusion: exclusionRule,
  leave: leaveRule,
  contract: contractRule,
  role: roleRule,
  competence: competenceRule,
  level: levelRule,
  ownSchool: ownSchoolRule,
  ownPupils: ownPupilsRule,
  declaredConflict: declaredConflictRule,
  unavailability: unavailabilityRule,
  timeConflict: timeConflictRule,
  journey: journeyRule,
  rest: restRule,
  daysPerWeek: daysPerWeekRule,
  holdingPapers: holdingPapersRule,
  capacity: capacityRule,
  distance: distanceRule,
  travelTime: travelTimeRule,
  external: externalRule,
  presidentSchool: presidentSchoolRule,
  sameSchool: sameSchoolRule,
  coolingOff: coolingOffRule,
}

/** Every verdict on this person for this seat, in the order of `eligibilityRules`. */
export function explainCandidate(
  person: CandidatePerson,
  seat: SeatContext,
  settings: EligibilitySettings,
): readonly RuleVerdict[] {
  return eligibilityRules.map((rule) => ruleBook[rule](person, seat, settings))
}

/** The first rule that excludes the person from the seat, or null when the person is eligible. */
export function firstRefusal(
  person: CandidatePerson,
  seat: SeatContext,
  settings: EligibilitySettings,
): RuleVerdict | null {
  for (const rule of eligibilityRules) {
    const verdict = ruleBook[rule](person, seat, settings)
    if (!verdict.satisfied) return verdict
  }
  return null
}

/** True when no rule excludes the person from the seat. */
export function eligible(person: CandidatePerson, seat: SeatContext, settings: EligibilitySettings): boolean {
  return firstRefusal(person, seat, settings) === null
}
