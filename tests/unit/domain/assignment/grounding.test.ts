import { describe, expect, it } from 'vitest'
import { constantCost, explainShortage, groundAssignment } from '../../../../main/domain/assignment/grounding.ts'
import type { GroundingRequest } from '../../../../main/domain/assignment/grounding-types.ts'
import { buildInstance } from '../../../../main/domain/assignment/solver/build-instance.ts'
import { office, paperSeat, teacher, weights } from './sample-people.ts'

const request = (overrides: Partial<GroundingRequest> = {}): GroundingRequest => ({
  persons: [teacher()],
  groups: [{ id: 'oral/examiner', seat: paperSeat(), need: 1, unfilledPenalty: 1000 }],
  locks: [],
  standing: [],
  settings: office(),
  weights,
  ...overrides,
})

const grounded = (overrides: Partial<GroundingRequest> = {}) => {
  const result = groundAssignment(request(overrides))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('grounding', () => {
  it('writes an instance that the solver accepts', () => {
    const { document, shortages } = grounded()
    expect(buildInstance(document).ok).toBe(true)
    expect(document.groups).toEqual([
      {
        id: 'oral/examiner',
        mission: 'oral',
        role: 'examiner',
        need: 1,
        load: 2,
        start: 0,
        end: 28 * 60,
        unfilledPenalty: 1000,
      },
    ])
    expect(shortages).toEqual([])
  })

  it('prices competence source, kilometres per day and continuity in whole units', () => {
    // 0.5 degree of latitude is 55 598 m, times 1.3 is 72 277 m: 73 km begun, on two days.
    const cost = (overrides: Parameters<typeof teacher>[0]) =>
      grounded({ persons: [teacher(overrides)] }).document.candidates
    expect(cost({})).toEqual([[0, 0, 156]])
    expect(cost({ held: [paperSeat({ mission: 'past', year: 2025, slots: [] })] })).toEqual([[0, 0, 146]])
    expect(cost({ competences: [{ paper: 'E4', effective: true, confirmed: false }] })).toEqual([[0, 0, 168]])
    expect(cost({ location: null })).toEqual([[0, 0, 110]])
  })

  it('lists only eligible people and says which rule empties a list', () => {
    const persons = [
      teacher({ id: 'a', schools: ['0992222B'] }),
      teacher({ id: 'b', unavailabilities: [{ start: '2026-06-22T08:00', end: '2026-06-22T18:00' }] }),
      teacher({ id: 'c', schools: ['0992222B'], state: 'setAside' }),
      teacher({ id: 'd', competences: [] }),
    ]
    const { document, shortages } = grounded({ persons })
    expect(document.candidates).toEqual([])
    expect(shortages).toEqual([
      {
        groupId: 'oral/examiner',
        need: 1,
        eligible: 0,
        competent: 3,
        excludedBy: { ownSchool: 2, unavailability: 1, state: 1 },
      },
    ])
    expect(explainShortage(request().groups[0]!, [teacher()], office())).toMatchObject({ eligible: 1, competent: 1 })
  })

  it('takes held work off the limits and the fair share', () => {
    const held = [paperSeat({ mission: 'past', centre: null, slots: [], load: 7 })]
    expect(grounded({ persons: [teacher({ held })] }).document.persons).toEqual([
      { id: 'teacher', maxLoad: 3, maxSeats: 4, fairShare: 0 },
    ])
  })

  it('keeps a lock that the rules would refuse, and refuses a lock on nobody', () => {
    const locks = [{ groupId: 'oral/examiner', personId: 'teacher' }]
    const { document } = grounded({ persons: [teacher({ schools: ['0992222B'] })], locks })
    expect(document.candidates).toHaveLength(1)
    expect(document.locks).toEqual([[0, 0]])
    expect(groundAssignment(request({ locks: [{ groupId: 'oral/examiner', personId: 'ghost' }] }))).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND', facts: { groupId: 'oral/examiner', personId: 'ghost' } },
    })
  })

  it('prices each holder who loses a seat once, whatever else the plan does', () => {
    const standing = [{ groupId: 'oral/examiner', personId: 'held' }]
    const persons = [teacher({ id: 'held' }), teacher({ id: 'other' })]
    const { document } = grounded({ persons, standing })
    expect(document.candidates).toEqual([
      [0, 0, 156],
      [0, 1, 196],
    ])
    expect(document.groups[0]).toMatchObject({ unfilledPenalty: 1040 })
    expect(constantCost(request({ persons, standing }))).toBe(0)
    const two = [{ id: 'oral/examiner', seat: paperSeat(), need: 2, unfilledPenalty: 1000 }]
    expect(constantCost(request({ persons, standing, groups: two }))).toBe(40)
    expect(constantCost(request({ persons, groups: two }))).toBe(0)
  })
})
