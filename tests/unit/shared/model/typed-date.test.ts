import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateAsTyped, typedDate } from '../../../../shared/model/typed-date.ts'

const dates: readonly (readonly [string, string])[] = [
  ['03/06/2026', '2026-06-03'],
  ['3/6/2026', '2026-06-03'],
  ['3/6/26', '2026-06-03'],
  ['03/06/26', '2026-06-03'],
  ['03062026', '2026-06-03'],
  ['030626', '2026-06-03'],
  ['3-6-2026', '2026-06-03'],
  ['03.06.2026', '2026-06-03'],
  ['03 06 2026', '2026-06-03'],
  [' 03/06/2026 ', '2026-06-03'],
  ['03 / 06 / 2026', '2026-06-03'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2000', '2000-02-29'],
  ['31/12/1999', '1999-12-31'],
  ['15/08/75', '1975-08-15'],
  ['01/01/29', '2029-01-01'],
]

const impossible = [
  '31/02/2026',
  '29/02/2027',
  '29/02/1900',
  '31/04/2026',
  '00/06/2026',
  '03/00/2026',
  '03/13/2026',
  '32/01/2026',
  '31022026',
  '01/01/0026',
]
const malformed = [
  'abc',
  '2026-06-03',
  '06/2026',
  '3/6',
  '3/6/2',
  '3/6/026',
  '0306202',
  '3juin2026',
  '3/6-2026',
  '3//6/2026',
  '３/6/2026',
]

describe('typedDate', () => {
  it.each(dates)('reads %s day first', (typed, date) => {
    expect(typedDate(typed)).toEqual({ kind: 'date', date })
  })
  it.each(impossible)('refuses %s instead of moving it to another date', (typed) => {
    expect(typedDate(typed)).toEqual({ kind: 'impossible' })
  })
  it.each(malformed)('refuses the form %s', (typed) => {
    expect(typedDate(typed)).toEqual({ kind: 'format' })
  })
  it('tells an empty field from a wrong one', () => {
    expect(typedDate('  ')).toEqual({ kind: 'empty' })
  })
  it('reads back every date it writes', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (value) => {
        const date = value.toISOString().slice(0, 10)
        expect(typedDate(dateAsTyped(date))).toEqual({ kind: 'date', date })
      }),
    )
  })
  it('never accepts digits that name another calendar day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 1900, max: 2100 }),
        (d, m, y) => {
          const read = typedDate(`${d}/${m}/${y}`)
          if (read.kind === 'date') expect(read.date.split('-').map(Number)).toEqual([y, m, d])
          else expect(read.kind).toBe('impossible')
        },
      ),
    )
  })
})
