import { describe, expect, it } from 'vitest'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { RateMission, RatePerson } from '../../../../main/domain/rates/rate-document.ts'
import { claim, mission, tables } from './claim-document.ts'

/** Fee status, cents and refusal codes of one mission held in the own commune. */
function feeOf(part: Partial<RateMission>, person: Partial<RatePerson> = {}) {
  const answer = computeRates(claim([mission({ centreCommune: '35238', ...part })], { person }), tables)
  return {
    status: answer.missions[0]?.fee.status,
    cents: answer.missions[0]?.fee.cents,
    codes: answer.refusals.map(({ code }) => code),
    lines: answer.missions[0]?.fee.lines.map(({ code, quantity, cents }) => `${code} ${quantity} ${cents}`),
  }
}

const help = (date: string, from: string, to: string): Partial<RateMission> => ({
  type: 'HELP_RUNNING',
  start: `${date}T08:00`,
  end: `${date}T23:30`,
  entry: { slots: [{ date, from, to }] },
})

describe('fees', () => {
  it('pays 7 candidates of 20 minutes as exactly 2 h 20: 140/60 x 9.60 = 22.40 [F222]', () => {
    expect(feeOf({ type: 'ORAL', interrogationMinutes: 20, entry: { candidates: 7 } })).toMatchObject({
      status: 'DUE',
      cents: 2240,
    })
  })

  it('rounds once, half up: an optional oral of 1 h at CAP is 3.0825, of 2 h 6.165 [F228]', () => {
    const optional = (hours: number) =>
      feeOf({ exam: 'CAP', type: 'OPTIONAL_ORAL', entry: { hours, minutes: 0 } }).cents
    expect([1, 2].map(optional)).toEqual([308, 617])
  })

  it('waits for the length of one interrogation instead of guessing it', () => {
    expect(feeOf({ type: 'ORAL', entry: { candidates: 7 } })).toMatchObject({
      status: 'INCOMPLETE',
      cents: 0,
      codes: ['BAD_INPUT'],
    })
  })

  it('is incomplete before anything is entered, and none where nothing may be entered', () => {
    expect(feeOf({ type: 'CORRECTION' })).toMatchObject({ status: 'INCOMPLETE', codes: [] })
    expect(feeOf({ type: 'CORRECTION', exam: 'UNLISTED' })).toMatchObject({ status: 'NONE', codes: [] })
    expect(feeOf({ type: 'MEETING' })).toMatchObject({ status: 'NONE', codes: [] })
    expect(feeOf({ type: 'DELIBERATION', entry: { hours: 3, minutes: 0 } })).toMatchObject({ status: 'NONE', cents: 0 })
  })

  it('refuses an exam that no text lists, until the office decides', () => {
    expect(feeOf({ type: 'CORRECTION', exam: 'UNLISTED', entry: { copies: 10 } })).toMatchObject({
      status: 'REFUSED',
      codes: ['NO_RIGHT'],
    })
  })

  it('knows no rate before the orders of 2012 took effect', () => {
    const old = {
      start: '2011-08-31T08:00',
      end: '2011-08-31T18:00',
      type: 'CORRECTION',
      entry: { copies: 10 },
    } as const
    const answer = computeRates(claim([mission({ ...old })], { presentedOn: '2011-10-01' }), tables)
    expect(answer.refusals.map(({ code }) => code)).toEqual(['RATE_UNKNOWN'])
  })

  it.each([
    ['continuous assessment on paper', { type: 'CC_WRITTEN', entry: { copies: 30 } }],
    ['continuous assessment at the oral', { type: 'CC_ORAL', entry: { hours: 2, minutes: 0 } }],
    ['outside help, paid at a minimum wage nobody entered', { type: 'OUTSIDE_HELP', entry: { hours: 2, minutes: 0 } }],
    [
      'an optional oral of the BTS, for which no line exists',
      { exam: 'BTS', type: 'OPTIONAL_ORAL', entry: { hours: 2, minutes: 0 } },
    ],
  ] as const)('does not guess a rate: %s', (_, part) => {
    expect(feeOf(part)).toMatchObject({ status: 'REFUSED', cents: 0, codes: ['RATE_UNKNOWN'] })
  })

  it.each([
    [0.49, 0, ['VAE_COEFFICIENT']],
    [0.5, 206, []],
    [1.25, 514, []],
    [3, 1233, []],
    [3.01, 0, ['VAE_COEFFICIENT']],
    [-1, 0, ['VAE_COEFFICIENT']],
  ])('pays one CAP application of VAE with coefficient %d as %d cents', (coefficient, cents, codes) => {
    expect(feeOf({ exam: 'CAP', type: 'VAE', entry: { applications: 1, coefficient } })).toMatchObject({ cents, codes })
  })

  it('refuses a quantity of another type of mission', () => {
    expect(feeOf({ type: 'CORRECTION', entry: { candidates: 3 } })).toMatchObject({
      status: 'REFUSED',
      codes: ['BAD_INPUT'],
    })
  })
})

