import { addYears, dateOf } from './civil-time.ts'

/** From this day the intervenant no longer sees a mission ended at `end` (F173, regulation.md 5: four years after its end). */
export const hiddenOn = (end: string): string => addYears(dateOf(end), 4)

/**
 * Last day on which a mission ended at `end` may be claimed: the limitation of four years counts from 1 January of the year
 * after the service (loi n° 68-1250 du 31 décembre 1968, art. 1).
 */
export const prescribedOn = (end: string): string => `${Number(end.slice(0, 4)) + 4}-12-31`
