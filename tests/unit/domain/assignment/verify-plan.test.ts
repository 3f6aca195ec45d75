import { describe, expect, it } from 'vitest'
import type { GroupPerson, SeatsDocument } from '../../../../main/domain/assignment/solver/seats-document.ts'
import { verifyPlan } from '../../../../main/domain/assignment/verify-plan.ts'

const group = (id: string, mission: string, start: number, end: number, need = 1) => ({
  id,
  mission,
  role: id,
  need,
  load: 2,
  start,
  end,
  unfilledPenalty: 100,
})

const document: SeatsDocument = {
  format: 'seats-1',
  persons: [
    { id: 'a', maxLoad: 5, maxSeats: 2, fairShare: 1 },
    { id: 'b', maxLoad: 9, maxSeats: 9, fairShare: 9 },
  ],
  groups: [group('g0', 'm0', 0, 4), group('g1', 'm1', 3, 6), group('g2', 'm0', 8, 9), group('g3', 'm3', 9, 9)],
  candidates: [
    [0, 0, 7],
    [1, 0, 1],
    [2, 0, 1],
    [3, 0, 1, 4],
    [0, 1, 3],
  ],
  locks: [[0, 0]],
  fairness: [
    [1, 10],
    [1, 20],
  ],
}

const rules = (assignments: GroupPerson[]) => verifyPlan(document, assignments).violations.map(({ rule }) => rule)

describe('verifyPlan', () => {
  it('recomputes the objective, free beyond the last fairness step', () => {
    const own: SeatsDocument = {
      ...document,
      persons: [{ id: 'a', maxLoad: 9, maxSeats: 2, fairShare: 1 }, document.persons[1]!],
    }
    const verdict = verifyPlan(own, [
      [0, 0],
      [3, 0],
    ])
    expect(verdict).toEqual({
      violations: [],
      objective: { total: 238, cost: 8, fairness: 30, unfilled: 2, unfilledCost: 200 },
    })
  })

  it('names each broken hard rule', () => {
    expect(rules([[0, 0]])).toEqual([])
    expect(
      rules([
        [0, 0],
        [0, 1],
      ]),
    ).toEqual(['groupOverfilled'])
    expect(
      rules([
        [0, 0],
        [1, 0],
      ]),
    ).toEqual(['overlap'])
    expect(
      rules([
        [0, 0],
        [2, 0],
      ]),
    ).toEqual(['twiceOnMission'])
    expect(
      rules([
        [0, 0],
        [3, 0],
      ]),
    ).toEqual(['overLoad'])
    expect(
      rules([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual(['notACandidate'])
    expect(
      rules([
        [0, 0],
        [9, 9],
      ]),
    ).toEqual(['notACandidate'])
    expect(rules([])).toEqual(['lockBroken'])
    expect(
      rules([
        [0, 0],
        [0, 0],
      ]),
    ).toContain('assignedTwice')
    expect(
      rules([
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
    ).toContain('tooManySeats')
  })
})
