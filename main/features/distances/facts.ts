import {
  communePair,
  type DistanceEstimate,
  estimateDistance,
  type Place,
  type StatedDistances,
} from '../../domain/distances/estimate-distance.ts'
import type { Readable } from '../../store/index.ts'

/** The distances the office stated, in metres by pair of communes. */
export async function statedDistances(read: Readable): Promise<StatedDistances> {
  const rows = await read.selectFrom('statedDistance').select(['firstCode', 'secondCode', 'metres']).execute()
  return new Map(rows.map(({ firstCode, secondCode, metres }) => [communePair(firstCode, secondCode), metres]))
}

/** Distances as the office reckons them; null where a place is unknown. */
export type DistanceFacts = Readonly<{ between(from: Place | null, to: Place | null): DistanceEstimate | null }>

/** What the store says of distances, read once for any number of journeys; the road factor is a setting of the office. */
export async function distanceFacts(read: Readable, roadFactor: number): Promise<DistanceFacts> {
  const settings = { roadFactor, statedDistances: await statedDistances(read) }
  return {
    between: (from, to) => (from === null || to === null ? null : estimateDistance(from, to, settings)),
  }
}
