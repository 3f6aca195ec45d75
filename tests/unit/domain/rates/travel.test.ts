import { describe, expect, it } from 'vitest'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { RateInput, RateMission, RatePerson, TravelLine } from '../../../../main/domain/rates/rate-document.ts'
import { car, claim, line, mission, tables } from './claim-document.ts'

type Part = Partial<Omit<RateInput, 'person'>> & { person?: Partial<RatePerson> }

/** Travel status, cents, refusal and note codes of one mission. */
function travelOf(travel: TravelLine[], on: Partial<RateMission> = {}, part: Part = {}) {
  const answer = computeRates(claim([mission({ travel, ...on })], part), tables)
  return {
    status: answer.missions[0]?.travel.status,
    cents: answer.missions[0]?.travel.cents,
    codes: answer.refusals.map(({ code }) => code),
    notes: answer.notes.map(({ code }) => code),
    kmCounter: answer.kmCounter,
  }
}

describe('meals', () => {
  it.each([
    [
      'car out from 11:00 to 14:00',
      car({ oneWayKm: 0, departAt: '2025-06-10T11:00', returnAt: '2025-06-10T14:00' }),
      2000,
      [],
    ],
    [
      'car out from 11:05',
      car({ oneWayKm: 0, departAt: '2025-06-10T11:05', returnAt: '2025-06-10T18:00' }),
      0,
      ['MEAL_WINDOW'],
    ],
    [
      'car back at 13:59',
      car({ oneWayKm: 0, departAt: '2025-06-10T08:00', returnAt: '2025-06-10T13:59' }),
      0,
      ['MEAL_WINDOW'],
    ],
    [
      'train leaving at 12:00, one hour added',
      line({ departAt: '2025-06-10T12:00', returnAt: '2025-06-10T18:00' }),
      2000,
      [],
    ],
    [
      'train leaving at 12:01',
      line({ departAt: '2025-06-10T12:01', returnAt: '2025-06-10T18:00' }),
      0,
      ['MEAL_WINDOW'],
    ],
    [
      'plane leaving at 13:00, two hours added',
      line({ mode: 'PLANE', departAt: '2025-06-10T13:00', returnAt: '2025-06-10T18:00' }),
      2000,
      [],
    ],
    [
      'bus leaving at 11:30, no margin',
      line({ mode: 'PUBLIC_TRANSPORT', departAt: '2025-06-10T11:30', returnAt: '2025-06-10T18:00' }),
      0,
      ['MEAL_WINDOW'],
    ],
  ] as const)('lunch wants the whole of 11:00-14:00: %s [F253]', (_, journey, cents, codes) => {
    expect(travelOf([{ ...journey, lunches: 1, nightInvoicesCents: [] }])).toMatchObject({ cents, codes })
  })

  it('dinner wants the whole of 18:00-21:00: train back at 20:00 gives it, at 19:59 not [F256]', () => {
    const back = (returnAt: string) => travelOf([line({ dinners: 1, returnAt })])
    expect(back('2025-06-10T20:00')).toMatchObject({ cents: 2000, codes: [] })
    expect(back('2025-06-10T19:59')).toMatchObject({ status: 'REFUSED', cents: 0, codes: ['MEAL_WINDOW'] })
  })

  it('pays the meals covered and refuses the rest once', () => {
    expect(travelOf([line({ lunches: 3, dinners: 1 })])).toMatchObject({
      status: 'DUE',
      cents: 2000,
      codes: ['MEAL_WINDOW', 'MEAL_WINDOW'],
    })
  })

  it('counts a lunch offered as the lunch of that day [F255] [F260]', () => {
    expect(travelOf([line({ lunches: 1, freeLunches: 1 })])).toMatchObject({ cents: 0, codes: ['MEAL_WINDOW'] })
  })

  it('counts a lunch once when two means of transport share the day [F269]', () => {
    expect(travelOf([line({ lunches: 1 }), car({ oneWayKm: 0, lunches: 1 })])).toMatchObject({
      cents: 2000,
      codes: ['MEAL_WINDOW'],
    })
  })

  it('joins journeys that touch: out until 12:00, on from 12:00, the lunch is covered [F269]', () => {
    const morning = car({ oneWayKm: 0, departAt: '2025-06-10T08:00', returnAt: '2025-06-10T12:00', lunches: 1 })
    const afternoon = car({ oneWayKm: 0, departAt: '2025-06-10T12:00', returnAt: '2025-06-10T18:00' })
    const later = { ...afternoon, departAt: '2025-06-10T12:01' }
    expect(travelOf([morning, afternoon])).toMatchObject({ cents: 2000, codes: [] })
    expect(travelOf([morning, later])).toMatchObject({ cents: 0, codes: ['MEAL_WINDOW'] })
  })

  it('counts a lunch and a night once when two missions overlap', () => {
    const stay = { nightCommune: '12202', nightInvoicesCents: [9000], nights: 1, lunches: 1 }
    const first = mission({
      id: 'A',
      start: '2025-06-10T18:00',
      end: '2025-06-11T17:00',
      travel: [line({ ...stay, departAt: '2025-06-10T16:00', returnAt: '2025-06-11T17:00' })],
    })
    const second = mission({
      id: 'B',
      start: '2025-06-11T09:00',
      end: '2025-06-11T17:00',
      travel: [line({ ...stay, departAt: '2025-06-10T20:00', returnAt: '2025-06-11T17:00' })],
    })
    const answer = computeRates(claim([first, second]), tables)
    expect(answer.missions.map(({ travel }) => travel.cents)).toEqual([11_000, 0])
    expect(answer.refusals.map(({ missionId, code }) => `${missionId} ${code}`)).toEqual([
      'B MEAL_WINDOW',
      'B NIGHT_WINDOW',
    ])
  })

  it.each([
    ['2019-12-31', 1525],
    ['2020-01-01', 1750],
    ['2023-09-21', 1750],
    ['2023-09-22', 2000],
  ])('pays a lunch of %s %d cents', (date, cents) => {
    const day = { start: `${date}T09:00`, end: `${date}T17:00` }
    const journey = line({ departAt: `${date}T09:00`, returnAt: `${date}T17:30`, lunches: 1 })
    expect(travelOf([journey], day, { presentedOn: `${date.slice(0, 4)}-12-31` })).toMatchObject({
      cents,
      codes: [],
      notes: [],
    })
  })

  it('flags an absence over the night when the rate changed, each meal at the rate of its day', () => {
    const days = { start: '2023-09-21T09:00', end: '2023-09-22T17:00' }
    const journey = line({ departAt: '2023-09-21T09:00', returnAt: '2023-09-22T17:30', lunches: 2 })
    expect(travelOf([journey], days)).toMatchObject({ cents: 3750, notes: ['RATE_CHANGE'] })
  })
})

