import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alignSeats,
  changesOf,
  mostOf,
  type PresentSeat,
  type SettledNeed,
} from '../../../../main/domain/missions/need-change.ts'

const settled: SettledNeed = {
  missionTypeCode: 'ORAL',
  paperId: 'E4',
  secondPaperId: null,
  centreId: 's1',
  commission: 'A',
  date: '2026-05-20',
  startTime: '08:00',
  endTime: '12:00',
  quantity: 24,
  wanted: 2,
}

describe('what a mission does not follow yet', () => {
  test('only the fields that differ, with what they were', () => {
    expect(changesOf(settled, { ...settled, quantity: 36, wanted: 3 })).toEqual([
      { field: 'quantity', before: 24, now: 36 },
      { field: 'wanted', before: 2, now: 3 },
    ])
  })

  test('a number nobody knows any more is no change', () => {
    expect(changesOf(settled, { ...settled, wanted: null })).toEqual([])
  })
})

const seats = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom('examiner', 'president'),
    paper: fc.constantFrom('first' as const, 'second' as const),
    position: fc.integer({ min: 1, max: 12 }),
    used: fc.boolean(),
    assigned: fc.boolean(),
  }),
  { selector: ({ role, position }) => `${role} ${position}`, maxLength: 16 },
)
const toSeats = (rows: readonly Omit<PresentSeat, 'id'>[]): PresentSeat[] =>
  rows.map((one) => ({ ...one, used: one.used || one.assigned, id: `${one.role}/${one.position}` }))
const wantedSeats = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom('examiner', 'president'),
    paper: fc.constantFrom('first' as const, 'second' as const),
    people: fc.integer({ min: 0, max: 8 }),
  }),
  { selector: ({ role, paper }) => `${role} ${paper}`, maxLength: 4 },
)

describe('seats that follow a need', () => {
  test('no seat on which somebody sits or sat ever goes; no two seats share a place', () => {
    fc.assert(
      fc.property(seats, wantedSeats, (rows, wanted) => {
        const present = toSeats(rows)
        const { add, remove } = alignSeats(present, wanted)
        const gone = new Set(remove)
        expect(present.filter(({ id, used }) => used && gone.has(id))).toEqual([])
        const places = [...present.filter(({ id }) => !gone.has(id)), ...add].map(
          ({ role, position }) => `${role} ${position}`,
        )
        expect(new Set(places).size).toBe(places.length)
      }),
    )
  })

  test('when nobody sits, the seats are those wanted', () => {
    fc.assert(
      fc.property(seats, wantedSeats, (rows, wanted) => {
        const present = toSeats(rows.map((one) => ({ ...one, used: false, assigned: false })))
        const { add, remove, surplus } = alignSeats(present, wanted)
        expect(surplus).toEqual([])
        expect(present.length - remove.length + add.length).toBe(wanted.reduce((sum, one) => sum + one.people, 0))
      }),
    )
  })

  test('those beyond the number are named, the last seats first', () => {
    const present = toSeats(
      [1, 2, 3].map((position) => ({ role: 'examiner', paper: 'first', position, used: true, assigned: true })),
    )
    expect(alignSeats(present, [{ role: 'examiner', paper: 'first', people: 1 }])).toEqual({
      add: [],
      remove: [],
      surplus: ['examiner/3', 'examiner/2'],
    })
  })

  test('one mission for several days has the most seats any day wants', () => {
    const day = (people: number) => [{ role: 'examiner', paper: 'first' as const, people }]
    expect(mostOf([day(2), day(5), day(3)])).toEqual(day(5))
  })
})
