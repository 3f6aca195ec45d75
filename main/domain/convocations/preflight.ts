import { daysBetween, monthsAfter } from '../../../shared/model/civil-days.ts'
import type { RuleVerdict } from '../assignment/types.ts'
import { type Finding, type FindingRule, findingLevels } from './findings.ts'

/** What the pre-flight knows of one assignment about to be convoked. Dates are civil dates. */
export type PreflightCase = Readonly<{
  assignmentId: string
  missionNumber: number
  firstDate: string
  centreHasAddress: boolean
  /** False when the count of candidates or copies is nought, or when the need the mission came from is gone. */
  hasCandidates: boolean
  /** True when the convocation has somebody to sign it. */
  hasSignatory: boolean
  person: Readonly<{
    hasEmail: boolean
    hasAddress: boolean
    /** Whether the mission opens a right to be paid or refunded. */
    isPaid: boolean
    /** Day from which the pay file is valid; null without a pay file. */
    payFileFrom: string | null
  }>
  /** What the rule book of the planner says today against this assignment. */
  broken: readonly RuleVerdict[]
  /** Rules already set aside with a reason when the person was assigned, by whom; null for an ordinary assignment. */
  forced: Readonly<{ rules: readonly string[]; author: string; reason: string }> | null
}>

/** Settings of the office; null switches a control off: no number is guessed for it. */
export type PreflightSettings = Readonly<{
  noticeDays: number | null
  payFileMonths: number | null
}>

type Fault = Readonly<{ rule: FindingRule; facts: Finding['facts']; about?: string | number }>

/** Everything wrong with one assignment on the day of the run, the gravest rules first. */
export function preflight(one: PreflightCase, settings: PreflightSettings, today: string): Finding[] {
  const faults = [
    ...brokenRules(one),
    ...missionFaults(one, settings, today),
    ...personFaults(one, settings),
    ...forcedFault(one),
  ]
  return faults.map(({ rule, facts, about }) => ({
    key: [rule, one.assignmentId, ...(about === undefined ? [] : [about])].join('/'),
    rule,
    level: findingLevels[rule],
    assignmentId: one.assignmentId,
    facts,
  }))
}

/** What makes one breach of a rule differ from another of the same rule: a waiver of the one does not cover the other. */
const aboutOf = ({ facts }: RuleVerdict): string =>
  ['mission', 'start', 'from', 'end', 'to', 'centre', 'school', 'exam', 'status', 'reason']
    .flatMap((name) => (facts[name] == null ? [] : [String(facts[name])]))
    .join(' ')

/** Rules set aside when the person was assigned were decided then: they are told, and asked about no more (pain 7). */
const brokenRules = ({ broken, forced }: PreflightCase): Fault[] =>
  broken
    .filter(({ rule }) => forced === null || !forced.rules.includes(rule))
    .map((verdict) => ({ rule: verdict.rule, facts: verdict.facts, about: aboutOf(verdict) }))

const forcedFault = ({ forced }: PreflightCase): Fault[] =>
  forced === null
    ? []
    : [
        {
          rule: 'forcedException',
          facts: { rules: forced.rules.join(', '), author: forced.author, reason: forced.reason },
        },
      ]

function missionFaults(one: PreflightCase, settings: PreflightSettings, today: string): Fault[] {
  const notice = daysBetween(today, one.firstDate)
  return [
    ...(one.hasCandidates ? [] : [{ rule: 'noCandidates' as const, facts: {} }]),
    ...(settings.noticeDays === null || notice >= settings.noticeDays
      ? []
      : [{ rule: 'lateNotice' as const, facts: { days: notice, wanted: settings.noticeDays }, about: one.firstDate }]),
    ...(one.centreHasAddress ? [] : [{ rule: 'noCentreAddress' as const, facts: {} }]),
    ...(one.hasSignatory ? [] : [{ rule: 'noSignatory' as const, facts: {} }]),
  ]
}

function personFaults(one: PreflightCase, { payFileMonths }: PreflightSettings): Fault[] {
  const { isPaid, payFileFrom, hasAddress, hasEmail } = one.person
  const validTo = payFileFrom === null || payFileMonths === null ? null : monthsAfter(payFileFrom, payFileMonths)
  return [
    ...(isPaid && payFileFrom === null ? [{ rule: 'noPayFile' as const, facts: {} }] : []),
    ...(isPaid && validTo !== null && validTo < one.firstDate
      ? [{ rule: 'oldPayFile' as const, facts: { from: payFileFrom, until: validTo }, about: validTo }]
      : []),
    ...(hasAddress ? [] : [{ rule: 'noAddress' as const, facts: {} }]),
    ...(hasEmail ? [] : [{ rule: 'noEmail' as const, facts: {} }]),
  ]
}
