import { coverOf } from '../rates/travel-cover.ts'
import type { TimedLine } from '../rates/travel-window.ts'

/** When a mission takes place: local date-times of its first and last hour, and its dates. */
export type MissionTimes = Readonly<{ start: string; end: string; days: readonly string[] }>

/** What of a journey changes with the mission; everything else is taken as it was. */
export type UsualJourney = Readonly<{
  mode: TimedLine['mode']
  departAt: string
  returnAt: string
  daily: boolean
  trips: number
  ticketsCents: number
  miscCents: number
  miscComment: string
  nightCents: number
  lunches: number
  adminLunches: number
  freeLunches: number
  dinners: number
  freeDinners: number
  nights: number
  freeNights: number
}>

const minutesIn = (at: string): number => Date.parse(`${at}Z`) / 60_000
const atMinute = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 16)

/** Moves a time as far from the nearer end of the mission as it was from that end of the earlier one. */
function moved(at: string, then: MissionTimes, now: MissionTimes): string {
  const fromStart = minutesIn(at) - minutesIn(then.start)
  const fromEnd = minutesIn(at) - minutesIn(then.end)
  const isNearStart = Math.abs(fromStart) <= Math.abs(fromEnd)
  return atMinute(isNearStart ? minutesIn(now.start) + fromStart : minutesIn(now.end) + fromEnd)
}

/** The dates of a mission on which somebody went there and came back, in a journey made every day (F266). */
const dailyDates = (journey: Pick<UsualJourney, 'departAt' | 'returnAt'>, days: readonly string[]): string[] =>
  days.filter((day) => day >= journey.departAt.slice(0, 10) && day <= journey.returnAt.slice(0, 10))

/** A journey as the rules of meals and nights see it. */
export const timedLine = (
  { mode, departAt, returnAt, daily }: Pick<UsualJourney, 'mode' | 'departAt' | 'returnAt' | 'daily'>,
  days: readonly string[],
): TimedLine => ({
  mode,
  departAt,
  returnAt,
  ...(daily ? { days: dailyDates({ departAt, returnAt }, days) } : {}),
})

/** Trips of a journey made every day follow the number of days; those of any other are the same. */
function tripsNow(journey: UsualJourney, then: MissionTimes, now: MissionTimes): number {
  const before = then.days.length
  if (!journey.daily || before === 0 || journey.trips % before !== 0) return journey.trips
  return (journey.trips / before) * now.days.length
}

/**
 * The journeys of an earlier mission for another one at the same place: same means, regime, distance and nature of costs,
 * times as far from the mission as they were. No amount is taken up, nor any night: each has a proof of its own. Meals are,
 * within what the new times cover. A journey that would end before it begins is left out.
 */
export function adaptJourneys<One extends UsualJourney>(
  journeys: readonly One[],
  then: MissionTimes,
  now: MissionTimes,
): One[] {
  const shifted = journeys
    .map((journey) => ({
      ...journey,
      departAt: moved(journey.departAt, then, now),
      returnAt: moved(journey.returnAt, then, now),
      trips: tripsNow(journey, then, now),
      ticketsCents: 0,
      miscCents: 0,
      miscComment: '',
      nightCents: 0,
      freeLunches: 0,
      freeDinners: 0,
      nights: 0,
      freeNights: 0,
    }))
    .filter(({ departAt, returnAt }) => returnAt > departAt)
  const left = coverOf(shifted.map((journey) => timedLine(journey, now.days))).map((cover) => ({ ...cover }))
  return shifted.map((journey, index) => {
    const cover = left.find((absence) => absence.journeys.includes(index)) ?? { lunches: 0, dinners: 0 }
    const take = (wanted: number, name: 'lunches' | 'dinners') => {
      const taken = Math.min(wanted, cover[name])
      cover[name] -= taken
      return taken
    }
    const lunches = take(journey.lunches, 'lunches')
    return {
      ...journey,
      lunches,
      adminLunches: take(journey.adminLunches, 'lunches'),
      dinners: take(journey.dinners, 'dinners'),
    }
  })
}
