import { type ControlSettings, usualControlSettings } from '../../../shared/model/control-levels.ts'
import type { StatedDistances } from '../distances/estimate-distance.ts'
import { type AllowanceJourney, allowanceControls, type NightRate } from './allowance-controls.ts'
import { ceilingControls, type LimitedClaim } from './ceiling-controls.ts'
import { atLevels, type Control, conform, found, source, textSource } from './control.ts'
import { type ClaimDays, dateControls } from './date-controls.ts'
import { documentControls, type ReviewedDocuments } from './document-controls.ts'
import { type ComparedClaim, duplicateControls, type SharedDocument } from './duplicate-controls.ts'
import { journeyControls, type ReviewedJourney } from './journey-controls.ts'
import { personControls, type ReviewedPerson } from './person-controls.ts'
import { differenceControls, type ReportedDifference } from './reported-difference.ts'
import { type ServedClaim, serviceControls } from './service-controls.ts'

/** What the rate engine says of one item, with the text it rests on. */
type Remark = Readonly<{ code: string; item: string; text: string }>

/** Everything the controls look at; `amountCents` is what the rate engine gives, `refusals` and `notes` its remarks. */
export type ReviewedClaim = Readonly<{
  served: ServedClaim
  travelSent: boolean
  /** What the person says of a quantity that they do not enter. */
  difference: ReportedDifference | null
  days: ClaimDays
  journeys: readonly (ReviewedJourney & AllowanceJourney & LimitedClaim['journeys'][number])[]
  statedDistances: StatedDistances
  nightRates: readonly NightRate[]
  documents: ReviewedDocuments
  compared: ComparedClaim
  others: readonly ComparedClaim[]
  sharedDocuments: readonly SharedDocument[]
  person: ReviewedPerson
  amountCents: number
  refusals: readonly Remark[]
  notes: readonly Remark[]
}>

/** Refusals of the rate engine that no manager can accept: the law or the rate table forbids the amount. */
const forbidding: ReadonlySet<string> = new Set(['PRESCRIBED', 'NO_RIGHT', 'NOT_OPEN'])

function refusalControl({ code, item, text }: Remark): Control {
  const from = textSource(text)
  if (code === 'RATE_UNKNOWN') return found('rateUnknown', from, { item })
  // A fact the office must fill in (the length of an interrogation): accepting would pay nothing for work done.
  if (code === 'BAD_INPUT' && item.startsWith('fee')) return found('feeNotComputable', from, { item })
  return found(forbidding.has(code) ? 'rateForbids' : 'rateRefuses', from, { code, item })
}

function noteControl({ code, item, text }: Remark): Control {
  const from = textSource(text)
  if (code === 'TARIFF_OLD') return conform('tariffOld', from, { item })
  if (code === 'VOUCHER_PAID_BY_STATE') return conform('voucherPaidByState', from, { item })
  return found(code === 'TYPE_WITHOUT_FEE' ? 'typeWithoutFee' : 'rateChanged', from, { item })
}

/** What rests on the journeys: distances, hours away, nights, documents. */
const travelControls = (claim: ReviewedClaim): Control[] =>
  claim.travelSent
    ? [
        ...journeyControls(claim.journeys, claim.statedDistances),
        ...allowanceControls(claim.journeys, claim.nightRates),
        ...documentControls(claim.documents),
      ]
    : []

/**
 * The automatic controls of one sent claim, in the order a reviewer reads them: service, quantities, dates, what is asked
 * twice, journeys, documents, amounts, the person (ux.md S16). Pure; a control that passes is listed too, because the
 * evidence must be in sight. The office's levels decide what asks for a look and what blocks.
 */
export function reviewControls(
  claim: ReviewedClaim,
  { levels, payFileMonths, ceilings }: ControlSettings = usualControlSettings,
): readonly Control[] {
  const limited = { entry: claim.served.entry, journeys: claim.travelSent ? claim.journeys : [] }
  const controls = atLevels(
    [
      ...serviceControls(claim.served),
      ...differenceControls(claim.difference),
      ...dateControls(claim.days),
      ...duplicateControls(claim.compared, claim.others, claim.sharedDocuments),
      ...travelControls(claim),
      ...ceilingControls(limited, ceilings),
      ...claim.refusals.map(refusalControl),
      ...claim.notes.map(noteControl),
      ...personControls(claim.person, payFileMonths),
    ],
    levels,
  )
  const blocked = controls.some(({ verdict }) => verdict === 'blocking')
  if (claim.amountCents !== 0 || blocked) return controls
  return [...controls, ...atLevels([found('nothingDue', source('rates'))], levels)]
}
