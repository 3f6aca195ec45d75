/** WGS 84 degrees. */
export type Location = Readonly<{ latitude: number; longitude: number }>

/** A distance with the way it was obtained, for the reader: straight line times a factor, never a route. */
export type DistanceEstimate = Readonly<{
  metres: number
  kilometres: number
  basis: 'greatCircleTimesRoadFactor'
  roadFactor: number
}>

/** Mean radius of the Earth (IUGG). */
const earthRadiusMetres = 6_371_008.8

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in metres (haversine). */
export function greatCircleMetres(from: Location, to: Location): number {
  const latitude = Math.sin(radians(to.latitude - from.latitude) / 2)
  const longitude = Math.sin(radians(to.longitude - from.longitude) / 2)
  const chord = latitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * longitude ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Estimated road distance, whole metres and kilometres to one decimal; the factor is a setting of the office. */
export function estimateDistance(from: Location, to: Location, roadFactor: number): DistanceEstimate {
  const metres = Math.round(greatCircleMetres(from, to) * roadFactor)
  return { metres, kilometres: Math.round(metres / 100) / 10, basis: 'greatCircleTimesRoadFactor', roadFactor }
}
