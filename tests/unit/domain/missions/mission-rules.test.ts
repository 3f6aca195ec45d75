import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, planSeats, wrongMission } from '../../../../main/domain/missions/mission-rules.ts'

const slot = (date: string, startTime: string, endTime: string) => ({ date, startTime, endTime })
const mission = { paperId: 'a', secondPaperId: null, slots: [slot('2026-06-10', '08:00', '12:00')] }

describe('the dates and papers of a mission', () => {
  it('several slots may follow one another on one day', () =>
    expect(wrongMission({ ...mission, slots: [...mission.slots, slot('2026-06-10', '12:00', '18:00')] })).toBeNull())
  it.each([
    ['noSlot', { slots: [] }],
    ['slotEnds', { slots: [slot('2026-06-10', '12:00', '08:00')] }],
    ['slotsOverlap', { slots: [slot('2026-06-10', '10:00', '11:00'), ...mission.slots] }],
    ['samePaper', { secondPaperId: 'a' }],
  ] as const)('%s', (rule, part) => expect(wrongMission({ ...mission, ...part })).toBe(rule))
  it('are told in the order of the days', () =>
    expect(inOrder([slot('2026-06-11', '08:00', '09:00'), ...mission.slots])[0]).toEqual(mission.slots[0]))
})

describe('seats to add and to take away', () => {
  const seatsOf = fc.uniqueArray(
    fc.record({
      role: fc.constantFrom('examiner', 'president'),
      paperId: fc.constantFrom(null, 'second'),
      position: fc.integer({ min: 1, max: 30 }),
      taken: fc.boolean(),
    }),
    { selector: ({ role, position }) => `${role}/${position}`, maxLength: 20 },
  )
  const wantedOf = fc.uniqueArray(
    fc.record({
      role: fc.constantFrom('examiner', 'president'),
      paperId: fc.constantFrom(null, 'second'),
      count: fc.integer({ min: 0, max: 8 }),
    }),
    { selector: ({ role, paperId }) => `${role}/${paperId}`, maxLength: 4 },
  )

  it('give exactly what is wanted, never take a seat somebody holds, never reuse a position', () => {
    fc.assert(
      fc.property(seatsOf, wantedOf, (rows, wanted) => {
        const seats = rows.map((row) => ({ ...row, id: `${row.role}/${row.position}` }))
        const plan = planSeats(seats, wanted)
        const count = (role: string, paperId: string | null) =>
          wanted.find((one) => one.role === role && one.paperId === paperId)?.count ?? 0
        const groups = [...new Set(seats.map(({ role, paperId }) => JSON.stringify([role, paperId])))]
        const impossible = groups.some((group) => {
          const [role, paperId] = JSON.parse(group) as [string, string | null]
          const held = seats.filter((one) => one.taken && one.role === role && one.paperId === paperId).length
          return held > count(role, paperId)
        })
        expect(plan === null).toBe(impossible)
        if (plan === null) return
        const removed = new Set(plan.remove)
        expect(seats.some(({ id, taken }) => taken && removed.has(id))).toBe(false)
        const after = [...seats.filter(({ id }) => !removed.has(id)), ...plan.add]
        for (const { role, paperId, count: asked } of wanted)
          expect(after.filter((one) => one.role === role && one.paperId === paperId)).toHaveLength(asked)
        expect(new Set(after.map(({ role, position }) => `${role}/${position}`)).size).toBe(after.length)
      }),
    )
  })
})
