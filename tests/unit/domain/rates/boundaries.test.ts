import { describe, expect, it } from 'vitest'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { RateMission, RatePerson, TravelLine } from '../../../../main/domain/rates/rate-document.ts'
import { refusalCodes } from '../../../../main/domain/rates/rate-result.ts'
import { car, claim, line, mission, tables } from './claim-document.ts'

/** What one journey of a day comes to, presented at the end of that year. */
function travelOn(date: string, journey: Partial<TravelLine>, person: Partial<RatePerson> = {}, base = car) {
  const travel = [base({ departAt: `${date}T09:00`, returnAt: `${date}T17:30`, ...journey })]
  const on = { start: `${date}T09:00`, end: `${date}T17:00`, travel }
  const answer = computeRates(claim([mission(on)], { presentedOn: `${date.slice(0, 4)}-12-31`, person }), tables)
  const part = answer.missions[0]?.travel
  return { cents: part?.cents, lines: part?.lines, codes: answer.refusals.map(({ code }) => code), answer }
}

describe('the rate of the day', () => {
  it.each([
    ['2008-07-31', null],
    ['2008-08-01', 25],
    ['2019-02-28', 25],
    ['2019-03-01', 29],
    ['2021-12-31', 29],
    ['2022-01-01', 32],
  ])('one kilometre of a 5 CV car on %s is worth %s cents', (date, cents) => {
    const { cents: paid, codes } = travelOn(date, { oneWayKm: 1, trips: 1 })
    expect(cents === null ? codes : paid).toEqual(cents === null ? ['RATE_UNKNOWN'] : cents)
  })

  it.each([
    ['2010-06-30', null],
    ['2010-07-01', 339],
    ['2011-06-30', 339],
    ['2011-07-01', 348],
    ['2012-06-30', 348],
  ])('16 km at the train tariff on %s is worth %s cents', (date, cents) => {
    const { cents: paid, codes, answer } = travelOn(date, { carRegime: 'CONVENIENCE', oneWayKm: 16, trips: 1 })
    expect(cents === null ? codes : paid).toEqual(cents === null ? ['RATE_UNKNOWN'] : cents)
    expect(answer.notes).toEqual([])
  })

  it('a claim after the last table that was verified says so, from the very next day', () => {
    const { answer } = travelOn('2012-07-01', { carRegime: 'CONVENIENCE', oneWayKm: 16, trips: 1 })
    expect(answer.notes.map(({ code }) => code)).toEqual(['TARIFF_OLD'])
  })

  it('every line names its row by code, day and source', () => {
    const { lines } = travelOn('2025-06-10', { lunches: 1 })
    expect(lines).toMatchObject([
      { code: 'IK.5CV.0_2000', validFrom: '2022-01-01', source: expect.stringContaining('14 mars 2022') },
      { code: 'MEAL.LUNCH', validFrom: '2023-09-22', source: expect.stringContaining('20 septembre 2023') },
    ])
  })
})

describe('the yearly counter', () => {
  const drive = (before: number, km: number) =>
    travelOn('2025-06-10', { oneWayKm: km, trips: 1 }, { kmCounter: [{ year: 2025, km: before }] }).lines?.map(
      ({ code, quantity, cents }) => `${code.slice(7)} ${quantity} ${cents}`,
    )
  it.each([
    [1999, 1, ['0_2000 1 32']],
    [2000, 1, ['2001_10000 1 40']],
    [1999, 2, ['0_2000 1 32', '2001_10000 1 40']],
    [9999, 1, ['2001_10000 1 40']],
    [10_000, 1, ['10001_UP 1 23']],
    [9999.5, 1, ['2001_10000 0.5 20', '10001_UP 0.5 12']],
  ])('from %d km, %d more', (before, km, lines) => {
    expect(drive(before, km)).toEqual(lines)
  })

  it('begins again on 1 January', () => {
    const { lines, answer } = travelOn(
      '2026-01-01',
      { oneWayKm: 10, trips: 1 },
      { kmCounter: [{ year: 2025, km: 12_000 }] },
    )
    expect(lines).toMatchObject([{ code: 'IK.5CV.0_2000', cents: 320 }])
    expect(answer.kmCounter).toEqual([
      { year: 2025, km: 12_000 },
      { year: 2026, km: 10 },
    ])
  })
})

describe('edges of the train scale: the bracket is chosen by the distance and holds for all of it', () => {
  it.each([
    [32, 643],
    [33, 658],
    [64, 1102],
    [65, 1125],
    [109, 1712],
    [110, 1771],
    [149, 2269],
    [150, 2328],
    [199, 2852],
    [200, 2861],
    [300, 3944],
    [301, 4005],
    [799, 8245],
    [800, 8293],
    [9999, 70_479],
  ])('%d km: %d cents', (oneWayKm, cents) => {
    expect(travelOn('2011-09-27', { carRegime: 'CONVENIENCE', oneWayKm, trips: 1 }).cents).toBe(cents)
  })

  it('no bracket goes beyond 9 999 km', () => {
    expect(travelOn('2011-09-27', { carRegime: 'CONVENIENCE', oneWayKm: 10_000, trips: 1 }).codes).toEqual([
      'RATE_UNKNOWN',
    ])
  })
})

