import { civilDay } from '../../../shared/model/civil-days.ts'
import { timedLine } from '../../domain/journeys/adapt-journeys.ts'
import { type Control, type ReviewedClaim, reviewControls } from '../../domain/review/index.ts'
import {
  type ClaimFacts,
  documentsMissing,
  type Estimate,
  expectsEntry,
  missionDays,
  reportedDifference,
  sanctioned,
} from '../claims/index.ts'
import { comparedOf } from './compared.ts'
import { placeOf } from './places.ts'
import { toDecide } from './queues.ts'
import type { AroundClaim, Surroundings } from './surroundings.ts'

/** What was stated of a claim and of those counted on it (F233). */
const together = (own: number | null, grouped: number | null): number | null =>
  own === null ? grouped : own + (grouped ?? 0)

const dayOf = (instant: string | null): string | null => (instant === null ? null : civilDay(instant))

function servedOf(claim: ClaimFacts, { counted, shared }: AroundClaim): ReviewedClaim['served'] {
  const { entry } = sanctioned(claim)
  const { present, statedSource, statedAt } = claim
  return {
    feeSent: toDecide.includes(claim.feeState),
    entryExpected: expectsEntry(claim.entryForm, claim.enteredBy),
    entry,
    // What several claims are counted on is more than the candidates of one mission.
    counted: claim.groupedQuantity === null ? counted : null,
    shared,
    statement:
      present === null || statedSource === null || statedAt === null
        ? null
        : {
            present: present === 1,
            quantity: together(claim.statedQuantity, claim.groupedQuantity),
            minutes: together(claim.statedMinutes, claim.groupedMinutes),
            by: statedSource,
            on: civilDay(statedAt),
          },
  }
}

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

function personOf(claim: ClaimFacts, { lastServedOn }: AroundClaim): ReviewedClaim['person'] {
  return {
    payFile:
      claim.sealedIban === null ? null : { updatedOn: dayOf(claim.payFileAt) ?? '', hasNir: claim.nirTail !== null },
    lastServedOn,
    servesOn: claim.firstDate,
    feeSent: toDecide.includes(claim.feeState),
    category: claim.category,
    staffCategory: claim.staffCategory,
    rateType: claim.rateType,
    onWeekday: missionDays(claim).some(isWeekday),
  }
}

/** A journey with what its controls look at; a prefilled one that nobody completed asks for nothing and is left out. */
function journeysOf(claim: ClaimFacts): ReviewedClaim['journeys'] {
  const days = missionDays(claim)
  return sanctioned(claim).journeys.flatMap((journey, index) =>
    journey.trips === 0
      ? []
      : [
          {
            rank: index + 1,
            mode: journey.mode,
            oneWayKm: journey.oneWayKm,
            from: placeOf(claim, journey.fromTown, journey.fromPostalCode),
            to: placeOf(claim, journey.toTown, journey.toPostalCode),
            timed: timedLine(journey, days),
            lunches: journey.lunches + journey.adminLunches + journey.freeLunches,
            dinners: journey.dinners + journey.freeDinners,
            nights: journey.nights + journey.freeNights,
            nightCents: journey.nightCents,
            ticketsCents: journey.ticketsCents,
          },
        ],
  )
}

const ofJourneys = ['hotelInvoices', 'tickets', 'miscProof']

/** The automatic controls of a claim of the store (ux.md S16). */
export function controlsOf(claim: ClaimFacts, estimate: Estimate, surroundings: Surroundings): readonly Control[] {
  const around = surroundings.of(claim)
  const { entry, journeys } = sanctioned(claim)
  const remark = ({ code, item, reason }: Estimate['refusals'][number] | Estimate['notes'][number]) => ({
    code,
    item,
    text: reason.text,
  })
  return reviewControls(
    {
      served: servedOf(claim, around),
      travelSent: claim.travelState === 'SENT',
      difference: reportedDifference(claim),
      days: { lastDate: claim.lastDate, firstSentOn: dayOf(around.firstSentAt), closesOn: claim.closesOn },
      journeys: journeysOf(claim),
      statedDistances: surroundings.statedDistances,
      nightRates: estimate.travelLines
        .filter(({ code }) => code.startsWith('NIGHT.'))
        .map(({ rate, source }) => ({ cents: Math.round(Number(rate) * 100), row: source })),
      documents: {
        deposited: claim.documents.length,
        missing: documentsMissing({ ...claim, journeys }).filter((document) => ofJourneys.includes(document)),
        online: surroundings.online,
      },
      compared: comparedOf({ ...claim, entry, journeys }),
      others: around.others,
      sharedDocuments: around.sharedDocuments,
      person: personOf(claim, around),
      amountCents: estimate.feeCents + estimate.travelCents,
      refusals: estimate.refusals.map(remark),
      notes: estimate.notes.map(remark),
    },
    surroundings.settings,
  )
}
