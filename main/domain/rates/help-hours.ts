import { dateOf, dateOfDay, dayNumber, minuteOf } from './civil-time.ts'
import { exact, ratio } from './decimal.ts'
import { isPublicHoliday, isWeekend } from './public-holidays.ts'
import type { RateEntry, RateMission, RatePerson } from './rate-document.ts'
import { type Outcome, outcome, priceLine, together } from './rate-result.ts'
import { type JuryRate, juryRate, type RateTables } from './rate-tables.ts'
import { refused } from './refusals.ts'
import { readSlots, type WorkedSlot, wrongEntry } from './worked-hours.ts'

const NIGHT_START = 22 * 60
const NIGHT_END = 7 * 60

type HelpActivity =
  | 'HELP_RUNNING'
  | 'HELP_RUNNING_22_07'
  | 'HELP_RUNNING_WE_HOL'
  | 'HELP_RUNNING_WE_HOL_22_07'
  | 'OUTSIDE_HELP'

const isRestDay = (date: string): boolean => isWeekend(date) || isPublicHoliday(date)

function activityAt(date: string, minute: number): HelpActivity {
  const night = minute >= NIGHT_START || minute < NIGHT_END
  if (isRestDay(date)) return night ? 'HELP_RUNNING_WE_HOL_22_07' : 'HELP_RUNNING_WE_HOL'
  return night ? 'HELP_RUNNING_22_07' : 'HELP_RUNNING'
}

/** Cuts a slot at 00:00, 07:00 and 22:00, where the rate may change. */
function pieces(slot: WorkedSlot): Array<{ date: string; activity: HelpActivity; minutes: number }> {
  const cuts = [0, NIGHT_END, NIGHT_START, 1440, 1440 + NIGHT_END, 1440 + NIGHT_START, 2880]
  return cuts.slice(0, -1).flatMap((start, index) => {
    const from = Math.max(slot.from, start)
    const to = Math.min(slot.to, cuts[index + 1] ?? 2880)
    if (to <= from) return []
    const date = dateOfDay(dayNumber(slot.date) + Math.floor(start / 1440))
    return [{ date, activity: activityAt(date, from % 1440), minutes: to - from }]
  })
}

/** Hours without clock times are only usable when the whole mission lies in ordinary hours of one working day. */
function slotOfOrdinaryHours(mission: RateMission, minutes: number): WorkedSlot | null {
  const date = dateOf(mission.start)
  const from = minuteOf(mission.start) - dayNumber(date) * 1440
  const to = minuteOf(mission.end) - dayNumber(date) * 1440
  const ordinary = !isRestDay(date) && from >= NIGHT_END && to <= NIGHT_START
  return ordinary && minutes <= to - from ? { date, from, to: from + minutes } : null
}

function slotsOf(mission: RateMission, entry: RateEntry): { kept: WorkedSlot[]; refusals: Outcome[] } {
  if ('slots' in entry) return readSlots(mission, entry.slots)
  if (!('hours' in entry)) return { kept: [], refusals: [wrongEntry(mission)] }
  const slot = slotOfOrdinaryHours(mission, entry.hours * 60 + entry.minutes)
  if (slot) return { kept: [slot], refusals: [] }
  const detail = {
    fr: 'Donnez les horaires : une heure de nuit, de week-end ou de jour férié n’a pas le même taux.',
    en: 'Give clock times: an hour at night, at the weekend or on a public holiday has another rate.',
  }
  return { kept: [], refusals: [refused(mission.id, 'BAD_INPUT', 'fee', detail)] }
}

/**
 * Help with the running of exams beyond statutory service: 15, 30 from 22:00 to 07:00, 25 at the weekend and on public
 * holidays (arrêté du 13 avril 2012, art. 2). The texts do not price a weekend night: that row is empty and refused.
 * People outside the administration and retired agents are paid the hourly minimum wage, a row the office must fill.
 */
export function helpFee(mission: RateMission, entry: RateEntry, person: RatePerson, tables: RateTables): Outcome {
  const { kept, refusals } = slotsOf(mission, entry)
  const outside = mission.type === 'OUTSIDE_HELP' || person.category !== 'PUBLIC_AGENT'
  const worked = kept
    .flatMap(pieces)
    .map((piece) => (outside ? { ...piece, activity: 'OUTSIDE_HELP' as const } : piece))
  const rates = new Map<string, { row: JuryRate | undefined; activity: HelpActivity; minutes: number }>()
  for (const { date, activity, minutes } of worked) {
    const row = juryRate(tables, 'ALL', activity, date)
    const key = `${activity} ${row?.validFrom}`
    rates.set(key, { row, activity, minutes: minutes + (rates.get(key)?.minutes ?? 0) })
  }
  const priced = [...rates.values()].map(({ row, activity, minutes }) =>
    row && row.amount !== null
      ? outcome({ lines: [priceLine(row.code, row.unit, ratio(minutes, 60), exact(row.amount), row)] })
      : refused(mission.id, 'RATE_UNKNOWN', `fee.${row?.code ?? activity}`),
  )
  return together([...priced, ...refusals])
}
