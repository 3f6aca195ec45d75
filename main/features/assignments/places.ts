import type { Location } from '../../domain/assignment/distance.ts'

/** UAI code of a school of the store: the rules know schools by it, whatever the site. */
export const uaiOf = (schoolId: string): string => schoolId.split('/')[0] ?? schoolId

export const placeOf = (
  row: Readonly<{ latitude: number | null; longitude: number | null }> | undefined,
): Location | null =>
  row === undefined || row.latitude === null || row.longitude === null
    ? null
    : { latitude: row.latitude, longitude: row.longitude }
