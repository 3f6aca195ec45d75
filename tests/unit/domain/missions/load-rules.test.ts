import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type LoadRule,
  peopleIn,
  type RoleLine,
  ruleFor,
  type SeatNeed,
  wantedSeats,
} from '../../../../main/domain/missions/load-rules.ts'

const need = (over: Partial<SeatNeed> = {}): SeatNeed => ({
  people: null,
  quantity: 0,
  role: null,
  twoSpecialties: false,
  counted: true,
  cancelled: false,
  ...over,
})
const noReserve = { unit: 'people', value: 0 } as const
const examiner: RoleLine = { role: 'examiner', people: 1, per: 'load' }
const president: RoleLine = { role: 'president', people: 1, per: 'need' }
const rule = (
  load: number | null,
  roles: readonly RoleLine[] = [examiner],
  reserve: LoadRule['reserve'] = noReserve,
) => ({
  load,
  roles,
  reserve,
})

const seatsOf = (...given: Parameters<typeof wantedSeats>) => {
  const wanted = wantedSeats(...given)
  if (wanted.kind !== 'seats') throw new Error(wanted.kind)
  return wanted.seats
}

const load = fc.integer({ min: 1, max: 200 })
const quantity = fc.integer({ min: 1, max: 5_000 })

describe('how many people a need wants', () => {
  test('25 candidates at 12 an examiner are 3 examiners', () => {
    expect(seatsOf(need({ quantity: 25 }), rule(12))).toEqual([{ role: 'examiner', paper: 'first', people: 3 }])
  })

  test('a pair hears each load: 2 x ceil(25 / 12) = 6', () => {
    expect(peopleIn(seatsOf(need({ quantity: 25 }), rule(12, [{ ...examiner, people: 2 }])))).toBe(6)
  })

  test('one president whatever the number, and a member for each load', () => {
    const jury = rule(20, [president, { role: 'member', people: 2, per: 'load' }])
    expect(seatsOf(need({ quantity: 41 }), jury)).toEqual([
      { role: 'president', paper: 'first', people: 1 },
      { role: 'member', paper: 'first', people: 6 },
    ])
  })

  test('a reserve of 10 % of 12 people is 2 more; a reserve of 1 person is 1 more', () => {
    expect(peopleIn(seatsOf(need({ quantity: 120 }), rule(10, [examiner], { unit: 'percent', value: 10 })))).toBe(14)
    expect(peopleIn(seatsOf(need({ quantity: 120 }), rule(10, [examiner], { unit: 'people', value: 1 })))).toBe(13)
  })

  test('a role may have a load of its own', () => {
    const mixed = rule(12, [examiner, { role: 'professional', people: 1, per: 'load', load: 24 }])
    expect(seatsOf(need({ quantity: 48 }), mixed).map(({ people }) => people)).toEqual([4, 2])
  })

  test('without a load nobody is guessed; a meeting without a number neither', () => {
    expect(wantedSeats(need({ quantity: 40 }), rule(null))).toEqual({ kind: 'unknown', reason: 'noLoad' })
    expect(wantedSeats(need({ counted: false }), rule(10))).toEqual({ kind: 'unknown', reason: 'noPeople' })
    expect(wantedSeats(need({ quantity: 40 }), rule(10, []))).toEqual({ kind: 'unknown', reason: 'noRole' })
  })

  test('no candidate, no person, or a cancelled need: nobody; a meeting counts no candidates', () => {
    expect(wantedSeats(need({ people: 4 }), rule(10)).kind).toBe('nobody')
    expect(wantedSeats(need({ quantity: 9, people: 0 }), rule(10)).kind).toBe('nobody')
    expect(wantedSeats(need({ quantity: 9, cancelled: true }), rule(10)).kind).toBe('nobody')
    expect(peopleIn(seatsOf(need({ people: 4, counted: false }), rule(null)))).toBe(4)
  })

  test('a typed number is the whole: the president is one of the 5', () => {
    const jury = rule(null, [president, { role: 'member', people: 1, per: 'load' }])
    expect(seatsOf(need({ quantity: 9, people: 5 }), jury)).toEqual([
      { role: 'president', paper: 'first', people: 1 },
      { role: 'member', paper: 'first', people: 4 },
    ])
  })

  test('the role of the need takes the place of those of the rule', () => {
    expect(seatsOf(need({ quantity: 24, role: 'professional' }), rule(12))).toEqual([
      { role: 'professional', paper: 'first', people: 2 },
    ])
  })

  test('the loads hold everybody, and one load less would not', () => {
    fc.assert(
      fc.property(quantity, load, (candidates, each) => {
        const people = peopleIn(seatsOf(need({ quantity: candidates }), rule(each)))
        expect(people * each).toBeGreaterThanOrEqual(candidates)
        expect((people - 1) * each).toBeLessThan(candidates)
      }),
    )
  })

  test('one candidate more never wants fewer people', () => {
    const reserve = fc.record({
      unit: fc.constantFrom('percent' as const, 'people' as const),
      value: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(quantity, load, reserve, fc.boolean(), (candidates, each, kept, twoSpecialties) => {
        const jury = rule(each, [president, examiner], kept)
        const at = (number: number) => peopleIn(seatsOf(need({ quantity: number, twoSpecialties }), jury))
        expect(at(candidates + 1)).toBeGreaterThanOrEqual(at(candidates))
      }),
    )
  })

  test('two specialties: as many people of the one as of the other, one of each in every group', () => {
    fc.assert(
      fc.property(quantity, load, fc.integer({ min: 1, max: 5 }), (candidates, each, people) => {
        const seats = seatsOf(
          need({ quantity: candidates, twoSpecialties: true }),
          rule(each, [{ ...examiner, people }]),
        )
        const of = (paper: string) =>
          seats.filter((one) => one.paper === paper).reduce((sum, one) => sum + one.people, 0)
        expect(of('first')).toBe(of('second'))
        expect(of('first')).toBeGreaterThanOrEqual(Math.ceil(candidates / each))
      }),
    )
  })

  test('what is typed is what is wanted, whatever the roles', () => {
    const lines = fc.array(
      fc.record({
        role: fc.constantFrom('examiner', 'president', 'member', 'professional'),
        people: fc.integer({ min: 1, max: 4 }),
        per: fc.constantFrom('load' as const, 'need' as const),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), lines, fc.boolean(), (people, roles, twoSpecialties) => {
        const seats = seatsOf(need({ quantity: 10, people, twoSpecialties }), rule(null, roles))
        expect(peopleIn(seats)).toBe(people)
      }),
    )
  })
})

describe('which rule speaks of a need', () => {
  const scope = (over: Partial<Record<'examCode' | 'paperId' | 'missionTypeCode', string>>) => ({
    examCode: null,
    paperId: null,
    missionTypeCode: null,
    ...over,
  })
  const subject = { examCode: 'BTS', paperId: 'E4', missionTypeCode: 'ORAL' }

  test('the narrowest: a paper before an exam, an exam before a type; none when all speak of something else', () => {
    const [type, exam, paper] = [
      scope({ missionTypeCode: 'ORAL' }),
      scope({ examCode: 'BTS' }),
      scope({ paperId: 'E4' }),
    ]
    const both = scope({ paperId: 'E4', missionTypeCode: 'ORAL' })
    expect(ruleFor([type, exam, paper, both], subject)).toBe(both)
    expect(ruleFor([type, exam, paper], subject)).toBe(paper)
    expect(ruleFor([exam, type], subject)).toBe(exam)
    expect(ruleFor([scope({ examCode: 'CAP' }), scope({ paperId: 'E5' })], subject)).toBeNull()
  })
})
