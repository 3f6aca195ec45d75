/** Civil dates of an exam session; no clock: the year is given. */

/** `YYYY-MM-DD` moved by a number of days. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

/** Working days from the first to the last date, both included; public holidays of May and June are left to the office. */
export function workingDays(first: string, last: string): readonly string[] {
  const days: string[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) if (!isWeekend(date)) days.push(date)
  return days
}

/** When each exam holds each kind of test: month and day, in the usual order of a session. Invented, near real years. */
const windows: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  BTS: { written: ['05-18', '05-22'], oral: ['06-01', '06-05'], meeting: ['06-29', '06-30'] },
  CAP: { practical: ['05-26', '05-29'], written: ['06-08', '06-10'] },
  BP: { practical: ['06-02', '06-05'], written: ['06-08', '06-10'] },
  BCP: {
    practical: ['06-02', '06-12'],
    written: ['06-22', '06-26'],
    oral: ['07-06', '07-07'],
    meeting: ['07-03', '07-03'],
  },
  BCG: {
    practical: ['06-02', '06-05'],
    written: ['06-17', '06-23'],
    oral: ['06-24', '07-01'],
    meeting: ['07-03', '07-03'],
  },
  BTN: { written: ['06-17', '06-23'], oral: ['06-24', '07-01'], meeting: ['07-03', '07-03'] },
  EA: { written: ['06-15', '06-19'], oral: ['06-22', '07-01'] },
  DNB: { written: ['06-29', '07-02'], meeting: ['07-08', '07-08'] },
}
const secondGroup = ['07-06', '07-08'] as const

/** Days on which a paper is held, or an empty list when the exam has no such test. */
export function daysOf(exam: string, nature: string, missionType: string, year: number): readonly string[] {
  const window = missionType === 'ORAL_SECOND_GROUPE' ? secondGroup : windows[exam]?.[nature]
  return window === undefined ? [] : workingDays(`${year}-${window[0]}`, `${year}-${window[1]}`)
}