describe('nights', () => {
  const days = { start: '2025-06-10T14:00', end: '2025-06-12T12:00' }
  const stay = (part: Partial<TravelLine>) =>
    line({ departAt: '2025-06-10T12:30', returnAt: '2025-06-12T10:30', nightCommune: '12202', ...part })

  it('pays a flat rate whatever the invoice, and each night needs one [F258] [F261]', () => {
    expect(travelOf([stay({ nights: 2, nightInvoicesCents: [6000, 20_000] })], days)).toMatchObject({
      cents: 18_000,
      codes: [],
    })
    expect(travelOf([stay({ nights: 2, nightInvoicesCents: [6000] })], days)).toMatchObject({
      cents: 9000,
      codes: ['NIGHT_PROOF'],
    })
  })

  it('refuses the nights that are not covered', () => {
    expect(travelOf([stay({ nights: 3, nightInvoicesCents: [1, 1, 1] })], days)).toMatchObject({
      cents: 18_000,
      codes: ['NIGHT_WINDOW'],
    })
    expect(travelOf([line({ nights: 1, nightInvoicesCents: [9000], nightCommune: '12202' })])).toMatchObject({
      status: 'REFUSED',
      codes: ['NIGHT_WINDOW'],
    })
  })

  it('counts a night offered as that night [F259]', () => {
    expect(travelOf([stay({ nights: 2, freeNights: 1, nightInvoicesCents: [1, 1] })], days)).toMatchObject({
      cents: 9000,
      codes: ['NIGHT_WINDOW'],
    })
  })

  it.each([
    ['75112', 14_000],
    ['69385', 12_000],
    ['13055', 12_000],
    ['92012', 12_000],
    ['97411', 12_000],
    ['98818', 12_000],
    ['35047', 9000],
  ])('the night rate is that of the place of lodging: %s', (nightCommune, cents) => {
    expect(travelOf([stay({ nights: 1, nightInvoicesCents: [1], nightCommune })], days).cents).toBe(cents)
  })

  it('asks where the night was spent, and knows no rate before March 2019', () => {
    expect(travelOf([stay({ nights: 1, nightInvoicesCents: [1], nightCommune: null })], days)).toMatchObject({
      status: 'INCOMPLETE',
      codes: ['BAD_INPUT'],
    })
    const old = { start: '2018-06-10T14:00', end: '2018-06-11T12:00' }
    const journey = stay({
      departAt: '2018-06-10T12:30',
      returnAt: '2018-06-11T10:30',
      nights: 1,
      nightInvoicesCents: [1],
    })
    expect(travelOf([journey], old, { presentedOn: '2018-07-01' })).toMatchObject({ codes: ['RATE_UNKNOWN'] })
  })

  it.each([
    ['train', line({ mode: 'TRAIN_2ND' }), '2025-06-11T04:00', '2025-06-11T03:59'],
    ['plane', line({ mode: 'PLANE' }), '2025-06-11T03:00', '2025-06-11T02:59'],
    ['boat', line({ mode: 'BOAT' }), '2025-06-11T03:00', '2025-06-11T02:59'],
    ['voucher', line({ mode: 'VOUCHER' }), '2025-06-11T04:00', '2025-06-11T03:59'],
    ['bus', line({ mode: 'PUBLIC_TRANSPORT' }), '2025-06-11T05:00', '2025-06-11T04:59'],
  ])('wants the whole of 00:00-05:00, margins of the %s included', (_, journey, late, early) => {
    const back = (returnAt: string) =>
      travelOf([
        {
          ...journey,
          departAt: '2025-06-10T12:00',
          returnAt,
          nights: 1,
          nightCommune: '12202',
          nightInvoicesCents: [1],
        },
      ])
    expect(back(late)).toMatchObject({ cents: 9000, codes: [] })
    expect(back(early)).toMatchObject({ cents: 0, codes: ['NIGHT_WINDOW'] })
  })

  it('dates a night by its evening: 21 September 2023 is still at the old rate, and flagged', () => {
    const dates = { start: '2023-09-21T14:00', end: '2023-09-22T12:00' }
    const journey = stay({
      departAt: '2023-09-21T12:30',
      returnAt: '2023-09-22T10:30',
      nights: 1,
      nightInvoicesCents: [1],
    })
    expect(travelOf([journey], dates)).toMatchObject({ cents: 7000, notes: ['RATE_CHANGE'] })
  })
})

