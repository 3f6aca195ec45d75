import { greatCircleMetres, type Point } from '../distances/great-circle.ts'
import { type Control, conform, toCheck } from './control.ts'

/** One declared journey with what is known of its places; `from` and `to` are null when no coordinates are known. */
export type ReviewedJourney = Readonly<{ mode: string; oneWayKm: number; from: Point | null; to: Point | null }>

/** Means whose refund depends on the distance; the others are refunded on tickets. */
const byDistance: ReadonlySet<string> = new Set(['CAR', 'TRAIN_2ND'])

/**
 * Our tolerance, not a regulation: a road is never shorter than the straight line, but town centres stand for
 * addresses (5 km each way), and rarely longer than 1.6 times it plus 15 km.
 */
const plausibleRange = (straightKm: number): Readonly<{ least: number; most: number }> => ({
  least: Math.max(0, Math.floor(straightKm - 10)),
  most: Math.ceil(straightKm * 1.6 + 15),
})

/** Compares the declared one-way distance of each journey with the straight line between its places. */
export function journeyControls(journeys: readonly ReviewedJourney[]): Control[] {
  return journeys.flatMap(({ mode, oneWayKm, from, to }, index) => {
    if (!byDistance.has(mode)) return []
    const journey = index + 1
    if (from === null || to === null) return [toCheck('distanceUnknown', { journey, declaredKm: oneWayKm })]
    const straightKm = Math.round(greatCircleMetres(from, to) / 1000)
    const { least, most } = plausibleRange(straightKm)
    const facts = { journey, declaredKm: oneWayKm, straightKm, most }
    const plausible = oneWayKm >= least && oneWayKm <= most
    return [plausible ? conform('distancePlausible', facts) : toCheck('distanceUnlikely', facts)]
  })
}
