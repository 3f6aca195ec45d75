import { dateOfDay, minuteOf } from './civil-time.ts'
import type { TravelLine } from './rate-document.ts'

/** A stretch on mission, in minutes since 1970-01-01T00:00 (wall clock). */
export type Window = Readonly<{ start: number; end: number }>

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

/** The stretch on mission of one journey, or null when a time is missing. */
function windowOf(line: TravelLine): Window | null {
  if (line.departAt === null || line.returnAt === null) return null
  const margin = margins[line.mode]
  return { start: minuteOf(line.departAt) - margin, end: minuteOf(line.returnAt) + margin }
}

/** Dates whose stretch `[from, to]` (minutes of the day) lies wholly inside the window. */
export function datesCovering(window: Window, from: number, to: number): string[] {
  const first = Math.ceil((window.start - from) / 1440)
  const last = Math.floor((window.end - to) / 1440)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dateOfDay(first + index))
}

export type Journey = Readonly<{ line: TravelLine; index: number }>

/**
 * Journeys whose stretches touch are one absence: combined means of transport have one line per means (F269), and a meal may
 * be asked for on any of them.
 */
export function absences(journeys: readonly Journey[]): Array<{ window: Window | null; journeys: Journey[] }> {
  const timed = journeys
    .map((journey) => ({ window: windowOf(journey.line), journeys: [journey] }))
    .sort((left, right) => (left.window?.start ?? 0) - (right.window?.start ?? 0))
  const merged: Array<{ window: Window | null; journeys: Journey[] }> = []
  for (const next of timed) {
    const last = merged.at(-1)
    if (last?.window && next.window && next.window.start <= last.window.end) {
      last.window = { start: last.window.start, end: Math.max(last.window.end, next.window.end) }
      last.journeys.push(...next.journeys)
    } else merged.push(next)
  }
  return merged
}
