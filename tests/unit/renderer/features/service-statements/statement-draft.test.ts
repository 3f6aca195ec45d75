import { describe, expect, it } from 'vitest'
import {
  countOf,
  entriesOf,
  faultsOf,
  type LineDraft,
  type StatementLine,
  sharedBetween,
  startOf,
} from '../../../../../renderer/features/service-statements/statement-draft.ts'

const line = (part: Partial<StatementLine> = {}): StatementLine => ({
  assignmentId: 'a1',
  intervenant: 'ABEL Camille',
  school: '',
  role: 'examiner',
  stated: null,
  recorded: null,
  convened: null,
  counted: null,
  declared: null,
  starting: null,
  startingDays: [],
  replacement: null,
  fee: null,
  ...part,
})
const days = [
  { date: '2026-06-08', minutes: 480 },
  { date: '2026-06-09', minutes: 230 },
]
const only = (draft: LineDraft) => new Map([['a1', draft]])

describe('what is stated of one person', () => {
  it('starts from what is known, nobody present or absent yet', () => {
    expect(startOf(line({ starting: 12 }), 'oral')).toMatchObject({ present: null, value: 12 })
    expect(startOf(line({ starting: 250 }), 'help')).toMatchObject({ value: 4.17 })
    const practical = startOf(line({ starting: 710, startingDays: days }), 'practical')
    expect(practical.days).toEqual([
      { date: '2026-06-08', hours: 8 },
      { date: '2026-06-09', hours: 3.83 },
    ])
  })

  it('keeps to the minute what is shown in hours', () => {
    for (let minutes = 0; minutes <= 1_440; minutes += 1) {
      const draft = { ...startOf(line({ starting: minutes }), 'help'), present: true }
      expect(countOf(draft, 'help')).toBe(minutes)
    }
    const practical = { ...startOf(line({ starting: 710, startingDays: days }), 'practical'), present: true }
    expect(entriesOf([line()], only(practical), 'practical')).toMatchObject([{ minutes: 710, days }])
  })

  it('lays on the first date a declaration that is not as long as the convocation', () => {
    const draft = startOf(line({ starting: 120, startingDays: days }), 'practical')
    expect(draft.days.map(({ hours }) => hours)).toEqual([2, 0])
  })

  it('takes up what was recorded, and what is stated before it', () => {
    const said = { present: false, quantity: null, minutes: null, days: [], reason: null, note: 'malade' }
    const recorded = { ...said, present: true, quantity: 9, note: '' }
    expect(startOf(line({ recorded, starting: 12 }), 'oral')).toMatchObject({ present: true, value: 9 })
    const stated = { ...said, source: 'centre' as const, by: 'Chef', at: '2026-07-01T06:00:00.000Z' }
    expect(startOf(line({ recorded, stated }), 'oral')).toMatchObject({ present: false, note: 'malade' })
  })

  it('names who is neither present nor absent, what cannot be read, and what wants a reason', () => {
    const declared = line({ declared: 12, starting: 12 })
    const kinds = (part: Partial<LineDraft>) =>
      faultsOf([declared], only({ ...startOf(declared, 'oral'), ...part }), 'oral').map(({ kind }) => kind)
    expect(kinds({})).toEqual(['missing'])
    expect(kinds({ present: true })).toEqual([])
    expect(kinds({ present: true, value: 'unreadable' })).toEqual(['unreadable'])
    expect(kinds({ present: true, value: 11 })).toEqual(['reasonMissing'])
    expect(kinds({ present: true, value: 11, reason: 'other' })).toEqual(['noteMissing'])
    expect(kinds({ present: true, value: 11, reason: 'late' })).toEqual([])
    expect(kinds({ present: false, value: 11 })).toEqual([])
  })

  it('shares a total of things between who is not absent, and gives the same hours to each', () => {
    const people = ['a1', 'a2', 'a3'].map((assignmentId) => line({ assignmentId }))
    const drafts = new Map(
      people.map((one) => [one.assignmentId, { ...startOf(one, 'oral'), present: one.assignmentId !== 'a2' }]),
    )
    expect([...sharedBetween(people, drafts, { entryForm: 'copies' }, 25)]).toEqual([
      ['a1', 13],
      ['a3', 12],
    ])
    expect([...sharedBetween(people, drafts, { entryForm: 'hours' }, 4)]).toEqual([
      ['a1', 4],
      ['a3', 4],
    ])
  })
})
