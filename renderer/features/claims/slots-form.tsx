import { useEffect, useRef, useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { DateField, keepingUnread, TimeField, tell, useFormat, useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { MonthCalendar } from '../month-calendar.tsx'
import { DatedLines } from './dated-lines.tsx'
import { type DayDraft, daysOf, emptyDay, halves, inField, isDay, minutesOf, timesOf } from './draft-days.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { isBackwards } from './missing-points.ts'

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView; target: string }>

/** The times of the convocation as lines. */
export const convokedDays = (sheet: ClaimSheet): DayDraft[] =>
  daysOf(sheet.slots.map(({ date, startTime, endTime }) => ({ date, from: startTime, to: endTime })))

const convokedDates = (sheet: ClaimSheet): string[] => sheet.slots.map(({ date }) => date)

function DayFields({ day, index, keeper }: Readonly<{ day: DayDraft; index: number; keeper: DraftKeeper }>) {
  const t = useText()
  const change = (part: Partial<DayDraft>) =>
    keeper.change((draft) => ({
      ...draft,
      days: draft.days.map((other) => (other.key === day.key ? { ...other, ...part } : other)),
    }))
  const flush = () => void keeper.flush()
  return (
    <>
      <DateField
        id={`day-${index}-date`}
        label={t('claimWizard.lines.date')}
        hint={t('claimWizard.lines.dateHint')}
        value={day.date}
        onChange={keepingUnread((date) => change({ date }))}
        onBlur={flush}
      />
      {halves.flatMap((half) =>
        (['From', 'To'] as const).map((end) => {
          const name = `${half}${end}` as const
          const error = end === 'To' && isBackwards(timesOf(day, half)) ? t('claimsScreen.entry.backwards') : undefined
          return (
            <TimeField
              key={name}
              id={`day-${index}-${name}`}
              label={t(`claimWizard.lines.${name}`)}
              hint={t('claimWizard.lines.timeHint')}
              value={day[name]}
              onChange={keepingUnread((time) => change({ [name]: time }))}
              onBlur={flush}
              error={error}
              optional
            />
          )
        }),
      )}
    </>
  )
}

/** What a day of the month holds: its lines, or the button that adds one with the times of the convocation. */
function DayOfMonth({ date, sheet, keeper, view }: Omit<Props, 'target'> & Readonly<{ date: string }>) {
  const t = useText()
  const format = useFormat()
  const { days } = view.draft
  const added = useRef(false)
  const held = days.flatMap((day, index) => (day.date === date ? [{ day, position: index + 1 }] : []))
  useEffect(() => {
    // The button that added the day gives its place, and the focus, to the one that leads to its line.
    if (!added.current || held.length === 0) return
    added.current = false
    document.getElementById(`month-${date}`)?.focus()
  }, [date, held.length])
  const add = () => {
    added.current = true
    const convoked = convokedDays(sheet)
    const model = convoked.find((day) => day.date === date) ?? convoked[0]
    const line = { ...(model ?? emptyDay(date)), key: emptyDay(date).key, date }
    keeper.change((draft) => ({ ...draft, days: [...draft.days, line] }))
    void keeper.flush()
    tell('information', t('claimWizard.calendar.added', { date: format.weekday(date) }))
  }
  if (held.length === 0)
    return (
      <button
        type="button"
        className="button day-button"
        aria-label={t('claimWizard.calendar.addDayNamed', { date: format.weekday(date) })}
        onClick={add}
      >
        {t('claimWizard.calendar.addDay')}
      </button>
    )
  return held.map(({ day, position }, index) => {
    const times = halves.map((half) => timesOf(day, half)).filter(({ from }) => from !== '')
    const words =
      times.map(({ from, to }) => `${inField(from)} - ${inField(to)}`).join(', ') || t('claimWizard.calendar.noTimes')
    return (
      <button
        key={day.key}
        id={index === 0 ? `month-${date}` : undefined}
        type="button"
        className="button day-button"
        aria-pressed="true"
        onClick={() => document.getElementById(`day-${position - 1}-date`)?.focus()}
      >
        {t('claimWizard.calendar.goToLine', { times: words, position })}
      </button>
    )
  })
}

/** The dates and times worked, in lines and on the month (F226, F227, F232): for types paid by the hour or the half-day. */
export function SlotsForm({ sheet, keeper, view, target }: Props) {
  const t = useText()
  const format = useFormat()
  const today = useSessionState()?.today ?? ''
  const [calendar, setCalendar] = useState(false)
  const { days } = view.draft
  const asConvoked = () => {
    keeper.change((draft) => ({ ...draft, days: convokedDays(sheet) }))
    void keeper.flush()
  }
  const minutes = minutesOf(days.flatMap((day) => halves.map((half) => timesOf(day, half))))
  const total = t('claimsScreen.entry.total', {
    hours: format.number(Math.floor(minutes / 60)),
    minutes: String(minutes % 60).padStart(2, '0'),
  })
  return (
    <>
      <DatedLines
        title={t('claimWizard.lines.titleTimes', { count: days.length })}
        lines={days}
        onLines={(update) => keeper.change((draft) => ({ ...draft, days: update(draft.days) }))}
        newLine={() => emptyDay(convokedDates(sheet).find((date) => days.every((day) => day.date !== date)) ?? '')}
        target={target}
        total={total}
        actions={
          <>
            <button type="button" id="entry-as-convoked" className="button" onClick={asConvoked}>
              {t('claimsScreen.entry.asConvoked')}
            </button>
            <button type="button" className="button" aria-expanded={calendar} onClick={() => setCalendar(!calendar)}>
              {t('claimWizard.calendar.show')}
            </button>
          </>
        }
      >
        {(day, index) => <DayFields day={day} index={index} keeper={keeper} />}
      </DatedLines>
      {calendar && (
        <MonthCalendar
          title={t('claimWizard.calendar.title')}
          month={(days.map(({ date }) => date).find(isDay) ?? sheet.firstDate).slice(0, 7)}
          today={today}
        >
          {(date) => <DayOfMonth date={date} sheet={sheet} keeper={keeper} view={view} />}
        </MonthCalendar>
      )}
    </>
  )
}