describe('transport', () => {
  it.each([
    [5, 1920],
    [6, 2460],
    [7, 2460],
    [8, 2700],
  ])('an authorised car of %d CV costs %d cents for 60 km', (vehicleCv, cents) => {
    expect(travelOf([car()], {}, { person: { vehicleCv } })).toMatchObject({
      cents,
      kmCounter: [{ year: 2025, km: 60 }],
    })
  })

  it('crosses the brackets: 1 990 km paid, then 8 020 km = 10 x 0.32 + 8 000 x 0.40 + 10 x 0.23', () => {
    const person = { kmCounter: [{ year: 2025, km: 1990 }] }
    expect(travelOf([car({ oneWayKm: 8020, trips: 1 })], {}, { person })).toMatchObject({
      cents: 320 + 320_000 + 230,
      kmCounter: [{ year: 2025, km: 10_010 }],
    })
  })

  it('counts by the year of the journey, not of the claim', () => {
    const days = { start: '2024-12-31T14:00', end: '2025-01-01T12:00' }
    const out = car({ departAt: '2024-12-31T08:00', returnAt: '2024-12-31T13:00', trips: 1 })
    const back = car({ departAt: '2025-01-01T13:00', returnAt: '2025-01-01T18:00', trips: 1 })
    const person = { kmCounter: [{ year: 2024, km: 2000 }] }
    expect(travelOf([out, back], days, { person })).toMatchObject({
      cents: 1200 + 960,
      kmCounter: [
        { year: 2024, km: 2030 },
        { year: 2025, km: 30 },
      ],
    })
  })

  it('keeps the counters of other years', () => {
    const person = { kmCounter: [{ year: 2024, km: 9000 }] }
    expect(travelOf([car()], {}, { person }).kmCounter).toEqual([
      { year: 2024, km: 9000 },
      { year: 2025, km: 60 },
    ])
  })

  it('pays the car taken for convenience at the train tariff, the last table known being said old [F272]', () => {
    expect(travelOf([car({ carRegime: 'CONVENIENCE', oneWayKm: 35 })])).toMatchObject({
      cents: 1373,
      notes: ['TARIFF_OLD'],
      kmCounter: [],
    })
  })

  it.each([
    [1, 120],
    [16, 348],
    [17, 352],
    [499, 5834],
    [500, 5778],
  ])('one trip of %d km costs %d cents: the bracket holds for the whole distance, 1.20 at least', (oneWayKm, cents) => {
    expect(travelOf([car({ carRegime: 'CONVENIENCE', oneWayKm, trips: 1 })]).cents).toBe(cents)
  })

  it('never pays tolls with a car of convenience, and wants a comment otherwise [F251] [F252]', () => {
    const misc = { miscCents: 1250, miscComment: 'Péage' }
    expect(travelOf([car({ ...misc })])).toMatchObject({ cents: 1920 + 1250, codes: [] })
    expect(travelOf([car({ ...misc, miscComment: '  ' })])).toMatchObject({ cents: 1920, codes: ['MISC_COMMENT'] })
    expect(travelOf([car({ ...misc, carRegime: 'CONVENIENCE' })]).codes).toEqual(['TOLLS_CONVENIENCE'])
  })

  it('waits for the distance, the regime and the power of the car', () => {
    for (const part of [{ oneWayKm: null }, { trips: null }, { carRegime: null }])
      expect(travelOf([car(part)])).toMatchObject({ status: 'INCOMPLETE', codes: ['BAD_INPUT'] })
    expect(travelOf([car()], {}, { person: { vehicleCv: null } })).toMatchObject({ status: 'INCOMPLETE' })
  })

  it('refunds tickets as paid, and nothing for a voucher the State pays [F246] [F248]', () => {
    expect(travelOf([line({ ticketsCents: 4640 })])).toMatchObject({ cents: 4640, codes: [] })
    expect(travelOf([line({ mode: 'VOUCHER', ticketsCents: 4640 })])).toMatchObject({
      status: 'NONE',
      cents: 0,
      notes: ['VOUCHER_PAID_BY_STATE'],
    })
  })

  it('refuses what is entered on the wrong line and keeps the rest', () => {
    expect(travelOf([car({ ticketsCents: 500 })])).toMatchObject({ cents: 1920, codes: ['BAD_INPUT'] })
    expect(travelOf([line({ ticketsCents: 500, miscCents: 300 })])).toMatchObject({ cents: 500, codes: ['BAD_INPUT'] })
    expect(travelOf([car({ returnAt: '2025-06-10T08:00' }), line({ ticketsCents: 500 })])).toMatchObject({
      cents: 500,
      codes: ['BAD_INPUT'],
    })
    const wrongYear = line({ departAt: '2024-06-10T08:00', returnAt: '2024-06-10T18:00', ticketsCents: 500 })
    expect(travelOf([wrongYear])).toMatchObject({ cents: 0, codes: ['BAD_INPUT'] })
  })
})

