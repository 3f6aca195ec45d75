import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRateDocument } from '../../../../main/domain/rates/answer-rate-document.ts'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { RateMission, TravelLine } from '../../../../main/domain/rates/rate-document.ts'
import { car, claim, line, mission, tables } from './claim-document.ts'

const few = fc.integer({ min: 0, max: 3 })
const exams = fc.constantFrom('BCG', 'BCP', 'BTS', 'DCG', 'CAP', 'DNB', 'BP', 'DCL', 'CONCOURS_B', 'UNLISTED')

const entries: fc.Arbitrary<Partial<RateMission>> = fc.oneof(
  fc.record({ type: fc.constant('CORRECTION' as const), entry: fc.record({ copies: fc.nat(500) }) }),
  fc.record({
    type: fc.constantFrom('ORAL' as const, 'OPTIONAL_ORAL' as const, 'EPS_ONE_OFF' as const),
    entry: fc.record({ candidates: fc.nat(60) }),
    interrogationMinutes: fc.constantFrom(null, 15, 20, 40),
  }),
  fc.record({
    type: fc.constant('VAE' as const),
    entry: fc.record({
      applications: fc.nat(5),
      coefficient: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
    }),
  }),
  fc.constant({ type: 'MEETING' as const, entry: null }),
)

const journeys: fc.Arbitrary<TravelLine> = fc
  .record({
    isCar: fc.boolean(),
    carRegime: fc.constantFrom('AUTHORISED' as const, 'CONVENIENCE' as const),
    oneWayKm: fc.integer({ min: 0, max: 400 }),
    trips: few,
    departAt: fc.integer({ min: 6, max: 14 }),
    returnAt: fc.integer({ min: 15, max: 22 }),
    amounts: fc.record({
      lunches: few,
      adminLunches: few,
      freeLunches: few,
      dinners: few,
      nights: few,
      miscCents: fc.nat(2000),
    }),
    ticketsCents: fc.nat(9000),
  })
  .map(({ isCar, carRegime, oneWayKm, trips, departAt, returnAt, amounts, ticketsCents }) => {
    const times = {
      departAt: `2025-06-10T${String(departAt).padStart(2, '0')}:15`,
      returnAt: `2025-06-10T${returnAt}:45`,
    }
    return isCar
      ? car({ ...times, ...amounts, carRegime, oneWayKm, trips })
      : line({ ...times, ...amounts, ticketsCents })
  })

const missions: fc.Arbitrary<RateMission[]> = fc
  .array(
    fc.record({
      exam: exams,
      part: entries,
      travel: fc.array(journeys, { maxLength: 2 }),
      day: fc.integer({ min: 10, max: 25 }),
    }),
    {
      maxLength: 4,
    },
  )
  .map((drawn) =>
    drawn.map(({ exam, part, travel, day }, index) =>
      mission({
        id: `m${index}`,
        exam,
        ...part,
        start: `2025-06-${day}T09:00`,
        end: `2025-06-${day}T17:30`,
        travel: travel.map((journey) => ({
          ...journey,
          departAt: journey.departAt?.replace('2025-06-10', `2025-06-${day}`) ?? null,
          returnAt: journey.returnAt?.replace('2025-06-10', `2025-06-${day}`) ?? null,
        })),
      }),
    ),
  )

