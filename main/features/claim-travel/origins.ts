import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { DistanceEstimate, Place } from '../../domain/distances/estimate-distance.ts'
import type { Readable } from '../../store/index.ts'
import type { ClaimFacts } from '../claims/index.ts'
import { distanceFacts } from '../distances/facts.ts'

export type Origin = TravelAids['origins'][number]

const placeOf = (latitude: number | null, longitude: number | null, commune: string | null): Place | null =>
  latitude === null || longitude === null ? null : { latitude, longitude, commune }

const proposed = (distance: DistanceEstimate | null): Pick<Origin, 'km' | 'basis'> =>
  distance === null ? { km: null, basis: null } : { km: Math.round(distance.kilometres), basis: distance.basis }

/**
 * The residences of a person with the distance from each to the centre: the one the office states, else a straight line
 * times its road factor. The mission starts and ends at one of them (arrêté du 20 décembre 2013, art. 11).
 */
export async function originsOf(read: Readable, claim: ClaimFacts, roadFactor: number): Promise<Origin[]> {
  const { between } = await distanceFacts(read, roadFactor)
  const centre = placeOf(claim.centreLatitude, claim.centreLongitude, claim.centreCommune)
  const home = placeOf(claim.homeLatitude, claim.homeLongitude, claim.homeCommune)
  const work = placeOf(claim.workLatitude, claim.workLongitude, claim.workCommune)
  return [
    {
      kind: 'home' as const,
      town: claim.homeTown,
      postalCode: claim.homePostalCode,
      ...proposed(between(home, centre)),
    },
    ...(claim.mainSchoolTown === null
      ? []
      : [
          {
            kind: 'work' as const,
            town: claim.mainSchoolTown,
            postalCode: claim.mainSchoolPostalCode ?? '',
            ...proposed(between(work, centre)),
          },
        ]),
  ]
}
