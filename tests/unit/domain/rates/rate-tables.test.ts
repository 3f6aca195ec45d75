import { describe, expect, it } from 'vitest'
import { isPublicHoliday } from '../../../../main/domain/rates/public-holidays.ts'
import { type Dated, juryRate } from '../../../../main/domain/rates/rate-tables.ts'
import { tables } from './claim-document.ts'

const overlaps = (rows: readonly Dated[], key: (row: never) => string): string[] =>
  rows.flatMap((row, index) =>
    rows
      .slice(index + 1)
      .filter(
        (other) =>
          key(row as never) === key(other as never) &&
          row.validFrom <= (other.validTo ?? '9999') &&
          other.validFrom <= (row.validTo ?? '9999'),
      )
      .map(() => key(row as never)),
  )

describe('the shipped rate rows', () => {
  it('never give two values for one day', () => {
    expect(overlaps(tables.jury, ({ code }: { code: string }) => code)).toEqual([])
    expect(overlaps(tables.travel, ({ code, zone }: { code: string; zone: string }) => `${code} ${zone}`)).toEqual([])
    expect(overlaps(tables.trainTariff, ({ upToKm }: { upToKm: string }) => upToKm)).toEqual([])
    expect(overlaps(tables.exams, ({ exam }: { exam: string }) => exam)).toEqual([])
    expect(overlaps(tables.nightZones, ({ commune }: { commune: string }) => commune)).toEqual([])
  })

  it('cite a text, and are empty exactly when nobody could read the amount', () => {
    const priced = [...tables.jury, ...tables.travel]
    for (const row of priced) {
      expect(row.source).toMatch(/Arrêté|arrêté|Règle|Aucune ligne/)
      expect(row.amount === null, row.code).toBe(row.confidence === 'U')
    }
    for (const { confidence } of [...tables.trainTariff, ...tables.exams]) expect(confidence).toMatch(/^V[12]$/)
  })

  it('price copies and hours for every exam of the table', () => {
    for (const { exam, group, copyGroup } of tables.exams) {
      expect(juryRate(tables, copyGroup, 'CORRECTION', '2025-06-10')?.amount, exam).toBeTruthy()
      expect(juryRate(tables, group, 'ORAL_PRACTICAL', '2025-06-10')?.amount, exam).toBeTruthy()
    }
  })

  it('know the eleven cities of 200 000 inhabitants and the 130 communes around Paris', () => {
    const zones = tables.nightZones.map(({ commune, zone }) => `${zone.slice(0, 3)} ${/^(9[1-5])/.test(commune)}`)
    expect(zones.filter((one) => one === 'PAR false')).toHaveLength(1)
    expect(zones.filter((one) => one === 'BIG false')).toHaveLength(10)
    expect(zones.filter((one) => one === 'BIG true')).toHaveLength(130)
  })
})

describe('public holidays', () => {
  it('are eleven a year, on known dates', () => {
    const days = (year: number) =>
      Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)).filter(
        (date) => date.startsWith(String(year)) && isPublicHoliday(date),
      )
    expect(days(2025)).toEqual(
      ['01-01', '04-21', '05-01', '05-08', '05-29', '06-09', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
        (day) => `2025-${day}`,
      ),
    )
    expect(days(2026)).toContain('2026-04-06')
    expect(days(2026)).toContain('2026-05-25')
  })
})
