import type { Facts } from '../../../shared/model/result.ts'

/** `conform`: seen and right. `toCheck`: a person must look. `blocking`: nobody may accept it as it is. */
export type Verdict = 'conform' | 'toCheck' | 'blocking'

/** One automatic control of a claim; the sentence of `rule` is in `shared/text/review.ts` and takes `facts`. */
export type Control = Readonly<{ rule: ReviewRule; verdict: Verdict; facts: Facts }>

export const reviewRules = [
  'serviceStated',
  'serviceMissing',
  'serviceAbsent',
  'quantityMatches',
  'quantityDiffers',
  'quantityNotStated',
  'minutesMatch',
  'minutesDiffer',
  'minutesNotStated',
  'entryMissing',
  'quantityContested',
  'differenceReported',
  'distancePlausible',
  'distanceUnlikely',
  'distanceUnknown',
  'payFilePresent',
  'payFileMissing',
  'rateUnknown',
  'rateForbids',
  'feeNotComputable',
  'rateRefuses',
  'tariffOld',
  'rateChanged',
  'voucherPaidByState',
  'nothingDue',
] as const

export type ReviewRule = (typeof reviewRules)[number]

/**
 * Controls that block by rhythm but not by law: a person who looked may accept all the same, with a written reason
 * (ux.md S16, Shift+V). A fee that cannot be computed is then accepted at nought; what the law forbids stays forbidden.
 */
const liftable: ReadonlySet<ReviewRule> = new Set(['feeNotComputable'])

/** The controls that still forbid acceptance once a written reason was given. */
export const unliftable = (controls: readonly Control[]): readonly Control[] =>
  controls.filter(({ rule, verdict }) => verdict === 'blocking' && !liftable.has(rule))

export const conform = (rule: ReviewRule, facts: Facts = {}): Control => ({ rule, verdict: 'conform', facts })
export const toCheck = (rule: ReviewRule, facts: Facts = {}): Control => ({ rule, verdict: 'toCheck', facts })
export const blocking = (rule: ReviewRule, facts: Facts = {}): Control => ({ rule, verdict: 'blocking', facts })

/** How many controls ask for a look and how many forbid acceptance. */
export const countControls = (controls: readonly Control[]): { alerts: number; blocking: number } => ({
  alerts: controls.filter(({ verdict }) => verdict === 'toCheck').length,
  blocking: controls.filter(({ verdict }) => verdict === 'blocking').length,
})
