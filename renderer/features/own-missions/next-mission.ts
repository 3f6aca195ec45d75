import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import type { Format, Translate } from '../../components/index.ts'

export const periods = ['all', 'coming', 'past'] as const
export type Period = (typeof periods)[number]

/** The missions of a period, as of a day: one that is under way is still to come. */
export const missionsOf = (missions: readonly OwnMissionRow[], period: Period, today: string) =>
  period === 'all' ? missions : missions.filter(({ lastDate }) => lastDate >= today === (period === 'coming'))

/** When and where the person is next expected, in words; null when nothing is to come. */
export function nextMissionWords(
  missions: readonly OwnMissionRow[],
  today: string,
  t: Translate,
  format: Format,
): string | null {
  const coming = missions
    .filter(({ state }) => state === 'official')
    .flatMap(({ slots, centre, centreTown }) => slots.map((slot) => ({ ...slot, centre, centreTown })))
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => `${one.date}${one.startTime}`.localeCompare(`${other.date}${other.startTime}`))
  const [next] = coming
  if (next === undefined) return null
  return t('ownMissions.next', {
    date: format.weekday(next.date),
    time: next.startTime,
    where: [next.centre, next.centreTown].filter(Boolean).join(', '),
  })
}
