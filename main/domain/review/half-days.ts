import { minuteOfDay } from '../rates/civil-time.ts'

/** One half-day of one date. */
export type HalfDay = Readonly<{ date: string; half: 'morning' | 'afternoon' }>

/** A stretch of work on one date, from and to `HH:MM`. */
export type WorkedSlot = Readonly<{ date: string; from: string; to: string }>

const oneOClock = 13 * 60
/** Less than this on the other side of one o'clock is the end of a morning or the beginning of an afternoon. */
const overlapMinutes = 60

/** The half-days that a slot takes, cut at 13:00; never none. */
export function halvesOfSlot({ date, from, to }: WorkedSlot): HalfDay[] {
  const [start, end] = [minuteOfDay(from), minuteOfDay(to)]
  const before = Math.max(0, Math.min(end, oneOClock) - start)
  const after = Math.max(0, end - Math.max(start, oneOClock))
  const morning = before >= overlapMinutes || before > after
  const afternoon = after >= overlapMinutes || after >= before
  return [
    ...(morning ? [{ date, half: 'morning' as const }] : []),
    ...(afternoon ? [{ date, half: 'afternoon' as const }] : []),
  ]
}

/** The first stretch that two lists of slots share, or null; slots that only touch share nothing. */
export function sharedSlot(own: readonly WorkedSlot[], others: readonly WorkedSlot[]): WorkedSlot | null {
  const shared = own.flatMap(({ date, from, to }) =>
    others.flatMap((other) => {
      const start = from > other.from ? from : other.from
      const end = to < other.to ? to : other.to
      return date === other.date && start < end ? [{ date, from: start, to: end }] : []
    }),
  )
  const order = ({ date, from, to }: WorkedSlot) => `${date} ${from} ${to}`
  return shared.toSorted((one, other) => order(one).localeCompare(order(other)))[0] ?? null
}
