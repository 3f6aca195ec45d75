import type { ReviewedClaim } from '../../domain/review/index.ts'
import type { ClaimFacts } from '../claims/index.ts'

type Place = ReviewedClaim['journeys'][number]['from']
type Known = Readonly<{ postalCode: string | null; town: string | null; place: Place }>

const place = (latitude: number | null, longitude: number | null, commune: string | null): Place =>
  latitude === null || longitude === null ? null : { latitude, longitude, commune }

/** The places of the claim whose coordinates are known: home, main school, centre; a journey names them by town. */
function knownPlaces(claim: ClaimFacts): readonly Known[] {
  return [
    {
      postalCode: claim.homePostalCode,
      town: claim.homeTown,
      place: place(claim.homeLatitude, claim.homeLongitude, claim.homeCommune),
    },
    {
      postalCode: claim.mainSchoolPostalCode,
      town: claim.mainSchoolTown,
      place: place(claim.workLatitude, claim.workLongitude, claim.workCommune),
    },
    {
      postalCode: claim.centrePostalCode,
      town: claim.centreTown,
      place: place(claim.centreLatitude, claim.centreLongitude, claim.centreCommune),
    },
  ]
}

const alike = (left: string | null, right: string): boolean =>
  left !== null && left.toLowerCase() === right.toLowerCase()

/** Where a town that a journey names is, among the places of the claim. */
export function placeOf(claim: ClaimFacts, town: string, postalCode: string): Place {
  const places = knownPlaces(claim).filter((known) => known.place !== null)
  const exact = places.find((known) => alike(known.town, town) && known.postalCode === postalCode)
  return (exact ?? places.find((known) => alike(known.town, town)))?.place ?? null
}
