import { blocking, type Control, conform, toCheck } from './control.ts'
import { type DeclaredEntry, declaredQuantity } from './declared-quantity.ts'
import { journeyControls, type ReviewedJourney } from './journey-controls.ts'
import { differenceControls, type ReportedDifference } from './reported-difference.ts'

/** What the head of centre (or SANTORIN, CYCLADES, the office) said about one person's service. */
export type StatedService = Readonly<{ present: boolean; quantity: number | null; minutes: number | null }>

/** Everything the controls look at; `amountCents` is what the rate engine gives, `refusals` and `notes` its remarks. */
export type ReviewedClaim = Readonly<{
  feeSent: boolean
  travelSent: boolean
  /** False where nothing is typed by the intervenant (the office or SANTORIN gives the quantity). */
  entryExpected: boolean
  entry: DeclaredEntry | null
  statement: StatedService | null
  /** What the person says of a quantity that they do not enter. */
  difference: ReportedDifference | null
  journeys: readonly ReviewedJourney[]
  payFilePresent: boolean
  amountCents: number
  refusals: readonly Readonly<{ code: string; item: string }>[]
  notes: readonly Readonly<{ code: string; item: string }>[]
}>

/** Refusals of the rate engine that no manager can accept: the law or the rate table forbids the amount. */
const forbidding: ReadonlySet<string> = new Set(['PRESCRIBED', 'NO_RIGHT', 'NOT_OPEN'])

/** Service done gates payment (services.md 1.4, 1.9): absent or not stated blocks, another quantity asks for a look. */
function serviceControls(claim: ReviewedClaim): Control[] {
  const { statement, entry } = claim
  if (statement === null) return [blocking('serviceMissing')]
  if (!statement.present) return [blocking('serviceAbsent')]
  const stated = conform('serviceStated')
  if (!claim.feeSent || !claim.entryExpected) return [stated]
  if (entry === null) return [stated, blocking('entryMissing')]
  const declared = declaredQuantity(entry)
  if (declared.unit === 'items') {
    if (statement.quantity === null) return [stated, toCheck('quantityNotStated', { declared: declared.value })]
    const facts = { declared: declared.value, stated: statement.quantity }
    const same = statement.quantity === declared.value
    return [stated, same ? conform('quantityMatches', facts) : toCheck('quantityDiffers', facts)]
  }
  if (statement.minutes === null) return [stated, toCheck('minutesNotStated', { declared: declared.value })]
  const facts = { declared: declared.value, stated: statement.minutes }
  const same = statement.minutes === declared.value
  return [stated, same ? conform('minutesMatch', facts) : toCheck('minutesDiffer', facts)]
}

function engineControls({ refusals, notes }: ReviewedClaim): Control[] {
  const said = refusals.map(({ code, item }) => {
    if (code === 'RATE_UNKNOWN') return blocking('rateUnknown', { item })
    // A fact the office must fill in (the length of an interrogation): accepting would pay nothing for work done.
    if (code === 'BAD_INPUT' && item.startsWith('fee')) return blocking('feeNotComputable', { item })
    return forbidding.has(code) ? blocking('rateForbids', { code, item }) : toCheck('rateRefuses', { code, item })
  })
  const noted = notes.map(({ code, item }) => {
    if (code === 'TARIFF_OLD') return conform('tariffOld', { item })
    return code === 'VOUCHER_PAID_BY_STATE' ? conform('voucherPaidByState', { item }) : toCheck('rateChanged', { item })
  })
  return [...said, ...noted]
}

/**
 * The automatic controls of one sent claim, in the order a reviewer reads them: service, quantities, journeys, amounts,
 * pay file (ux.md S16). Pure; a control that passes is listed too, because the evidence must be in sight.
 */
export function reviewControls(claim: ReviewedClaim): readonly Control[] {
  const controls = [
    ...serviceControls(claim),
    ...differenceControls(claim.difference),
    ...(claim.travelSent ? journeyControls(claim.journeys) : []),
    ...engineControls(claim),
    claim.payFilePresent ? conform('payFilePresent') : toCheck('payFileMissing'),
  ]
  const blocked = controls.some(({ verdict }) => verdict === 'blocking')
  return claim.amountCents === 0 && !blocked ? [...controls, toCheck('nothingDue')] : controls
}
