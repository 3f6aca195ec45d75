import type { Facts } from '../../../shared/model/result.ts'
import type { EligibilityRule } from '../assignment/types.ts'

/** What a pre-flight looks for beside the rule book of the planner (services.md 1.2; pains-and-peers.md 3.3, item 3). */
export const ownFindingRules = [
  'noCandidates',
  'lateNotice',
  'noPayFile',
  'oldPayFile',
  'noCentreAddress',
  'noSignatory',
  'noAddress',
  'noEmail',
  'forcedException',
] as const

export type OwnFindingRule = (typeof ownFindingRules)[number]
export type FindingRule = EligibilityRule | OwnFindingRule

/**
 * `blocking` stops the run until it is fixed, or waived by itself with a reason of its own; `waive` stops it too, but one
 * reason may do for all of a kind; `information` stops nothing.
 */
export type FindingLevel = 'blocking' | 'waive' | 'information'

/** One thing that is wrong with one assignment. The same fault has the same key as long as its cause stays the same. */
export type Finding = Readonly<{
  key: string
  rule: FindingRule
  level: FindingLevel
  assignmentId: string
  facts: Facts
}>

/** Level of each finding until the office sets its own. */
export const findingLevels: Readonly<Record<FindingRule, FindingLevel>> = {
  // Nobody can be in two places, and nobody is called against a right of theirs or a rule of the exam.
  timeConflict: 'blocking',
  journey: 'blocking',
  leave: 'blocking',
  contract: 'blocking',
  state: 'blocking',
  unavailability: 'blocking',
  exclusion: 'blocking',
  ownSchool: 'blocking',
  ownPupils: 'blocking',
  declaredConflict: 'blocking',
  competence: 'blocking',
  // A convocation without object (pain 6).
  noCandidates: 'blocking',
  role: 'waive',
  level: 'waive',
  capacity: 'waive',
  rest: 'waive',
  daysPerWeek: 'waive',
  holdingPapers: 'waive',
  distance: 'waive',
  travelTime: 'waive',
  external: 'waive',
  presidentSchool: 'waive',
  sameSchool: 'waive',
  coolingOff: 'waive',
  lateNotice: 'waive',
  noPayFile: 'waive',
  oldPayFile: 'waive',
  noCentreAddress: 'waive',
  // The office signs where nobody was named; a letter is written without an e-mail address, and a message sent without a postal one.
  noAddress: 'information',
  noEmail: 'information',
  noSignatory: 'information',
  forcedException: 'information',
}

/** Findings that stop an official run: neither information nor waived. */
export const openFindings = (findings: readonly Finding[], waived: ReadonlySet<string>): Finding[] =>
  findings.filter(({ key, level }) => level !== 'information' && !waived.has(key))
