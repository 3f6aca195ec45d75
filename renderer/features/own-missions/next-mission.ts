import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import type { Format, Translate } from '../../components/index.ts'

export const periods = ['all', 'coming', 'past'] as const
export type Period = (typeof periods)[number]

/** The missions of a period, as of a day: one that is under way is still to come. */
export const missionsOf = (missions: readonly OwnMissionRow[], period: Period, today: string) =>
  period === 'all' ? missions : missions.filter(({ lastDate }) => lastDate >= today === (period === 'coming'))

/** Where and when somebody is expected, and for which mission. */
export type Appointment = OwnMissionRow['slots'][number] & Pick<OwnMissionRow, 'id' | 'centre' | 'centreTown'>

/** The first time the person is expected from a day on; null when nothing is to come. */
export function nextAppointment(missions: readonly OwnMissionRow[], today: string): Appointment | null {
  const [next] = missions
    .filter(({ state }) => state === 'official')
    .flatMap(({ id, slots, centre, centreTown }) => slots.map((slot) => ({ ...slot, id, centre, centreTown })))
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => `${one.date}${one.startTime}`.localeCompare(`${other.date}${other.startTime}`))
  return next ?? null
}

/** Convocations of missions to come that the person has not said to have read, next mission first. */
export const unreadConvocations = (missions: readonly OwnMissionRow[], today: string): readonly OwnMissionRow[] =>
  missionsOf(missions, 'coming', today)
    .filter(
      ({ state, convocationId, acknowledgedAt }) =>
        state === 'official' && convocationId !== null && acknowledgedAt === null,
    )
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))

/** When and where the person is next expected, in words. */
export const appointmentWords = (next: Appointment, t: Translate, format: Format): string =>
  t('ownMissions.next', {
    date: format.weekday(next.date),
    time: next.startTime,
    where: [next.centre, next.centreTown].filter(Boolean).join(', '),
  })
