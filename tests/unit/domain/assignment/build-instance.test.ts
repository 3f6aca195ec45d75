import { describe, expect, it } from 'vitest'
import { buildInstance } from '../../../../main/domain/assignment/solver/build-instance.ts'
import type { SeatsDocument } from '../../../../main/domain/assignment/solver/seats-document.ts'

const base: SeatsDocument = {
  format: 'seats-1',
  persons: [
    { id: 'a', maxLoad: 4, maxSeats: 2, fairShare: 1 },
    { id: 'b', maxLoad: 4, maxSeats: 1, fairShare: 1 },
  ],
  groups: [
    { id: 'g0', mission: 'm0', role: 'r', need: 2, load: 2, start: 0, end: 4, unfilledPenalty: 9 },
    { id: 'g1', mission: 'm1', role: 'r', need: 1, load: 3, start: 3, end: 6, unfilledPenalty: 9 },
  ],
  candidates: [
    [1, 1, 5],
    [0, 1, 2, 1],
    [0, 0, 3],
  ],
  locks: [],
  fairness: [],
}

const reason = (change: Partial<SeatsDocument>) => {
  const result = buildInstance({ ...base, ...change })
  return result.ok ? null : result.error.facts.reason
}

describe('buildInstance', () => {
  it('sorts candidates by group and person, with their own loads and limits cut to what can happen', () => {
    const result = buildInstance(base)
    if (!result.ok) throw new Error(result.error.code)
    expect([...result.value.edgeGroup]).toEqual([0, 0, 1])
    expect([...result.value.edgePerson]).toEqual([0, 1, 1])
    expect([...result.value.edgeLoad]).toEqual([2, 1, 3])
    expect([...result.value.personMaxSeats]).toEqual([1, 1])
    expect([...result.value.edgesByCost]).toEqual([1, 0, 2])
  })

  it('refuses documents that contradict the contract', () => {
    expect(reason({})).toBeNull()
    expect(reason({ candidates: [[2, 0, 1]] })).toBe('candidate-index')
    expect(reason({ candidates: [[0, 0, 1.5]] })).toBe('candidate-not-whole')
    expect(reason({ candidates: [[0, 0, -1]] })).toBe('candidate-not-whole')
    expect(reason({ candidates: [...base.candidates, [0, 0, 4]] })).toBe('candidate-twice')
    expect(reason({ locks: [[1, 0]] })).toBe('lock-not-a-candidate')
    expect(reason({ locks: [[7, 0]] })).toBe('lock-not-a-candidate')
    expect(
      reason({
        locks: [
          [0, 1],
          [1, 1],
        ],
      }),
    ).toBe('lock-conflict')
    expect(
      reason({
        fairness: [
          [1, 5],
          [1, 4],
        ],
      }),
    ).toBe('fairness-price-falls')
    expect(reason({ groups: [{ ...base.groups[0]!, start: 5 }, base.groups[1]!] })).toBe('group-time')
    expect(reason({ groups: [{ ...base.groups[0]!, unfilledPenalty: 2 ** 52 }, base.groups[1]!] })).toBe(
      'objective-too-large',
    )
  })
})