describe('for every claim', () => {
  it('the sum of the lines is the total, and every amount is a whole number of cents', () => {
    fc.assert(
      fc.property(missions, (drawn) => {
        const answer = computeRates(claim(drawn), tables)
        const parts = answer.missions.flatMap(({ fee, travel }) => [fee, travel])
        const cents = parts.flatMap(({ lines }) => lines.map((one) => one.cents))
        expect(cents.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true)
        expect(cents.reduce((sum, one) => sum + one, 0)).toBe(answer.totalCents)
        for (const part of parts) expect(part.cents).toBe(part.lines.reduce((sum, one) => sum + one.cents, 0))
      }),
    )
  })

  it('the same document gives the same answer and is left untouched', () => {
    fc.assert(
      fc.property(missions, (drawn) => {
        const document = claim(drawn)
        const before = structuredClone(document)
        const first = answerRateDocument(document, tables)
        expect(answerRateDocument(document, tables)).toEqual(first)
        expect(document).toEqual(before)
      }),
    )
  })

  it('a refused part never has a line, and a due one always has', () => {
    fc.assert(
      fc.property(missions, (drawn) => {
        for (const { fee, travel } of computeRates(claim(drawn), tables).missions)
          for (const part of [fee, travel]) expect(part.lines.length > 0).toBe(part.status === 'DUE')
      }),
    )
  })

  it('one more mission that is refused changes nothing of the others', () => {
    const late = mission({
      id: 'late',
      type: 'CORRECTION',
      entry: { copies: 9 },
      start: '2018-06-10T09:00',
      end: '2018-06-10T12:00',
      travel: [car()],
    })
    const bad = { ...mission({ id: 'bad' }), hurry: true }
    fc.assert(
      fc.property(missions, (drawn) => {
        const alone = computeRates(claim(drawn), tables)
        const beside = answerRateDocument({ ...claim([]), missions: [late, ...drawn, bad] }, tables)
        expect(beside.missions.slice(1, -1)).toEqual(alone.missions)
        expect(beside.totalCents).toBe(alone.totalCents)
        expect(beside.kmCounter).toEqual(alone.kmCounter)
      }),
    )
  })

  it('a refused item beside a journey changes none of its lines', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const plain = computeRates(claim([mission({ travel: [{ ...journey, nights: 0 }] })]), tables)
        const more = computeRates(claim([mission({ travel: [{ ...journey, nights: 2 }] })]), tables)
        expect(more.missions[0]?.travel.lines).toEqual(plain.missions[0]?.travel.lines)
        expect(more.refusals.filter(({ code }) => code === 'NIGHT_WINDOW')).toHaveLength(1)
      }),
    )
  })
})

describe('for every quantity', () => {
  const copies = (count: number, exam: string) =>
    computeRates(claim([mission({ exam, type: 'CORRECTION', entry: { copies: count } })]), tables).totalCents

  it('more copies never pay less', () => {
    fc.assert(
      fc.property(exams, fc.nat(5000), fc.nat(50), (exam, count, more) => {
        expect(copies(count + more, exam)).toBeGreaterThanOrEqual(copies(count, exam))
      }),
    )
  })

  it('kilometres cut into several missions are worth one run, from any counter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11_000 }),
        fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 }),
        (counter, stretches) => {
          const person = { kmCounter: [{ year: 2025, km: counter }] }
          const drive = (km: number, day: number) =>
            mission({
              id: `d${day}`,
              start: `2025-06-${day}T09:00`,
              end: `2025-06-${day}T17:00`,
              travel: [
                car({ oneWayKm: km, trips: 1, departAt: `2025-06-${day}T08:00`, returnAt: `2025-06-${day}T18:00` }),
              ],
            })
          const total = stretches.reduce((sum, km) => sum + km, 0)
          const cut = computeRates(
            claim(
              stretches.map((km, index) => drive(km, 10 + index)),
              { person },
            ),
            tables,
          )
          const run = computeRates(claim([drive(total, 10)], { person }), tables)
          expect(cut.totalCents).toBe(run.totalCents)
          expect(cut.kmCounter).toEqual(run.kmCounter)
        },
      ),
    )
  })

  it('the order of the missions in the document changes neither the total nor the counters', () => {
    fc.assert(
      fc.property(missions, (drawn) => {
        const distinct = drawn.map((one, index) => ({ ...one, start: one.start.replace(':00', `:0${index}`) }))
        const forth = computeRates(claim(distinct), tables)
        const back = computeRates(claim(distinct.toReversed()), tables)
        expect(back.totalCents).toBe(forth.totalCents)
        expect(back.kmCounter).toEqual(forth.kmCounter)
      }),
    )
  })
})

describe('for every JSON value', () => {
  it('there is an answer, never an exception', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        missions,
        fc.constantFrom('person', 'missions', 'adjoining', 'presentedOn'),
        (json, drawn, field) => {
          for (const hostile of [json, { ...claim(drawn), [field]: json }, { ...claim([]), missions: [json] }]) {
            const answer = answerRateDocument(hostile, tables)
            expect(answer.format).toBe('rate-1-result')
            expect(Number.isSafeInteger(answer.totalCents)).toBe(true)
          }
        },
      ),
    )
  })
})
