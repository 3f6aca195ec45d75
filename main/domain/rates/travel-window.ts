import { dateOfDay, minuteOf } from './civil-time.ts'
import type { TravelLine } from './rate-document.ts'

/** A stretch on mission, in minutes since 1970-01-01T00:00 (wall clock). */
export type Window = Readonly<{ start: number; end: number }>

/**
 * Stretches of the day, in minutes, of which the whole must be spent on mission: lunch 11:00-14:00 and dinner 18:00-21:00
 * (arrêté du 20 décembre 2013, art. 9), night 00:00-05:00 (art. 8).
 */
export const stretches = {
  lunch: { from: 11 * 60, to: 14 * 60 },
  dinner: { from: 18 * 60, to: 21 * 60 },
  night: { from: 0, to: 5 * 60 },
} as const

/**
 * Minutes added on each side of the times of the ticket (arrêté du 20 décembre 2013, art. 11): one hour by train, two by plane
 * or boat, none by car. A voucher may stand for a train, plane or boat: the hour common to all three. The article names no
 * margin for other public transport: none.
 */
const margins: Readonly<Record<TravelLine['mode'], number>> = {
  CAR: 0,
  TRAIN_2ND: 60,
  PUBLIC_TRANSPORT: 0,
  PLANE: 120,
  BOAT: 120,
  VOUCHER: 60,
}

/** What of a journey says when somebody was away. */
export type TimedLine = Pick<TravelLine, 'mode' | 'departAt' | 'returnAt' | 'days'>

/** The stretches on mission of one journey: one a day where the person came home every evening, none when a time is missing. */
function windowsOf({ mode, departAt, returnAt, days }: TimedLine): Window[] {
  if (departAt === null || returnAt === null) return []
  const margin = margins[mode]
  const between = (from: string, to: string) => ({ start: minuteOf(from) - margin, end: minuteOf(to) + margin })
  if (days === undefined) return [between(departAt, returnAt)]
  const [leaves, comesBack] = [departAt.slice(10), returnAt.slice(10)]
  return comesBack > leaves ? days.map((day) => between(`${day}${leaves}`, `${day}${comesBack}`)) : []
}

/** Dates whose stretch lies wholly inside one of the windows. */
export const datesCovering = (windows: readonly Window[], { from, to }: { from: number; to: number }): string[] =>
  windows.flatMap(({ start, end }) => {
    const first = Math.ceil((start - from) / 1440)
    const last = Math.floor((end - to) / 1440)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dateOfDay(first + index))
  })

export type Journey = Readonly<{ line: TravelLine; index: number }>

export type Absence<One = Journey> = Readonly<{ windows: readonly Window[]; journeys: readonly One[] }>

/**
 * Journeys whose stretches touch are one absence: combined means of transport have one line per means (F269), and a meal may
 * be asked for on any of them. Daily returns make one absence of several windows (F266).
 */
export function absences<One extends Readonly<{ line: TimedLine }>>(journeys: readonly One[]): Absence<One>[] {
  const pieces = journeys
    .flatMap((journey) => windowsOf(journey.line).map((window) => ({ window, journeys: new Set([journey]) })))
    .sort((left, right) => left.window.start - right.window.start)
  const joined: typeof pieces = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && piece.window.start <= last.window.end) {
      last.window = { start: last.window.start, end: Math.max(last.window.end, piece.window.end) }
      last.journeys = last.journeys.union(piece.journeys)
    } else joined.push(piece)
  }
  const found: { windows: Window[]; journeys: Set<One> }[] = []
  for (const { window, journeys: away } of joined) {
    const known = found.filter((absence) => !absence.journeys.isDisjointFrom(away))
    const [first, ...others] = known
    if (first === undefined) {
      found.push({ windows: [window], journeys: away })
      continue
    }
    first.journeys = [first, ...others].reduce((all, absence) => all.union(absence.journeys), away)
    first.windows.push(...others.flatMap(({ windows }) => windows), window)
    for (const other of others) found.splice(found.indexOf(other), 1)
  }
  const untimed = journeys.filter(({ line }) => windowsOf(line).length === 0)
  return [
    ...untimed.map((journey) => ({ windows: [], journeys: [journey] })),
    ...found.map(({ windows, journeys: away }) => ({
      windows: windows.toSorted((left, right) => left.start - right.start),
      journeys: [...away],
    })),
  ]
}
