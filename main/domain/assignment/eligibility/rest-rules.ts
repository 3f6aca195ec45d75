import type { RuleFunction, TimeSpan } from '../types.ts'
import { minutesOf } from './time-spans.ts'

const dayOf = (span: TimeSpan): string => span.start.slice(0, 10)

/**
 * So many hours between the end of a day of work and the start of the next, whatever the missions. No text on exam
 * missions was found that gives the number: without it in the settings the rule is off (ux.md S14, "rest time").
 */
export const restRule: RuleFunction = (person, seat, settings) => {
  const rest = settings.restMinutes
  if (rest === null) return { rule: 'rest', satisfied: true, facts: { off: true } }
  for (const held of person.held) {
    for (const one of held.slots) {
      for (const other of seat.slots) {
        if (dayOf(one) === dayOf(other)) continue
        const [first, second] = one.start < other.start ? [one, other] : [other, one]
        const minutes = minutesOf(second.start) - minutesOf(first.end)
        if (minutes < rest)
          return {
            rule: 'rest',
            satisfied: false,
            facts: {
              mission: held.mission,
              number: held.number,
              end: first.end,
              start: second.start,
              hours: Math.floor(minutes / 6) / 10,
              rest: rest / 60,
            },
          }
      }
    }
  }
  return { rule: 'rest', satisfied: true, facts: { rest: rest / 60 } }
}

const dayMilliseconds = 86_400_000

/** The Monday of the week of a civil day. */
function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayMilliseconds).toISOString().slice(0, 10)
}

/** At most so many days of missions in a week, from Monday; a setting of the office, off when it gives no number. */
export const daysPerWeekRule: RuleFunction = (person, seat, settings) => {
  const most = settings.maxDaysPerWeek
  if (most === null) return { rule: 'daysPerWeek', satisfied: true, facts: { off: true } }
  const heldDays = new Set(person.held.flatMap(({ slots }) => slots.map(dayOf)))
  const days = new Set([...heldDays, ...seat.slots.map(dayOf)])
  const byWeek = Map.groupBy(days, weekOf)
  for (const week of new Set(seat.slots.map((slot) => weekOf(dayOf(slot))))) {
    const worked = byWeek.get(week)?.length ?? 0
    if (worked > most) return { rule: 'daysPerWeek', satisfied: false, facts: { week, days: worked, most } }
  }
  return { rule: 'daysPerWeek', satisfied: true, facts: { most } }
}
