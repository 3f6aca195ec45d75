import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exclusionNames,
  exclusionRule,
  statusesOf,
} from '../../../../main/domain/assignment/eligibility/exclusion-rules.ts'
import { type Exclusion, personStatuses } from '../../../../main/domain/assignment/types.ts'
import { noTrainees, office, paperSeat, teacher } from './sample-people.ts'

const excluded = (rules: readonly Exclusion[], person = teacher(), seat = paperSeat()) =>
  !exclusionRule(person, seat, office({ exclusions: rules })).satisfied

const contractStaff: Exclusion = {
  id: 'a',
  status: 'fixedTerm',
  discipline: 'L1300',
  exam: 'BCG',
  reason: 'déjà mobilisés',
}

describe('exclusions of the office', () => {
  it('leave out who matches status, discipline and exam, and nobody who misses one', () => {
    const person = teacher({ statuses: ['fixedTerm'], disciplines: ['L0100', 'L1300'] })
    expect(excluded([contractStaff], person)).toBe(true)
    expect(excluded([contractStaff], { ...person, statuses: ['trainee'] })).toBe(false)
    expect(excluded([contractStaff], { ...person, disciplines: ['L0100'] })).toBe(false)
    expect(excluded([contractStaff], person, paperSeat({ exam: 'BTS' }))).toBe(false)
    expect(excluded([{ ...contractStaff, status: 'any' }], { ...person, statuses: [] })).toBe(true)
  })

  it('tell the criteria and the reason of the first rule that is met', () => {
    const person = teacher({ statuses: ['trainee', 'fixedTerm'], disciplines: ['L1300'] })
    expect(exclusionRule(person, paperSeat(), office({ exclusions: [contractStaff, noTrainees] })).facts).toEqual({
      status: 'fixedTerm',
      discipline: 'L1300',
      exam: 'BCG',
      reason: 'déjà mobilisés',
    })
  })

  it('read the statuses from what the staff files say', () => {
    const post = {
      trainee: 0,
      onLeave: 0,
      partTimePercent: 100,
      contractEnd: null,
      category: 'PUBLIC_AGENT' as const,
    }
    expect(statusesOf(post)).toEqual([])
    expect(statusesOf({ ...post, trainee: 1, onLeave: 1 })).toEqual(['trainee', 'onLeave'])
    expect(statusesOf({ ...post, contractEnd: '2026-08-31', partTimePercent: 80 })).toEqual(['fixedTerm', 'partTime'])
    expect(statusesOf({ ...post, category: 'EXTERNAL' })).toEqual(['external'])
    expect(statusesOf({ ...post, category: 'RETIRED' })).toEqual(['retired'])
  })

  const disciplines = ['L0100', 'L0200', 'L1300']
  const exams = ['BCG', 'BTS', 'CAP']
  const anyExclusion: fc.Arbitrary<Exclusion> = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom('any' as const, ...personStatuses),
    discipline: fc.option(fc.constantFrom(...disciplines)),
    exam: fc.option(fc.constantFrom(...exams)),
    reason: fc.string(),
  })
  const anyPerson = fc.record({
    statuses: fc.subarray([...personStatuses]),
    disciplines: fc.subarray(disciplines),
  })

  it('never leave out somebody who does not match all the criteria of one rule', () => {
    fc.assert(
      fc.property(fc.array(anyExclusion), anyPerson, fc.constantFrom(...exams), (rules, facts, exam) => {
        const matching = rules.some(
          (rule) =>
            (rule.status === 'any' || facts.statuses.some((status) => status === rule.status)) &&
            (rule.discipline === null || facts.disciplines.includes(rule.discipline)) &&
            (rule.exam === null || rule.exam === exam),
        )
        expect(excluded(rules, teacher(facts), paperSeat({ exam }))).toBe(matching)
      }),
    )
  })

  it('a criterion more never names somebody more', () => {
    fc.assert(
      fc.property(anyExclusion, anyPerson, (rule, person) => {
        if (exclusionNames(rule, person)) {
          expect(exclusionNames({ ...rule, discipline: null }, person)).toBe(true)
          expect(exclusionNames({ ...rule, status: 'any' }, person)).toBe(true)
        }
      }),
    )
  })
})
