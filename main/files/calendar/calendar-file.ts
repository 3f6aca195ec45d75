import { type TimeZone, timeZoneLines } from './time-zones.ts'

/** One entry of a calendar. Dates are civil, times local `HH:MM`; without a start it takes the whole day. */
export type CalendarEvent = Readonly<{
  /** Same for every version of the event, so that a newer one takes the place of the older. */
  uid: string
  /** 0 for the first version. */
  sequence: number
  cancelled: boolean
  date: string
  start: string | null
  end: string | null
  durationMinutes: number | null
  summary: string
  location: string
  description: string
}>

export type Calendar = Readonly<{
  /** `CANCEL` takes every event of the file away. */
  method: 'PUBLISH' | 'CANCEL'
  zone: TimeZone
  /** Instant of writing, ISO 8601 UTC. */
  stamp: string
  language: string
  organizer: Readonly<{ name: string; email: string }>
  events: readonly CalendarEvent[]
}>

const escapeText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n')

/** A value between quotes, which may hold neither quotes nor control characters (RFC 5545, 3.2). */
const quoted = (text: string): string => `"${text.replace(/["\p{Cc}]/gu, ' ')}"`

const encoder = new TextEncoder()

/** Lines of at most 75 bytes, cut between characters; what follows begins with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (size + bytes > 75) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += character
    size += bytes
  }
  return [...lines, current].join('\r\n')
}

const compactDate = (date: string): string => date.replaceAll('-', '')
const compactTime = (time: string): string => `${time.slice(0, 5).replace(':', '')}00`
const compactInstant = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/gu, '')}Z`

const nextDay = (date: string): string =>
  compactDate(new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10))

function timeLines({ date, start, end, durationMinutes }: CalendarEvent, zone: TimeZone): readonly string[] {
  const day = compactDate(date)
  if (start === null) return [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${nextDay(date)}`]
  const begins = `DTSTART;TZID=${zone.id}:${day}T${compactTime(start)}`
  if (end !== null && end > start) return [begins, `DTEND;TZID=${zone.id}:${day}T${compactTime(end)}`]
  return durationMinutes === null || durationMinutes <= 0 ? [begins] : [begins, `DURATION:PT${durationMinutes}M`]
}

function eventLines(event: CalendarEvent, { zone, stamp, language, method, organizer }: Calendar): readonly string[] {
  const cancelled = event.cancelled || method === 'CANCEL'
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${compactInstant(stamp)}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(event, zone),
    `SUMMARY;LANGUAGE=${language}:${escapeText(event.summary)}`,
    `LOCATION:${escapeText(event.location)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`,
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

/** Writes a calendar file (RFC 5545; methods of RFC 5546) with its time zone inside. Same calendar, same bytes. */
export function writeCalendar(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Imagin//Convocations//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${calendar.method}`,
    ...timeZoneLines(calendar.zone),
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
