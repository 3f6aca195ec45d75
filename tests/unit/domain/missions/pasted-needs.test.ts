import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pastedColumns, pastedRows } from '../../../../main/domain/missions/pasted-needs.ts'

const usual = ['U52', '0290008B', '18/06/2026', '8h30', '12:00', '50', '3', 'A', 'Oral', '06/2026']
const line = (over: Partial<Record<(typeof pastedColumns)[number], string>> = {}) =>
  pastedColumns.map((column, index) => over[column] ?? usual[index]).join('\t')
const only = (text: string) => {
  const [row, ...others] = pastedRows(text)
  if (row === undefined || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} rows`)
  return row
}
const faultsOf = (over: Parameters<typeof line>[0]) => only(line(over)).faults

describe('needs pasted from a spreadsheet', () => {
  test('columns come in the usual order when the first row does not name them', () => {
    expect(only(line())).toMatchObject({
      line: 1,
      cells: { paper: 'U52', centre: '0290008B', commission: 'A', type: 'Oral' },
      faults: [],
      date: '2026-06-18',
      startTime: '08:30',
      endTime: '12:00',
      quantity: 50,
      people: 3,
      session: '2026-06',
    })
  })

  test('the first row may name the columns, in any order and either language, without accents or capitals', () => {
    const french = 'DATE\tÉpreuve\tFin\tDébut\tCentre\tQuantité\tRemarque'
    const english = 'date\tpaper\tend\tstart\tcentre\tcandidates\tnote'
    for (const header of [french, english])
      expect(only(`${header}\n18/06/2026\tU52\t12:00\t8:30\t0290008B\t50\tà voir`)).toMatchObject({
        line: 2,
        cells: { paper: 'U52', centre: '0290008B', people: '', session: '' },
        faults: [],
        startTime: '08:30',
        endTime: '12:00',
        quantity: 50,
        people: null,
        session: '',
      })
  })

  test('one word of a header in a row of values does not make it a header', () => {
    expect(only(line({ commission: 'jury' })).line).toBe(1)
  })

  test('empty lines are passed over, and rows keep the number of their line', () => {
    expect(pastedRows(`\r\n${line()}\r\n\t\t\r\n${line()}\r\n`).map((row) => row.line)).toEqual([2, 4])
  })

  test.each([
    ['a paper that is not there', { paper: '' }, 'paper', 'empty'],
    ['a day that does not exist', { date: '31/06/2026' }, 'date', 'date'],
    ['a month before the day', { date: '06/18/2026' }, 'date', 'date'],
    ['an hour past midnight', { start: '25:00' }, 'start', 'time'],
    ['an end before the beginning', { end: '8:00' }, 'end', 'order'],
    ['an end at the beginning', { end: '8:30' }, 'end', 'order'],
    ['half a candidate', { quantity: '12,5' }, 'quantity', 'number'],
    ['fewer than nobody', { people: '-1' }, 'people', 'number'],
    ['more people than a need may want', { people: '501' }, 'people', 'number'],
    ['neither candidates nor people', { quantity: '', people: '' }, 'quantity', 'nothingWanted'],
    ['a thirteenth month', { session: '13/2026' }, 'session', 'month'],
    ['a commission with too long a name', { commission: 'x'.repeat(21) }, 'commission', 'tooLong'],
  ] as const)('%s is a fault of its own cell', (_said, over, column, fault) => {
    expect(faultsOf(over)).toEqual([{ column, fault }])
  })

  test('what spreadsheets write is read: dates in ISO order, seconds with times, thousands apart, sessions year first', () => {
    expect(
      only(line({ date: '2026-06-18', start: '08:30:00', quantity: '1\u202f250', session: '2026-06' })),
    ).toMatchObject({ faults: [], date: '2026-06-18', startTime: '08:30', quantity: 1250, session: '2026-06' })
  })

  test('any date of the calendar and any times in order are read as written', () => {
    const minutes = fc.integer({ min: 0, max: 1439 })
    const time = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, minutes, minutes, (at, first, second) => {
        const iso = at.toISOString().slice(0, 10)
        const date = iso.split('-').reverse().join('/')
        const row = only(line({ date, start: time(first), end: time(second) }))
        expect(row).toMatchObject({ date: iso, startTime: time(first), endTime: time(second) })
        expect(row.faults).toEqual(first < second ? [] : [{ column: 'end', fault: 'order' }])
      }),
    )
  })

  test('nothing that is pasted is lost or throws: every line with something in it gives one row', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 12 })), (lines) => {
        const text = lines.map((cells) => cells.join('\t')).join('\n')
        const written = text.split(/\r?\n/).filter((one) => one.split('\t').some((cell) => cell.trim() !== ''))
        expect(written.length - pastedRows(text).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
