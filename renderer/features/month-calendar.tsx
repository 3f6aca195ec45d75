import { type ReactNode, useId, useState } from 'react'
import { announce, useFormat, useText } from '../components/index.ts'
import { dayOfMonth, monthAfter, weeksOf } from './month.ts'

type MonthCalendarProps = Readonly<{
  /** What the calendar holds, for who reaches the zone that scrolls. */
  title: string
  /** The month shown first, `YYYY-MM`. */
  month: string
  today: string
  /** What a day shows under its number. */
  children: (date: string) => ReactNode
}>

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A month as a table of weeks, with the way to the months beside. */
export function MonthCalendar({ title, month: first, today, children }: MonthCalendarProps) {
  const t = useText()
  const format = useFormat()
  const id = useId()
  const [month, setMonth] = useState(first)
  const go = (step: 1 | -1) => {
    const there = monthAfter(month, step)
    setMonth(there)
    announce(format.month(there))
  }
  return (
    <section aria-labelledby={id}>
      <div className="month-head">
        <h2 id={id}>{format.month(month)}</h2>
        <button type="button" className="button" onClick={() => go(-1)}>
          {t('ownMissions.calendar.previous')}
        </button>
        <button type="button" className="button" onClick={() => go(1)}>
          {t('ownMissions.calendar.next')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls is reached by keyboard */}
      <section className="month-scroll" aria-label={title} tabIndex={0}>
        <table className="month-days">
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
                    <span className="month-day">
                      {dayOfMonth(date)}
                      {date === today && <span className="visually-hidden"> {t('ownMissions.calendar.today')}</span>}
                    </span>
                    {children(date)}
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
