import type { Point } from '../../domain/distances/great-circle.ts'
import { type Control, reviewControls } from '../../domain/review/index.ts'
import { type ClaimFacts, type Estimate, expectsEntry, reportedDifference, sanctioned } from '../claims/index.ts'
import { toDecide } from './queues.ts'

const place = (latitude: number | null, longitude: number | null): Point | null =>
  latitude === null || longitude === null ? null : { latitude, longitude }

type Known = Readonly<{ postalCode: string | null; town: string | null; place: Point | null }>

/** The places of the claim whose coordinates are known: home, main school, centre; a journey names them by town. */
function knownPlaces(claim: ClaimFacts): readonly Known[] {
  return [
    { postalCode: claim.homePostalCode, town: claim.homeTown, place: place(claim.homeLatitude, claim.homeLongitude) },
    {
      postalCode: claim.mainSchoolPostalCode,
      town: claim.mainSchoolTown,
      place: place(claim.workLatitude, claim.workLongitude),
    },
    {
      postalCode: claim.centrePostalCode,
      town: claim.centreTown,
      place: place(claim.centreLatitude, claim.centreLongitude),
    },
  ]
}

const alike = (left: string | null, right: string): boolean =>
  left !== null && left.toLowerCase() === right.toLowerCase()

function placeOf(claim: ClaimFacts, town: string, postalCode: string): Point | null {
  const places = knownPlaces(claim).filter((known) => known.place !== null)
  const exact = places.find((known) => alike(known.town, town) && known.postalCode === postalCode)
  return (exact ?? places.find((known) => alike(known.town, town)))?.place ?? null
}

/** What was stated of a claim and of those counted on it (F233). */
const together = (own: number | null, grouped: number | null): number | null =>
  own === null ? grouped : own + (grouped ?? 0)

/** The automatic controls of a claim of the store (ux.md S16). */
export function controlsOf(claim: ClaimFacts, estimate: Estimate): readonly Control[] {
  const travelSent = claim.travelState === 'SENT'
  const { entry, journeys } = sanctioned(claim)
  return reviewControls({
    feeSent: toDecide.includes(claim.feeState),
    travelSent,
    entryExpected: expectsEntry(claim.entryForm, claim.enteredBy),
    entry,
    statement:
      claim.present === null
        ? null
        : {
            present: claim.present === 1,
            quantity: together(claim.statedQuantity, claim.groupedQuantity),
            minutes: together(claim.statedMinutes, claim.groupedMinutes),
          },
    difference: reportedDifference(claim),
    // A prefilled journey that nobody completed asks for nothing, so there is no distance to look at.
    journeys: journeys
      .filter(({ trips }) => trips > 0)
      .map(({ mode, oneWayKm, fromTown, fromPostalCode, toTown, toPostalCode }) => ({
        mode,
        oneWayKm,
        from: placeOf(claim, fromTown, fromPostalCode),
        to: placeOf(claim, toTown, toPostalCode),
      })),
    payFilePresent: claim.sealedIban !== null,
    amountCents: estimate.feeCents + estimate.travelCents,
    refusals: estimate.refusals,
    notes: estimate.notes,
  })
}
