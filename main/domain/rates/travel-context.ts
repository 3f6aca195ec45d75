import type { AdjoiningPairs } from './communes.ts'
import type { Exact } from './decimal.ts'
import type { RateMission, RatePerson } from './rate-document.ts'
import type { RateTables } from './rate-tables.ts'

/**
 * What the journeys of one claim share. `kmByYear` and `taken` are the running account of one computation: kilometres already
 * paid per calendar year, and meals or nights already counted (a day has one lunch, whatever the number of missions).
 */
export type TravelContext = Readonly<{
  person: RatePerson
  adjoining: AdjoiningPairs
  tables: RateTables
  kmByYear: Map<number, Exact>
  taken: Set<string>
}>

export type MissionWithCentre = RateMission & Readonly<{ centreCommune: string }>
