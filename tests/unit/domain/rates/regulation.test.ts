import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Dated } from '../../../../main/domain/rates/rate-tables.ts'
import { tables } from './claim-document.ts'
import { copiesAtFive, examGroups, juryRows, trainRows, travelRows } from './regulation-rows.ts'

type Row = Readonly<Record<string, string>>
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true })

/** What the name of a source in the paper must say in full in a shipped row. */
const texts: Readonly<Record<string, string>> = {
  S02: '13 avril 2012 (NOR MENF1210166A)',
  S03: '9 août 2012 (NOR ESRF1221142A)',
  S04: '7 mai 2012 (NOR MENF1221084A)',
  S21: '3 juillet 2006 (NOR BUDB0620004A)',
  S22: '26 février 2019',
  S23: '11 octobre 2019',
  S24: '20 septembre 2023',
  S25: '3 juillet 2006 (NOR BUDB0620005A)',
  S26: '14 mars 2022 (NOR TFPF2206232A)',
  S27: '20 décembre 2013 (NOR MENG1328579A)',
  S30: '28 février 2019',
}
const fullSource = (source = ''): string => texts[/S\d\d/.exec(source)?.[0] ?? ''] ?? ''

const isNumber = (text = ''): boolean => /^\d/.test(text)
const sameDates = (row: Row) => (shipped: Dated) =>
  shipped.validFrom === row.valid_from && shipped.validTo === (row.valid_to || null)

/** A row without a number in the paper is shipped empty and unverified; the others say their amount and their mark. */
const amountOf = (row: Row) =>
  isNumber(row.amount_eur) || row.unit === 'NONE'
    ? { amount: row.amount_eur, confidence: row.confidence }
    : { amount: null, confidence: 'U' }

describe('the shipped rows are those of the regulation, one by one', () => {
  it.each(rowsOf(juryRows).map((row) => [row.code ?? '', row] as const))('%s', (code, row) => {
    const found = tables.jury.filter((one) => one.code === code && sameDates(row)(one))
    expect(found).toMatchObject([{ group: row.exam_group, activity: row.activity, unit: row.unit, ...amountOf(row) }])
    expect(found[0]?.source).toContain(fullSource(row.source))
  })

  it.each(rowsOf(travelRows).map((row) => [`${row.code} ${row.zone} ${row.valid_from}`, row] as const))(
    '%s',
    (_, row) => {
      const found = tables.travel.filter((one) => one.code === row.code && one.zone === row.zone && sameDates(row)(one))
      expect(found).toMatchObject([{ unit: row.unit, ...amountOf(row) }])
      expect(found[0]?.source).toContain(fullSource(row.source))
    },
  )

  it('nothing is shipped with an amount that the paper does not give', () => {
    const known = new Set(rowsOf(juryRows).map(({ code }) => code))
    const more = tables.jury.filter(({ code }) => !known.has(code))
    expect(more).toMatchObject([{ code: 'JURY.HELP.WEEKEND_NIGHT', amount: null, confidence: 'U' }])
    const listed = new Set(rowsOf(travelRows).map((row) => `${row.code} ${row.zone} ${row.valid_from}`))
    const others = tables.travel.filter((row) => !listed.has(`${row.code} ${row.zone} ${row.validFrom}`))
    const amounts = others.flatMap(({ code, zone, validFrom, amount }) =>
      amount === null ? [] : [`${code} ${zone} ${validFrom} ${amount}`],
    )
    // Overseas and Pacific amounts of 2.2 and 2.3, the half meal before 2014, and the two choices at the rule of the text.
    expect(amounts).toEqual([
      'MEAL PACIFIC 2019-03-01 21.00',
      'MEAL OVERSEAS 2020-01-01 17.50',
      'MEAL OVERSEAS 2023-09-22 20.00',
      'MEAL PACIFIC 2023-09-22 24.00',
      'MEAL_ADMIN_FACTOR ALL 2006-11-01 0.5',
      'NIGHT OVERSEAS 2019-03-01 70.00',
      'NIGHT OVERSEAS 2023-09-22 120.00',
      'NIGHT PACIFIC 2019-03-01 90.00',
      'NIGHT PACIFIC 2023-09-22 120.00',
      'NIGHT_CAP_AT_INVOICE ALL 2006-11-01 0',
      'TRAIN_ROUNDING ALL 2010-07-01 0',
    ])
  })

  it('the train scale is that of 1 July 2010 for a year, then that of 1 July 2011 without an end', () => {
    const paper = trainRows.split('\n').map((row) => row.split(',').map((cell) => cell.trim()))
    const scale = (from: string) =>
      tables.trainTariff
        .filter(({ validFrom }) => validFrom === from)
        .map(({ upToKm, base, perKm, validTo }) => [Number(upToKm), Number(base), Number(perKm), validTo])
    const limit = (cell = '', which: number) => Number(cell.split('/').at(which))
    expect(scale('2010-07-01')).toEqual(paper.map(([km, a, b]) => [limit(km, 0), Number(a), Number(b), '2011-06-30']))
    expect(scale('2011-07-01')).toEqual(paper.map(([km, , , a, b]) => [limit(km, -1), Number(a), Number(b), null]))
    expect(tables.trainTariff).toHaveLength(2 * paper.length)
  })

  it('every exam is in the group of its order, copies of the baccalauréat at five euros', () => {
    const shipped = Map.groupBy(tables.exams, ({ group }) => group)
    expect(Object.fromEntries([...shipped].map(([group, rows]) => [group, rows.map(({ exam }) => exam)]))).toEqual(
      examGroups,
    )
    for (const { exam, group, copyGroup } of tables.exams)
      expect({ exam, copyGroup }).toEqual({ exam, copyGroup: copiesAtFive.includes(exam) ? 'TAUX5' : group })
  })
})
