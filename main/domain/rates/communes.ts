/** Pairs of INSEE codes that the office holds for one single commune. */
export type AdjoiningPairs = ReadonlyArray<readonly [string, string]>

const ARRONDISSEMENTS: ReadonlyArray<readonly [from: number, to: number, commune: string]> = [
  [75101, 75120, '75056'],
  [69381, 69389, '69123'],
  [13201, 13216, '13055'],
]

/** A municipal arrondissement is part of its commune (INSEE): Paris, Lyon, Marseille. */
export function communeOf(code: string): string {
  const number = Number(code)
  return ARRONDISSEMENTS.find(([from, to]) => number >= from && number <= to)?.[2] ?? code
}

/**
 * Whether a place is, for travel, in the commune of a residence: the same commune, or one the office declares adjoining
 * (décret n° 2006-781, art. 2-8° and 3; regulation.md 2.1). The table of pairs is symmetric and never transitive.
 */
function isSameCommune(residence: string, place: string, adjoining: AdjoiningPairs): boolean {
  const [left, right] = [communeOf(residence), communeOf(place)]
  return (
    left === right ||
    adjoining.some(([one, other]) => {
      const [first, second] = [communeOf(one), communeOf(other)]
      return (first === left && second === right) || (first === right && second === left)
    })
  )
}

/** Whether travel to a place gives no right, being in the commune of either residence. */
export const isInOwnCommune = (
  residences: ReadonlyArray<string | null>,
  place: string,
  adjoining: AdjoiningPairs,
): boolean => residences.some((residence) => residence !== null && isSameCommune(residence, place, adjoining))

/** The zone of the mission-allowance order a commune lies in (arrêté du 3 juillet 2006, NOR BUDB0620004A, art. 1). */
export function allowanceZone(commune: string): 'METRO' | 'OVERSEAS' | 'PACIFIC' {
  if (/^98[678]/.test(commune)) return 'PACIFIC'
  return commune.startsWith('97') ? 'OVERSEAS' : 'METRO'
}
