import { absences, datesCovering, stretches, type TimedLine } from './travel-window.ts'

/** How many meals and nights one absence covers, and the journeys (by place) that make it. */
export type Cover = Readonly<{ journeys: readonly number[]; lunches: number; dinners: number; nights: number }>

/**
 * What the times of some journeys give a right to, before anybody asks (arrêté du 20 décembre 2013, art. 8, 9 and 11): the
 * same windows as those that judge the claim. Meals and nights offered use these up.
 */
export const coverOf = (lines: readonly TimedLine[]): Cover[] =>
  absences(lines.map((line, index) => ({ line, index }))).map(({ windows, journeys }) => ({
    journeys: journeys.map(({ index }) => index),
    lunches: datesCovering(windows, stretches.lunch).length,
    dinners: datesCovering(windows, stretches.dinner).length,
    nights: datesCovering(windows, stretches.night).length,
  }))
