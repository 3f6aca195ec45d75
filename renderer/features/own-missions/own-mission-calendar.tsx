import { useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { announce, useFormat, useText } from '../../components/index.ts'
import { dayOfMonth, monthAfter, weeksOf } from './month.ts'

type OwnMissionCalendarProps = Readonly<{
  missions: readonly OwnMissionRow[]
  /** The month shown first, `YYYY-MM`. */
  month: string
  today: string
  onOpen: (id: string) => void
}>

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A month as a table of weeks; each day names its missions, each a button to the detail. */
export function OwnMissionCalendar({ missions, month: first, today, onOpen }: OwnMissionCalendarProps) {
  const t = useText()
  const format = useFormat()
  const [month, setMonth] = useState(first)
  const days = Map.groupBy(
    missions.flatMap((mission) => mission.slots.map((slot) => ({ ...slot, mission }))),
    ({ date }) => date,
  )
  const go = (step: 1 | -1) => {
    const there = monthAfter(month, step)
    setMonth(there)
    announce(format.month(there))
  }
  return (
    <section aria-labelledby="own-mission-month">
      <div className="own-month">
        <h2 id="own-mission-month">{format.month(month)}</h2>
        <button type="button" className="button" onClick={() => go(-1)}>
          {t('ownMissions.calendar.previous')}
        </button>
        <button type="button" className="button" onClick={() => go(1)}>
          {t('ownMissions.calendar.next')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls is reached by keyboard */}
      <section className="own-month-scroll" aria-label={t('ownMissions.calendar.title')} tabIndex={0}>
        <table className="own-month-days">
          <caption className="visually-hidden">{format.month(month)}</caption>
          <thead>
            <tr>
              {weekdays.map((day) => (
                <th key={day} scope="col">
                  {t(`ownMissions.calendar.${day}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week[0]}>
                {week.map((date) => (
                  <td
                    key={date}
                    data-outside={date.startsWith(month) ? undefined : true}
                    data-today={date === today || undefined}
                  >
                    <span className="own-day">
                      {dayOfMonth(date)}
                      {date === today && <span className="visually-hidden"> {t('ownMissions.calendar.today')}</span>}
                    </span>
                    {(days.get(date) ?? []).map(({ mission, startTime, endTime }) => (
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
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
