import { heldInYear } from './held.ts'
import type { CandidatePerson } from './types.ts'

/** Fairness is reckoned over this session year and so many before it (pains-and-peers.md, 3.3.15). */
const fairnessYears = 4

/** What one full working time would have done in a year, had the load been shared out alike. */
export type AverageLoads = ReadonlyMap<number, number>

/** Load of each session year over the working time of the pool, both as they are counted today. */
export function averageLoads(
  groups: readonly Readonly<{ year: number; load: number; seats: number }>[],
  workingTimes: number,
): AverageLoads {
  const totals = new Map<number, number>()
  for (const { year, load, seats } of groups) totals.set(year, (totals.get(year) ?? 0) + load * seats)
  return new Map([...totals].map(([year, total]) => [year, total / Math.max(1, workingTimes)]))
}

/** The session years over which fairness is reckoned for one of them, the latest last. */
export const yearsUpTo = (year: number): readonly number[] =>
  Array.from({ length: fairnessYears + 1 }, (_, index) => year - fairnessYears + index)

/**
 * Load due from a person this year before any more is unfair: their part of five years, less what they did in the four
 * before. Who gave more than their part is called later, who gave less is called first (pain 11, P11).
 */
export function fairShareOf(
  person: CandidatePerson,
  workingTime: number,
  year: number,
  averages: AverageLoads,
): number {
  const due = yearsUpTo(year).reduce((sum, one) => sum + (averages.get(one) ?? 0), 0) * workingTime
  const done = yearsUpTo(year)
    .filter((one) => one < year)
    .reduce((sum, one) => sum + heldInYear(person, one).reduce((load, held) => load + held.load, 0), 0)
  return Math.min(person.maxLoad, Math.max(0, Math.ceil(due - done)))
}
