import { describe, expect, test } from 'vitest'
import { judgeProposals, type Proposal, type StandingSeat } from '../../../../main/domain/assignment/judge-proposals.ts'
import { office, paperSeat, teacher } from './sample-people.ts'

/** Two missions at the same hours: nobody may hold a seat of both. */
const north = paperSeat({ mission: 'north' })
const south = paperSeat({ mission: 'south' })

const anna = teacher({ id: 'anna', held: [north] })
const boris = teacher({ id: 'boris', held: [south] })
const clara = teacher({ id: 'clara' })

const seats = (changes: Readonly<Record<string, Partial<StandingSeat>>> = {}) =>
  new Map<string, StandingSeat>([
    ['n1', { context: north, holder: 'anna', free: true, ...changes.n1 }],
    ['s1', { context: south, holder: 'boris', free: true, ...changes.s1 }],
    ['s2', { context: south, holder: null, free: true, ...changes.s2 }],
  ])

const moved = (seatId: string, intervenantId: string, replacedIntervenantId: string): Proposal => ({
  seatId,
  intervenantId,
  kind: 'moved',
  replacedIntervenantId,
})
const added = (seatId: string, intervenantId: string): Proposal => ({
  seatId,
  intervenantId,
  kind: 'added',
  replacedIntervenantId: null,
})

const judge = (proposals: readonly Proposal[], standing = seats(), people = [anna, boris, clara]) => {
  const { good, stale } = judgeProposals(proposals, standing, people, office())
  return { good: good.map(({ seatId }) => seatId), stale: stale.map(({ seatId, rule }) => `${seatId} ${rule}`) }
}

describe('proposals judged on what stands now', () => {
  test('two people may change places, though each clashes with the seat they leave', () => {
    const swap = [moved('n1', 'boris', 'anna'), moved('s1', 'anna', 'boris')]
    expect(judge(swap)).toEqual({ good: ['n1', 's1'], stale: [] })
    expect(judge([moved('n1', 'boris', 'anna')])).toEqual({ good: [], stale: ['n1 eligibility.timeConflict'] })
  })

  test('a holder whose replacement is refused stays, and counts against the proposal that needed them to leave', () => {
    const away = teacher({ ...clara, state: 'archived' })
    const chain = [moved('n1', 'clara', 'anna'), added('s2', 'anna')]
    expect(judge(chain)).toEqual({ good: ['n1', 's2'], stale: [] })
    expect(judge(chain, seats(), [anna, boris, away])).toEqual({
      good: [],
      stale: ['n1 eligibility.state', 's2 eligibility.timeConflict'],
    })
  })

  test('a seat filled, emptied or locked meanwhile makes its proposal stale', () => {
    expect(judge([added('s2', 'clara')], seats({ s2: { holder: 'boris' } }))).toMatchObject({
      stale: ['s2 assignments.seatTaken'],
    })
    expect(judge([moved('n1', 'clara', 'anna')], seats({ n1: { holder: null } }))).toMatchObject({
      stale: ['n1 assignments.changedSince'],
    })
    expect(judge([moved('n1', 'clara', 'anna')], seats({ n1: { free: false } }))).toMatchObject({
      stale: ['n1 assignments.keptSince'],
    })
    expect(judge([added('gone', 'clara')])).toMatchObject({ stale: ['gone assignments.seatTaken'] })
  })

  test('two proposals for one person at the same hours: the first in order holds', () => {
    expect(judge([added('s2', 'clara'), moved('n1', 'clara', 'anna')])).toEqual({
      good: ['s2'],
      stale: ['n1 eligibility.timeConflict'],
    })
  })
})
