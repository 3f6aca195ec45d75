import { describe, expect, it } from 'vitest'
import { forcing, obstaclesAmong } from '../../../../main/domain/assignment/eligibility/forcing.ts'
import { explainCandidate } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import { type EligibilityRule, eligibilityRules } from '../../../../main/domain/assignment/types.ts'
import { office, paperSeat, teacher } from './sample-people.ts'

const obstacles = (person = teacher(), seat = paperSeat()) => obstaclesAmong(explainCandidate(person, seat, office()))

describe('forced exceptions', () => {
  it('say of every rule whether a reason sets it aside', () => {
    expect(Object.keys(forcing).sort()).toEqual([...eligibilityRules].sort())
    const firm: EligibilityRule[] = [
      'competence',
      'contract',
      'leave',
      'ownPupils',
      'state',
      'timeConflict',
      'unavailability',
    ]
    expect(eligibilityRules.filter((rule) => forcing[rule] === 'never').sort()).toEqual(firm)
  })

  it('nothing stands against a fitting teacher', () => {
    expect(obstacles()).toEqual({ kind: 'none' })
  })

  it('rules of the office may be set aside, all of them at once', () => {
    const person = teacher({ statuses: ['trainee'], schools: ['0992222B'] })
    const found = obstacles(person)
    expect(found.kind).toBe('forceable')
    expect(found.kind === 'forceable' && found.broken.map(({ rule }) => rule)).toEqual(['exclusion', 'ownSchool'])
  })

  it('one rule that is never forced keeps the person out, whatever the others', () => {
    const person = teacher({ statuses: ['trainee'], state: 'archived' })
    expect(obstacles(person)).toMatchObject({ kind: 'firm', first: { rule: 'state' } })
    expect(obstacles(teacher({ statuses: ['trainee'], competences: [] }))).toMatchObject({
      kind: 'firm',
      first: { rule: 'competence' },
    })
  })
})

describe('declared conflicts of interest', () => {
  const rules = (conflict: Parameters<typeof teacher>[0], seat = paperSeat()) =>
    explainCandidate(teacher(conflict), seat, office())
      .filter(({ satisfied }) => !satisfied)
      .map(({ rule }) => rule)
  const school = (uai: string) => ({ conflicts: [{ kind: 'school' as const, school: uai, exam: null }] })
  const relative = (exam: string, uai: string | null = null) => ({
    conflicts: [{ kind: 'relative' as const, school: uai, exam }],
  })

  it('keep the person from the school of the link, as a centre or as the school of the candidates', () => {
    expect(rules(school('0992222B'))).toEqual(['declaredConflict'])
    expect(rules(school('0993333C'))).toEqual(['declaredConflict'])
    expect(rules(school('0994444D'))).toEqual([])
    expect(rules(school('0992222B'), paperSeat({ paper: null }))).toEqual(['declaredConflict'])
  })

  it('keep the person from the exam of a relative, in that school only when it is known', () => {
    expect(rules(relative('BCG'))).toEqual(['declaredConflict'])
    expect(rules(relative('BTS'))).toEqual([])
    expect(rules(relative('BCG', '0993333C'))).toEqual(['declaredConflict'])
    expect(rules(relative('BCG', '0994444D'))).toEqual([])
    expect(rules(relative('BTS', '0992222B'))).toEqual([])
  })
})
