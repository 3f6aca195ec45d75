import { daysAfter } from '../../../shared/model/civil-days.ts'

/** Days a person is away, both included. */
export type Period = Readonly<{ id: string; from: string; to: string; reason: string; own: boolean }>

export type Placed =
  /** `replaces` are the periods that the new one swallows; none when it stands alone. */
  | Readonly<{ kind: 'placed'; from: string; to: string; replaces: readonly string[] }>
  | Readonly<{ kind: 'overlaps'; with: Period }>

const overlap = (one: Readonly<{ from: string; to: string }>, other: Readonly<{ from: string; to: string }>): boolean =>
  one.from <= other.to && other.from <= one.to

/**
 * Where a period entered by a school goes among those the person already has. It becomes one with the school's own
 * periods of the same reason that it touches or prolongs; over any other it is refused, because two reasons for the same
 * day would leave the office with two answers.
 */
export function placePeriod(
  known: readonly Period[],
  added: Readonly<{ from: string; to: string; reason: string }>,
): Placed {
  const like = known.filter(({ own, reason }) => own && reason === added.reason)
  let { from, to } = added
  const replaces = new Set<string>()
  for (let grown = true; grown; ) {
    grown = false
    for (const period of like) {
      const near = { from: daysAfter(from, -1), to: daysAfter(to, 1) }
      if (replaces.has(period.id) || !overlap(near, period)) continue
      replaces.add(period.id)
      from = period.from < from ? period.from : from
      to = period.to > to ? period.to : to
      grown = true
    }
  }
  const clash = known.find((period) => !replaces.has(period.id) && overlap(period, { from, to }))
  return clash === undefined ? { kind: 'placed', from, to, replaces: [...replaces] } : { kind: 'overlaps', with: clash }
}

/** Monday to Sunday around a day. */
export function weekOf(date: string): Readonly<{ from: string; to: string }> {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  const from = daysAfter(date, -sinceMonday)
  return { from, to: daysAfter(from, 6) }
}

/** The first of September to the end of August. */
export const schoolYearPeriod = (schoolYear: number): Readonly<{ from: string; to: string }> => ({
  from: `${schoolYear}-09-01`,
  to: `${schoolYear + 1}-08-31`,
})