describe('clock times [F227]', () => {
  const practical = (slots: Array<{ date: string; from: string; to: string }>) =>
    feeOf({ exam: 'BCP', type: 'PRACTICAL', entry: { slots } })

  it('keeps the good slots and refuses a reversed, an overlapping and a foreign one', () => {
    const date = '2025-06-10'
    expect(
      practical([
        { date, from: '08:00', to: '12:00' },
        { date, from: '11:00', to: '13:00' },
        { date, from: '17:00', to: '14:00' },
        { date: '2025-06-12', from: '08:00', to: '12:00' },
      ]),
    ).toMatchObject({ status: 'DUE', cents: 3840, codes: ['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT'] })
  })

  it('accepts slots that touch', () => {
    const date = '2025-06-10'
    expect(
      practical([
        { date, from: '08:00', to: '10:00' },
        { date, from: '10:00', to: '12:00' },
      ]).cents,
    ).toBe(3840)
  })
})

describe('help with the running of exams [F236]', () => {
  it.each([
    ['a Tuesday evening: 2 x 15 + 1 x 30', '2025-06-17', '20:00', '23:00', 6000],
    ['a Tuesday early morning: 1 x 30 + 1 x 15', '2025-06-17', '06:00', '08:00', 4500],
    ['a Saturday: 3 x 25', '2025-06-14', '09:00', '12:00', 7500],
    ['Whit Monday: 3 x 25', '2025-06-09', '09:00', '12:00', 7500],
    ['Ascension Day: 3 x 25', '2025-05-29', '09:00', '12:00', 7500],
    ['8 May: 3 x 25', '2025-05-08', '09:00', '12:00', 7500],
  ])('%s', (_, date, from, to, cents) => {
    expect(feeOf(help(date, from, to))).toMatchObject({ cents, codes: [] })
  })

  it('pays the day hours of a Sunday and refuses its night hour, which no text prices', () => {
    expect(feeOf(help('2025-06-15', '20:00', '23:00'))).toMatchObject({
      status: 'DUE',
      cents: 5000,
      codes: ['RATE_UNKNOWN'],
    })
  })

  it('runs past midnight: Tuesday 23:00 to Wednesday 08:00 is 8 h x 30 and 1 h x 15', () => {
    expect(feeOf(help('2025-06-17', '23:00', '08:00')).lines).toEqual([
      'JURY.HELP.NIGHT 8 24000',
      'JURY.HELP.DAY 1 1500',
    ])
  })

  it('wants clock times unless the whole mission lies in ordinary hours', () => {
    const hours = { hours: 3, minutes: 0 }
    const ordinary = { type: 'HELP_RUNNING', start: '2025-06-17T08:00', end: '2025-06-17T18:00', entry: hours } as const
    expect(feeOf(ordinary)).toMatchObject({ cents: 4500, codes: [] })
    expect(feeOf({ ...ordinary, end: '2025-06-17T23:00' })).toMatchObject({ cents: 0, codes: ['BAD_INPUT'] })
  })

  it('does not pay a retired agent at the rate of an agent in service', () => {
    expect(feeOf(help('2025-06-17', '09:00', '12:00'), { category: 'RETIRED' })).toMatchObject({
      cents: 0,
      codes: ['RATE_UNKNOWN'],
    })
  })
})
