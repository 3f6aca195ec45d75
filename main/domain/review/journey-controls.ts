import { communePair, type StatedDistances } from '../distances/estimate-distance.ts'
import { greatCircleMetres, type Point } from '../distances/great-circle.ts'
import { type Control, conform, found, source } from './control.ts'

/** Where a journey leaves from or goes to, with its INSEE code where it is known. */
export type ReviewedPlace = Point & Readonly<{ commune: string | null }>

/** One declared journey with what is known of its places; `from` and `to` are null when no coordinates are known. */
export type ReviewedJourney = Readonly<{
  /** Its place in the claim, from 1. */
  rank: number
  mode: string
  oneWayKm: number
  from: ReviewedPlace | null
  to: ReviewedPlace | null
}>

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

/** Our tolerance around a distance that the office stated between two communes: 5 km at each end, as town centres have. */
const agrees = (declaredKm: number, statedKm: number): boolean => Math.abs(declaredKm - statedKm) <= 10

/** Compares the declared one-way distance of each journey with the table of the office, else with the straight line. */
export function journeyControls(journeys: readonly ReviewedJourney[], stated: StatedDistances): Control[] {
  return journeys.flatMap(({ rank: journey, mode, oneWayKm, from, to }) => {
    if (!byDistance.has(mode)) return []
    if (from === null || to === null)
      return [found('distanceUnknown', source('noCoordinates'), { journey, declaredKm: oneWayKm })]
    const metres =
      from.commune === null || to.commune === null ? undefined : stated.get(communePair(from.commune, to.commune))
    if (metres !== undefined && mode === 'CAR') {
      const facts = { journey, declaredKm: oneWayKm, statedKm: Math.round(metres / 1000) }
      const right = agrees(oneWayKm, facts.statedKm)
      const table = source('statedDistance')
      return [right ? conform('distanceAgrees', table, facts) : found('distanceDiffers', table, facts)]
    }
    const straightKm = Math.round(greatCircleMetres(from, to) / 1000)
    const { least, most } = plausibleRange(straightKm)
    const facts = { journey, declaredKm: oneWayKm, straightKm, most }
    const plausible = oneWayKm >= least && oneWayKm <= most
    const line = source('straightLine')
    return [plausible ? conform('distancePlausible', line, facts) : found('distanceUnlikely', line, facts)]
  })
}
