import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateCost, wishesAbout } from '../../../../main/domain/assignment/candidate-cost.ts'
import { explainCandidate } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import type { Wish } from '../../../../main/domain/assignment/types.ts'
import { office, paperSeat, teacher, weights } from './sample-people.ts'

const wish = (overrides: Partial<Wish>): Wish => ({
  preference: 'wanted',
  paper: null,
  centre: null,
  missionType: null,
  ...overrides,
})
const cost = (wishes: readonly Wish[], person = teacher()) =>
  candidateCost({ ...person, wishes }, paperSeat(), office(), weights)

describe('wishes', () => {
  it('lower or raise the cost of the seats that match all they name', () => {
    expect(cost([]).total).toBe(156)
    expect(cost([wish({ paper: 'E4' })])).toMatchObject({ wishes: -30, total: 126 })
    expect(cost([wish({ preference: 'avoided', centre: '0992222B' })])).toMatchObject({ wishes: 60, total: 216 })
    expect(cost([wish({ missionType: 'ORAL', paper: 'E5' })]).wishes).toBe(0)
    expect(cost([wish({ missionType: 'ORAL' }), wish({ preference: 'avoided', paper: 'E4' })]).wishes).toBe(30)
  })

  it('count once each way, however many say the same, and never bring the cost below zero', () => {
    expect(cost([wish({ paper: 'E4' }), wish({ missionType: 'ORAL' })]).wishes).toBe(-30)
    const near = teacher({
      location: { latitude: 48.5, longitude: -1.5 },
      held: [paperSeat({ mission: 'past', year: 2025, slots: [] })],
    })
    expect(cost([wish({ paper: 'E4' })], near).total).toBe(0)
  })

  it('are about the paper of the mission even where no competence is wanted', () => {
    expect(wishesAbout(teacher({ wishes: [wish({ paper: 'E4' })] }), paperSeat({ paper: null }))).toHaveLength(1)
  })

  it('never change who is eligible, nor why', () => {
    const anyWish = fc.record({
      preference: fc.constantFrom('wanted' as const, 'avoided' as const),
      paper: fc.option(fc.constantFrom('E4', 'E5')),
      centre: fc.option(fc.constantFrom('0992222B', '0991111A')),
      missionType: fc.option(fc.constantFrom('ORAL', 'MARKING')),
    })
    const anyPerson = fc.record({
      state: fc.constantFrom('active' as const, 'archived' as const),
      schools: fc.subarray(['0991111A', '0992222B', '0993333C']),
      maxLoad: fc.integer({ min: 0, max: 4 }),
    })
    fc.assert(
      fc.property(anyPerson, fc.array(anyWish), (facts, wishes) => {
        const person = teacher(facts)
        expect(explainCandidate({ ...person, wishes }, paperSeat(), office())).toEqual(
          explainCandidate(person, paperSeat(), office()),
        )
        const priced = cost(wishes, person)
        expect(priced.total).toBeGreaterThanOrEqual(0)
        expect(Number.isInteger(priced.total)).toBe(true)
      }),
    )
  })
})
