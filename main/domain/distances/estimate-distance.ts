import { greatCircleMetres, type Point } from './great-circle.ts'

/** Where somebody leaves from or goes to; distances that the office stated are known by INSEE code of commune. */
export type Place = Point & Readonly<{ commune?: string | null }>

/** Metres of the distances the office stated, by `communePair`. */
export type StatedDistances = ReadonlyMap<string, number>

/** What distances rest on: the distances the office stated, else a straight line times its road factor. */
export type DistanceSettings = Readonly<{ roadFactor: number; statedDistances: StatedDistances }>

/** A distance by road with the way it was obtained, for the reader; never a route. */
export type DistanceEstimate = Readonly<{ metres: number; kilometres: number; basis: DistanceBasis }>

export type DistanceBasis = 'office' | 'greatCircleTimesRoadFactor'

/** The key of two communes, whichever comes first: a stated distance counts both ways. */
export const communePair = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Distance by road between two places, whole metres and kilometres to one decimal (pains-and-peers.md 3.3.5). */
export function estimateDistance(from: Place, to: Place, settings: DistanceSettings): DistanceEstimate {
  const stated = statedBetween(from, to, settings.statedDistances)
  if (stated !== undefined) return { metres: stated, kilometres: kilometresOf(stated), basis: 'office' }
  const metres = Math.round(greatCircleMetres(from, to) * settings.roadFactor)
  return { metres, kilometres: kilometresOf(metres), basis: 'greatCircleTimesRoadFactor' }
}

function statedBetween(from: Place, to: Place, stated: StatedDistances): number | undefined {
  if (stated.size === 0 || from.commune == null || to.commune == null) return undefined
  return stated.get(communePair(from.commune, to.commune))
}

const kilometresOf = (metres: number): number => Math.round(metres / 100) / 10
