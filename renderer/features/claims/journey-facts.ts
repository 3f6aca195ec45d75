import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { JourneyDraft } from './draft.ts'

export type Origin = TravelAids['origins'][number]

export const sameTown = (origin: Origin, draft: JourneyDraft): boolean =>
  origin.town.toLowerCase() === draft.fromTown.trim().toLowerCase()

/** The residence a journey leaves from, if it is one. */
export const originOf = (aids: TravelAids | undefined, draft: JourneyDraft): Origin | undefined =>
  aids?.origins.find((origin) => sameTown(origin, draft))

/** What the times of a journey cover, as the core last worked it out. */
export const coverOf = (sheet: ClaimSheet, place: number): ClaimSheet['covered'][number] | undefined =>
  sheet.covered.find(({ journeys }) => journeys.includes(place))
