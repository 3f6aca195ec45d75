import type { Clock } from '../ports/ports.ts'

/** The machine's clock; an office's machine is set to the office's time zone, overseas academies included. */
export function systemClock(): Clock {
  // Swedish writes dates as YYYY-MM-DD.
  const civilDate = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' })
  return {
    now: () => new Date().toISOString(),
    today: () => civilDate.format(new Date()),
  }
}
