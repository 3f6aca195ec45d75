import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { dateOfDay, dayNumber } from './civil-time.ts'

/** One stored period of a rate. */
export type RatePeriod = Readonly<{
  id: string
  validFrom: string
  validTo: string | null
  /** True while nobody knows the amount: such a row never paid anything. */
  isEmpty: boolean
}>

/** What a change does to the periods: some end earlier, a new one may begin. Nothing else of them ever changes. */
export type RateEdit = Readonly<{
  ended: readonly Readonly<{ id: string; validTo: string }>[]
  added: Readonly<{ validFrom: string; validTo: string | null }> | null
}>

export const dayBefore = (date: string): string => dateOfDay(dayNumber(date) - 1)
export const dayAfter = (date: string): string => dateOfDay(dayNumber(date) + 1)

/** A period replaced from its very first day ends before it began: it is kept and counts for no day. */
const isAlive = ({ validFrom, validTo }: RatePeriod): boolean => validTo === null || validFrom <= validTo

const inForce =
  (date: string) =>
  ({ validFrom, validTo }: RatePeriod): boolean =>
    validFrom <= date && (validTo === null || date <= validTo)

const earliest = (dates: readonly string[]): string | undefined => dates.toSorted()[0]

/**
 * A new value from a day on: what is in force that day ends the day before, and the new one lasts as long as that would have,
 * or until the next one already known. Never a rewrite: a value known from that same day stays (`rates.sameDay`) unless its
 * amount was empty; nothing begins before the first value known (`rates.beforeFirst`).
 */
export function planFollow(series: readonly RatePeriod[], effectFrom: string): Result<RateEdit> {
  const alive = series.filter(isAlive)
  const current = alive.filter(inForce(effectFrom))
  const first = earliest(alive.map(({ validFrom }) => validFrom))
  if (first !== undefined && effectFrom < first) return refuse('rates.beforeFirst', { day: first })
  if (current.some(({ validFrom, isEmpty }) => validFrom === effectFrom && !isEmpty))
    return refuse('rates.sameDay', { day: effectFrom })
  const next = earliest(alive.map(({ validFrom }) => validFrom).filter((from) => from > effectFrom))
  const ends = current.flatMap(({ validTo }) => (validTo === null ? [] : [validTo]))
  const limits = next === undefined ? ends : [...ends, dayBefore(next)]
  return ok({
    ended: current.map(({ id }) => ({ id, validTo: dayBefore(effectFrom) })),
    added: { validFrom: effectFrom, validTo: earliest(limits) ?? null },
  })
}

/** Ends what is in force without a follower; its last day is a day it was in force. */
export function planEnd(series: readonly RatePeriod[], lastDay: string): Result<RateEdit> {
  const current = series.filter(isAlive).filter(inForce(lastDay))
  if (current.length === 0) return refuse('rates.notInForce', { day: lastDay })
  const longer = current.filter(({ validTo }) => validTo !== lastDay)
  if (longer.length === 0) return refuse('rates.alreadyEnded', { day: lastDay })
  return ok({ ended: longer.map(({ id }) => ({ id, validTo: lastDay })), added: null })
}
