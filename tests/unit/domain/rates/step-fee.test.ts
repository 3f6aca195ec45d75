import { describe, expect, it } from 'vitest'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { RateMission } from '../../../../main/domain/rates/rate-document.ts'
import { rateOfType } from '../../../../main/domain/rates/rate-of-type.ts'
import type { RateTables } from '../../../../main/domain/rates/rate-tables.ts'
import { car, claim, line, mission, tables } from './claim-document.ts'

/** The shipped tables once the office filled in what a lot and a half-day are paid. */
const filled: RateTables = {
  ...tables,
  jury: tables.jury.map((row) => {
    if (row.code === 'CCP.COPY') return { ...row, amount: '50', lotSize: '35' }
    return row.code === 'CCP.HALFDAY' ? { ...row, amount: '40' } : row
  }),
}

const feeOf = (part: Partial<RateMission>, rates = filled) => {
  const answer = computeRates(claim([mission({ centreCommune: '35238', ...part })]), rates)
  const fee = answer.missions[0]?.fee
  return { status: fee?.status, cents: fee?.cents, codes: answer.refusals.map(({ code }) => code) }
}
const date = '2025-06-10'
const oral = (...times: [from: string, to: string][]): Partial<RateMission> => ({
  type: 'CC_ORAL',
  entry: { slots: times.map(([from, to]) => ({ date, from, to })) },
})

describe('one-off tests of continuous assessment, once the office filled the rates in', () => {
  it.each([
    [0, 0],
    [1, 5000],
    [35, 5000],
    [36, 10_000],
    [70, 10_000],
  ])('%d copies are paid by whole lots of 35: %d cents', (copies, cents) => {
    expect(feeOf({ type: 'CC_WRITTEN', entry: { copies } })).toEqual({ status: 'DUE', cents, codes: [] })
  })

  it.each([
    ['a morning', oral(['08:00', '12:00']), 4000],
    ['a morning in two slots', oral(['08:00', '10:00'], ['10:15', '12:00']), 4000],
    ['a morning and an afternoon', oral(['08:00', '12:00'], ['14:00', '17:00']), 8000],
    ['a whole day in one slot', oral(['08:00', '17:00']), 8000],
  ] as const)('%s is paid by half-days', (_, part, cents) => {
    expect(feeOf(part)).toMatchObject({ status: 'DUE', cents, codes: [] })
  })

  it('a length does not say which half-days, and a lot without its size is no rate', () => {
    expect(feeOf({ type: 'CC_ORAL', entry: { hours: 3, minutes: 0 } })).toMatchObject({
      cents: 0,
      codes: ['BAD_INPUT'],
    })
    const unsized = { ...filled, jury: filled.jury.map(({ lotSize, ...row }) => row) }
    expect(feeOf({ type: 'CC_WRITTEN', entry: { copies: 3 } }, unsized)).toMatchObject({ codes: ['RATE_UNKNOWN'] })
  })

  it('makes the types known, which they are not as shipped', () => {
    for (const type of ['CC_WRITTEN', 'CC_ORAL'] as const)
      expect([rateOfType(type, tables, date), rateOfType(type, filled, date)]).toEqual(['unknown', 'known'])
  })
})

/** The shipped tables with a choice of the office in force from a day on, the former one ending the day before. */
const choosing = (code: string, amount: string, from: string, dayBefore: string): RateTables => ({
  ...tables,
  travel: tables.travel.flatMap((row) =>
    row.code === code
      ? [
          { ...row, validTo: dayBefore },
          { ...row, amount, validFrom: from },
        ]
      : [row],
  ),
})
const travelOf = (travel: RateMission['travel'], rates: RateTables, part: Partial<RateMission> = {}) =>
  computeRates(claim([mission({ ...part, travel })]), rates).missions[0]?.travel

describe('the dated choices of the office', () => {
  const stay = line({
    departAt: '2025-06-10T12:30',
    returnAt: '2025-06-12T10:30',
    nights: 2,
    nightCommune: '12202',
    nightInvoicesCents: [6000, 20_000],
  })
  const days = { start: '2025-06-10T14:00', end: '2025-06-12T12:00' }

  it('a night is a flat rate unless the office caps it at its invoice, from the day it says', () => {
    expect(travelOf([stay], tables, days)?.cents).toBe(18_000)
    const capped = choosing('NIGHT_CAP_AT_INVOICE', '1', '2025-06-10', '2025-06-09')
    expect(travelOf([stay], capped, days)?.lines.map(({ rate, quantity, cents }) => [rate, quantity, cents])).toEqual([
      ['60', '1', 6000],
      ['90', '1', 9000],
    ])
    const later = choosing('NIGHT_CAP_AT_INVOICE', '1', '2025-06-11', '2025-06-10')
    expect(travelOf([stay], later, days)?.cents).toBe(18_000)
    const first = { ...stay, nightInvoicesCents: [20_000, 6000] }
    expect(travelOf([first], later, days)?.cents).toBe(15_000)
  })

  it.each([
    ['0', 1373],
    ['1', 1374],
    ['2', 1380],
  ])('35 km there and back at the train tariff, rounding %s: %d cents', (amount, cents) => {
    const rates = choosing('TRAIN_ROUNDING', amount, '2025-01-01', '2024-12-31')
    expect(travelOf([car({ carRegime: 'CONVENIENCE', oneWayKm: 35, trips: 2 })], rates)?.cents).toBe(cents)
  })

  it('a ticket is cut at the cent before it goes up to ten: 7.7263 is 7.72, then 7.80', () => {
    const rates = choosing('TRAIN_ROUNDING', '2', '2025-01-01', '2024-12-31')
    const [ticket] = travelOf([car({ carRegime: 'CONVENIENCE', oneWayKm: 41, trips: 1 })], rates)?.lines ?? []
    expect(ticket).toMatchObject({ rate: '7.8', cents: 780 })
  })
})

describe('slots over midnight', () => {
  const night = { type: 'HELP_RUNNING', start: '2025-06-17T20:00', end: '2025-06-18T20:00' } as const
  it('the hours of a night are not counted again with those of the morning after', () => {
    const slots = [
      { date: '2025-06-17', from: '23:00', to: '08:00' },
      { date: '2025-06-18', from: '07:00', to: '09:00' },
    ]
    expect(feeOf({ ...night, entry: { slots } })).toEqual({ status: 'DUE', cents: 25_500, codes: ['BAD_INPUT'] })
    expect(feeOf({ ...night, entry: { slots: slots.toReversed() } }).codes).toEqual(['BAD_INPUT'])
  })
})
