type Shift = Readonly<{ name: string; from: string; to: string; rule: string | null; start: string }>

/** A time zone as a calendar file defines it: its name in the tz database and the offsets it goes through. */
export type TimeZone = Readonly<{ id: string; standard: Shift; daylight: Shift | null }>

const fixed = (id: string, name: string, offset: string): TimeZone => ({
  id,
  standard: { name, from: offset, to: offset, rule: null, start: '19700101T000000' },
  daylight: null,
})

/** Summer time of the Union: last Sundays of March and October, at 1 h UTC (directive 2000/84/EC). */
const paris: TimeZone = {
  id: 'Europe/Paris',
  daylight: {
    name: 'CEST',
    from: '+0100',
    to: '+0200',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    start: '19960331T020000',
  },
  standard: {
    name: 'CET',
    from: '+0200',
    to: '+0100',
    rule: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    start: '19961027T030000',
  },
}

/** Saint-Pierre-et-Miquelon keeps the summer time of North America: second Sunday of March, first of November. */
const miquelon: TimeZone = {
  id: 'America/Miquelon',
  daylight: {
    name: '-02',
    from: '-0300',
    to: '-0200',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    start: '20070311T020000',
  },
  standard: {
    name: '-03',
    from: '-0200',
    to: '-0300',
    rule: 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    start: '20071104T020000',
  },
}

/** Academies overseas, by their national code (`academies.csv`); every other keeps the time of Paris. */
const overseas: Readonly<Record<string, TimeZone>> = {
  '28': fixed('Indian/Reunion', '+04', '+0400'),
  '31': fixed('America/Martinique', 'AST', '-0400'),
  '32': fixed('America/Guadeloupe', 'AST', '-0400'),
  '33': fixed('America/Cayenne', '-03', '-0300'),
  '40': fixed('Pacific/Noumea', '+11', '+1100'),
  '41': fixed('Pacific/Tahiti', '-10', '-1000'),
  '42': fixed('Pacific/Wallis', '+12', '+1200'),
  '43': fixed('Indian/Mayotte', 'EAT', '+0300'),
  '44': miquelon,
}

/** The time that clocks of an academy show. */
export const timeZoneOf = (academyCode: string): TimeZone => overseas[academyCode] ?? paris

function shiftLines(kind: 'STANDARD' | 'DAYLIGHT', { name, from, to, rule, start }: Shift): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `END:${kind}`,
  ]
}

/** The VTIMEZONE component of a zone (RFC 5545, 3.6.5). */
export function timeZoneLines({ id, standard, daylight }: TimeZone): readonly string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...(daylight === null ? [] : shiftLines('DAYLIGHT', daylight)),
    ...shiftLines('STANDARD', standard),
    'END:VTIMEZONE',
  ]
}
