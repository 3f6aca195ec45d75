import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DemandedDay,
  nothingSupposed,
  type PoolPerson,
  type PoolRules,
  shortages,
} from '../../../../main/domain/shortages/shortages.ts'

const day = (over: Partial<DemandedDay> = {}): DemandedDay => ({
  paperId: 'E4',
  examCode: 'BTS',
  area: '035',
  centreId: 'rennes',
  date: '2027-05-20',
  seats: 3,
  needsCompetence: true,
  ...over,
})
const person = (id: string, over: Partial<PoolPerson> = {}): PoolPerson => ({
  id,
  area: '035',
  papers: new Set(['E4']),
  disciplines: ['L1300'],
  grade: 'certifié',
  capacity: 8,
  away: [],
  ...over,
})
const rules: PoolRules = { leftOut: () => false, kilometres: () => null }
const one = (demand: readonly DemandedDay[], pool: readonly PoolPerson[], what = nothingSupposed, by = rules) => {
  const [row] = shortages(demand, pool, by, what)
  if (row === undefined) throw new Error('no row')
  return row
}

describe('where people will be short', () => {
  test('three seats on one day and two people lack one, although they could take sixteen seats in all', () => {
    expect(one([day()], [person('a'), person('b')])).toMatchObject({ people: 2, capacity: 16, shortage: 1 })
  })

  test('somebody away on the busiest day, left out or of another department does not count', () => {
    const away = person('a', { away: [{ from: '2027-05-01', to: '2027-05-31' }] })
    expect(one([day({ seats: 1 })], [away])).toMatchObject({ people: 1, peakPeople: 0, shortage: 1 })
    expect(one([day()], [person('a')], nothingSupposed, { ...rules, leftOut: () => true }).people).toBe(0)
    expect(one([day()], [person('a', { area: '029' })]).people).toBe(0)
  })

  test('people within the supposed distance, of a borrowed department or of a called grade come in', () => {
    const far = person('a', { area: '029' })
    const near = { ...rules, kilometres: () => 40 }
    expect(one([day()], [far], { ...nothingSupposed, areaKm: 50 }, near).people).toBe(1)
    expect(one([day()], [far], { ...nothingSupposed, areaKm: 30 }, near).people).toBe(0)
    expect(one([day()], [far], { ...nothingSupposed, borrowedArea: '029' }).people).toBe(1)
    const teacher = person('b', { papers: new Set(), grade: 'PLP' })
    const supposed = { paperId: 'E4', discipline: null, grade: 'PLP' }
    expect(one([day()], [teacher]).people).toBe(0)
    expect(one([day()], [teacher], { ...nothingSupposed, supposed }).people).toBe(1)
    const other = { ...supposed, paperId: 'E5' }
    expect(one([day()], [teacher], { ...nothingSupposed, supposed: other }).people).toBe(0)
  })

  test('the worst comes first', () => {
    const demand = [day({ seats: 1 }), day({ paperId: 'E5', seats: 9 })]
    expect(shortages(demand, [person('a')], rules, nothingSupposed).map(({ paperId }) => paperId)).toEqual(['E5', 'E4'])
  })

  test('one person more never makes a shortage worse', () => {
    const people = fc.array(
      fc.record({ area: fc.constantFrom('035', '029'), able: fc.boolean(), capacity: fc.integer({ min: 0, max: 9 }) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(people, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (given, seats) => {
        const pool = given.map(({ area, able, capacity }, index) =>
          person(String(index), { area, capacity, papers: new Set(able ? ['E4'] : []) }),
        )
        const demand = seats.map((number, index) => day({ seats: number, date: `2027-05-0${index + 1}` }))
        const before = one(demand, pool)
        const after = one(demand, [...pool, person('more')])
        expect(after.shortage).toBeLessThanOrEqual(before.shortage)
      }),
    )
  })
})
