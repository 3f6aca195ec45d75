import type { Place } from '../../domain/distances/estimate-distance.ts'
import type { Readable } from '../../store/index.ts'

/** What the store knows of where a school is, or of where somebody lives. */
type Located = Readonly<{ communeCode: string | null; latitude?: number | null; longitude?: number | null }>

/** The place of a row: its own coordinates, else the centre of its commune; null where neither is known. */
export type PlaceOf = (row: Located | undefined) => Place | null

/** Reads the centres of communes once, for any number of rows. */
export async function placeFinder(read: Readable): Promise<PlaceOf> {
  const communes = await read.selectFrom('commune').select(['inseeCode', 'latitude', 'longitude']).execute()
  const centres = new Map(communes.map(({ inseeCode, ...centre }) => [inseeCode, centre]))
  return (row) => {
    if (row === undefined) return null
    const { communeCode: commune, latitude, longitude } = row
    if (latitude != null && longitude != null) return { latitude, longitude, commune }
    const centre = centres.get(commune ?? '')
    if (centre === undefined || centre.latitude === null || centre.longitude === null) return null
    return { latitude: centre.latitude, longitude: centre.longitude, commune }
  }
}