describe('where and when travel is due', () => {
  it('never in the commune of a residence or one held adjoining to it [F237]', () => {
    const refused = { status: 'REFUSED', cents: 0, codes: ['SAME_COMMUNE'] }
    expect(travelOf([car({ lunches: 1 })], { centreCommune: '35238' })).toMatchObject(refused)
    expect(travelOf([car()], {}, { person: { homeCommune: '29019' } })).toMatchObject(refused)
    expect(travelOf([car()], {}, { adjoining: [['29019', '35238']] })).toMatchObject(refused)
    expect(
      travelOf(
        [car()],
        {},
        {
          adjoining: [
            ['29019', '29232'],
            ['29232', '35238'],
          ],
        },
      ).status,
    ).toBe('DUE')
    expect(travelOf([car()], { centreCommune: '75101' }, { person: { workCommune: '75056' } })).toMatchObject(refused)
  })

  it('on the first mission of the day, the other keeping the journeys of its later days [F192] [F267]', () => {
    const first = mission({ id: 'A', start: '2025-06-10T08:00', end: '2025-06-10T11:00', travel: [car()] })
    const second = mission({ id: 'B', start: '2025-06-10T14:00', end: '2025-06-11T17:00' })
    const later = car({ departAt: '2025-06-11T08:00', returnAt: '2025-06-11T18:00' })
    const answer = computeRates(claim([{ ...second, travel: [car(), later] }, first]), tables)
    expect(answer.missions.map(({ id, travel }) => `${id} ${travel.cents}`)).toEqual(['B 1920', 'A 1920'])
    expect(answer.refusals.map(({ missionId, code }) => `${missionId} ${code}`)).toEqual(['B FIRST_MISSION_OF_DAY'])
  })

  it('not on a first mission that lies in the own commune', () => {
    const home = mission({ id: 'A', centreCommune: '35238', start: '2025-06-10T08:00' })
    const away = mission({ id: 'B', start: '2025-06-10T14:00', travel: [car()] })
    expect(computeRates(claim([home, away]), tables).refusals).toEqual([])
  })

  it.each([
    ['2025-06-09', 'manager', ['NOT_OPEN']],
    ['2025-06-10', 'intervenant', []],
    ['2029-06-09', 'intervenant', []],
    ['2029-06-10', 'intervenant', ['HIDDEN_4_YEARS']],
    ['2029-06-10', 'manager', []],
    ['2029-12-31', 'manager', []],
    ['2030-01-01', 'manager', ['PRESCRIBED']],
    ['2030-01-01', 'intervenant', ['PRESCRIBED']],
  ] as const)('a mission of 10 June 2025 presented on %s by the %s [F173]', (presentedOn, actor, codes) => {
    const answer = travelOf([car()], { type: 'CORRECTION', entry: { copies: 1 } }, { presentedOn, actor })
    expect(answer).toMatchObject({ codes, status: codes.length > 0 ? 'REFUSED' : 'DUE' })
  })

  it('asks nothing of a barred mission that claims nothing', () => {
    expect(travelOf([], {}, { presentedOn: '2035-01-01' })).toMatchObject({ status: 'NONE', codes: [] })
  })
})
