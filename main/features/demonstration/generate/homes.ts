import type { CommuneRow } from '../../../files/feeds/geography.ts'
import type { SchoolRow } from '../../../files/feeds/schools.ts'
import type { Random } from './random.ts'

/** About 30 km, in degrees of latitude. */
const reach = 0.27

const weight = (commune: CommuneRow): number => Math.max(50, commune.population ?? 0)

/**
 * Says where people of a school live: the school's own commune for three out of ten, else a commune within about 30 km,
 * the likelier the more inhabitants it has.
 */
export function homesAround(communes: readonly CommuneRow[]): (school: SchoolRow, random: Random) => CommuneRow {
  const byCode = new Map(communes.map((one) => [one.commune, one]))
  const byDepartment = Map.groupBy(communes, (one) => one.commune.slice(0, 2))
  const near = new Map<string, readonly CommuneRow[]>()
  const around = (own: CommuneRow): readonly CommuneRow[] => {
    const known = near.get(own.commune)
    if (known !== undefined) return known
    const shrink = Math.cos(((own.latitude ?? 47) * Math.PI) / 180)
    const found = (byDepartment.get(own.commune.slice(0, 2)) ?? []).filter((one) => {
      if (one.latitude === null || one.longitude === null || own.latitude === null || own.longitude === null)
        return false
      const [north, east] = [one.latitude - own.latitude, (one.longitude - own.longitude) * shrink]
      return Math.hypot(north, east) <= reach
    })
    near.set(own.commune, found)
    return found
  }
  return (school, random) => {
    const own = byCode.get(school.commune ?? '')
    if (own === undefined) throw new RangeError(`No commune for the school ${school.uai}`)
    const choices = around(own)
    if (choices.length === 0 || random.chance(0.3)) return own
    let rest = random.next() * choices.reduce((sum, one) => sum + weight(one), 0)
    for (const one of choices) {
      rest -= weight(one)
      if (rest <= 0) return one
    }
    return own
  }
}