describe('windows to the minute', () => {
  it.each([
    ['18:00', '21:00', 2000],
    ['18:01', '21:00', 0],
    ['18:00', '20:59', 0],
  ])('a dinner by car from %s to %s is worth %d cents', (from, to, cents) => {
    const { cents: paid } = travelOn('2025-06-10', {
      oneWayKm: 0,
      departAt: `2025-06-10T${from}`,
      returnAt: `2025-06-10T${to}`,
      dinners: 1,
    })
    expect(paid).toBe(cents)
  })

  const night = (part: Partial<TravelLine>, person: Partial<RatePerson> = {}) =>
    travelOn('2025-06-10', { oneWayKm: 0, nights: 1, nightInvoicesCents: [1], nightCommune: '12202', ...part }, person)
      .cents
  it('a night from midnight to 05:00, and its place or the person who sleeps', () => {
    const whole = { departAt: '2025-06-11T00:00', returnAt: '2025-06-11T05:00' }
    expect(night(whole)).toBe(9000)
    expect(night({ ...whole, departAt: '2025-06-11T00:01' })).toBe(0)
    expect(night({ ...whole, nightCommune: '75056' }, { reducedMobility: true })).toBe(15_000)
  })

  it.each([
    ['2023-09-21', '12202', 7000],
    ['2023-09-22', '12202', 9000],
    ['2023-09-21', '75056', 11_000],
    ['2023-09-22', '75056', 14_000],
    ['2023-09-21', '69123', 9000],
    ['2023-09-22', '69123', 12_000],
  ])('the night of %s at %s is worth %d cents', (evening, nightCommune, cents) => {
    const morning = evening === '2023-09-21' ? '2023-09-22' : '2023-09-23'
    const stay = { departAt: `${evening}T12:00`, returnAt: `${morning}T10:00`, ticketsCents: 0 }
    expect(travelOn(evening, { ...stay, nights: 1, nightInvoicesCents: [1], nightCommune }, {}, line).cents).toBe(cents)
  })
})

describe('every refusal', () => {
  const wrong: Readonly<Record<(typeof refusalCodes)[number], Readonly<{ on?: Partial<RateMission>; part?: object }>>> =
    {
      MEAL_WINDOW: { on: { travel: [line({ dinners: 1 })] } },
      NIGHT_WINDOW: { on: { travel: [line({ nights: 1, nightInvoicesCents: [1], nightCommune: '12202' })] } },
      NIGHT_PROOF: { on: { travel: [line({ nights: 1, nightCommune: '12202', returnAt: '2025-06-11T10:00' })] } },
      TOLLS_CONVENIENCE: { on: { travel: [car({ carRegime: 'CONVENIENCE', miscCents: 100, miscComment: 'Péage' })] } },
      SAME_COMMUNE: { on: { centreCommune: '35238', travel: [line({ ticketsCents: 100 })] } },
      FIRST_MISSION_OF_DAY: { on: { start: '2025-06-10T14:00', travel: [line({ ticketsCents: 100 })] } },
      HIDDEN_4_YEARS: { on: { travel: [line()] }, part: { presentedOn: '2029-06-10' } },
      PRESCRIBED: { on: { travel: [line()] }, part: { presentedOn: '2030-01-01', actor: 'manager' } },
      VAE_COEFFICIENT: { on: { type: 'VAE', entry: { applications: 1, coefficient: 3.5 } } },
      RATE_UNKNOWN: { on: { type: 'CC_WRITTEN', entry: { copies: 30 } } },
      NO_RIGHT: { on: { exam: 'NR', type: 'CORRECTION', entry: { copies: 30 } } },
      NOT_OPEN: { on: { travel: [line()] }, part: { presentedOn: '2025-06-09' } },
      MISC_COMMENT: { on: { travel: [car({ miscCents: 100 })] } },
      BAD_INPUT: { on: { end: '2025-06-09T10:00', travel: [line()] } },
    }

  it.each(refusalCodes)(
    '%s costs nothing, says why in both languages with its text, and stops nothing else',
    (code) => {
      const { on = {}, part = {} } = wrong[code]
      const other = mission({ id: 'other', type: 'CORRECTION', entry: { copies: 10 }, start: '2025-06-10T09:30' })
      const answer = computeRates(claim([other, mission({ ...on, id: 'wrong' })], part), tables)
      const refused = answer.refusals.filter(({ missionId }) => missionId === 'wrong')
      expect(refused.map((one) => one.code)).toEqual([code])
      const [{ reason } = { reason: null }] = refused
      for (const words of [reason?.fr, reason?.en]) expect(words?.length).toBeGreaterThan(20)
      expect(reason?.text.length).toBeGreaterThan(10)
      expect(reason?.fr).not.toBe(reason?.en)
      const untouched = answer.missions[0]?.fee
      expect(untouched?.status === 'DUE' ? untouched.cents : code).toBe(
        ['HIDDEN_4_YEARS', 'PRESCRIBED', 'NOT_OPEN'].includes(code) ? code : 5000,
      )
    },
  )
})
