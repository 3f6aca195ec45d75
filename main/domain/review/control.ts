import { type AlertRule, type ControlSettings, controlRights, isLocked } from '../../../shared/model/control-levels.ts'
import type { Facts } from '../../../shared/model/result.ts'

/**
 * `conform`: seen and right. `information`: worth knowing, asks for nothing. `toCheck`: a person must look. `blocking`: it may
 * not be accepted as it is.
 */
export type Verdict = 'conform' | 'information' | 'toCheck' | 'blocking'

/** What a control looked at: a sentence under `review.sources` in `shared/text/review.ts`, with its facts. */
export type ControlSource = Readonly<{ name: SourceName; facts: Facts }>

/** One automatic control of a claim; the sentence of `rule` is in `shared/text/review.ts` and takes `facts`. */
export type Control = Readonly<{ rule: ReviewRule; verdict: Verdict; facts: Facts; source: ControlSource }>

const conformRules = [
  'serviceStated',
  'quantityMatches',
  'minutesMatch',
  'presentKept',
  'sharedKept',
  'sentInTime',
  'limitationKept',
  'nothingTwice',
  'distancePlausible',
  'distanceAgrees',
  'absenceCovers',
  'nightWithinRate',
  'documentsPresent',
  'payFilePresent',
  'tariffOld',
  'voucherPaidByState',
  'ceilingKept',
] as const
type ConformRule = (typeof conformRules)[number]

export type ReviewRule = ConformRule | AlertRule
export const reviewRules: readonly ReviewRule[] = [...conformRules, ...(Object.keys(controlRights) as AlertRule[])]

export const sourceNames = [
  'centre',
  'santorin',
  'cyclades',
  'office',
  'noStatement',
  'claim',
  'candidatesPresent',
  'otherClaims',
  'straightLine',
  'noCoordinates',
  'statedDistance',
  'rates',
  'deposited',
  'payFile',
  'session',
  'text',
  'officeCeiling',
] as const
export type SourceName = (typeof sourceNames)[number]

export const source = (name: SourceName, facts: Facts = {}): ControlSource => ({ name, facts })

/** A regulation, or the row of a rate table, by its name: the same in both languages. */
export const textSource = (text: string): ControlSource => source('text', { text })

export const conform = (rule: ConformRule, from: ControlSource, facts: Facts = {}): Control => ({
  rule,
  verdict: 'conform',
  facts,
  source: from,
})

const verdicts = { information: 'information', check: 'toCheck', block: 'blocking' } as const

/** Something found, at the level it has until the office decides otherwise. */
export const found = (rule: AlertRule, from: ControlSource, facts: Facts = {}): Control => ({
  rule,
  verdict: verdicts[controlRights[rule].usual],
  facts,
  source: from,
})

const mayAlert = (rule: ReviewRule): rule is AlertRule => rule in controlRights

/** The same controls at the levels that the office gave them. */
export const atLevels = (controls: readonly Control[], levels: ControlSettings['levels']): readonly Control[] =>
  controls.map((control) => {
    const level = mayAlert(control.rule) ? levels[control.rule] : undefined
    return level === undefined ? control : { ...control, verdict: verdicts[level] }
  })

/** Locked by default, yet not by law: a fee that cannot be computed is accepted at nought. */
const liftable: ReadonlySet<ReviewRule> = new Set(['feeNotComputable'])

/**
 * The controls that still forbid acceptance once a person who looked gave a written reason (ux.md S16, Shift+V): those that
 * no office may lower, because the service or the rate is missing or the law forbids the amount.
 */
export const unliftable = (controls: readonly Control[]): readonly Control[] =>
  controls.filter(
    ({ rule, verdict }) => verdict === 'blocking' && mayAlert(rule) && isLocked(rule) && !liftable.has(rule),
  )

/** Whether a control asks for a look or forbids acceptance. */
export const isAlert = ({ verdict }: Control): boolean => verdict === 'toCheck' || verdict === 'blocking'

/** How many controls ask for a look and how many forbid acceptance. */
export const countControls = (controls: readonly Control[]): { alerts: number; blocking: number } => ({
  alerts: controls.filter(({ verdict }) => verdict === 'toCheck').length,
  blocking: controls.filter(({ verdict }) => verdict === 'blocking').length,
})
