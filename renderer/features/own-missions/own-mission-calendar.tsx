import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { useText } from '../../components/index.ts'
import { MonthCalendar } from '../month-calendar.tsx'

type OwnMissionCalendarProps = Readonly<{
  missions: readonly OwnMissionRow[]
  /** The month shown first, `YYYY-MM`. */
  month: string
  today: string
  onOpen: (id: string) => void
}>

/** A month as a table of weeks; each day names its missions, each a button to the detail. */
export function OwnMissionCalendar({ missions, month, today, onOpen }: OwnMissionCalendarProps) {
  const t = useText()
  const days = Map.groupBy(
    missions.flatMap((mission) => mission.slots.map((slot) => ({ ...slot, mission }))),
    ({ date }) => date,
  )
  return (
    <MonthCalendar title={t('ownMissions.calendar.title')} month={month} today={today}>
      {(date) =>
        (days.get(date) ?? []).map(({ mission, startTime, endTime }) => (
          <button
            key={`${mission.id} ${startTime}`}
            type="button"
            className="own-day-mission"
            data-state={mission.state}
            onClick={() => onOpen(mission.id)}
          >
            {t('ownMissions.calendar.line', {
              times: t('ownMissions.detail.fromTo', { start: startTime, end: endTime }),
              paper: mission.paper,
              centre: mission.centre,
            })}
            {mission.state === 'cancelled' && ` (${t('ownMissions.cancelled')})`}
          </button>
        ))
      }
    </MonthCalendar>
  )
}
