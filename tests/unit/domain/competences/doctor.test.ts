import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correspondence } from '../../../../main/domain/competences/correspond.ts'
import { type Days, type DoctorPerson, qualityScore, readyDoctor } from '../../../../main/domain/competences/doctor.ts'
import { isEffective, type Statement } from '../../../../main/domain/competences/effective.ts'

type Said = Statement & Readonly<{ day: string }>

const says = (
  author: Statement['author'],
  verdict: Statement['verdict'] = 'confirmed',
  day = '2025-09-15',
  authorCode: string = author,
): Said => ({ author, authorCode, verdict, day })

const table: readonly Correspondence[] = [
  { disciplineCode: 'L0100', subjectCode: '0103', mefPattern: '202*', paperId: 'philo' },
]
const philosopher = (more: Partial<DoctorPerson>): DoctorPerson => ({
  id: 'p1',
  practice: { disciplines: new Set(['L0100']), teachings: [{ subjectCode: '0103', mefCode: '2021001911' }] },
  teachingsKnown: true,
  competences: [],
  servedPapers: new Set(),
  unavailable: [],
  ...more,
})
const june: Days = { from: '2026-06-17', to: '2026-06-17' }

const kindsOf = (person: DoctorPerson, missions: ReadonlyMap<string, readonly Days[]> = new Map()): string[] =>
  readyDoctor(table, missions)(person).findings.map(({ kind, paperId }) => `${kind} ${paperId}`)

describe('taught but not declared', () => {
  test('[F145] the table gives the paper and nobody wrote the competence', () => {
    expect(kindsOf(philosopher({}))).toEqual(['taughtNotDeclared philo'])
    expect(kindsOf(philosopher({ competences: [{ paperId: 'philo', spoken: [says('system')] }] }))).toEqual([])
  })

  test('[F149] a competence the person invalidated is a word, not an oversight', () => {
    const statements = [says('system'), says('self', 'invalidated')]
    expect(kindsOf(philosopher({ competences: [{ paperId: 'philo', spoken: statements }] }))).toEqual([])
  })
})

describe('declared but not taught', () => {
  const declared = (...statements: Said[]) => philosopher({ competences: [{ paperId: 'maths', spoken: statements }] })
  const found = (person: DoctorPerson) => kindsOf(person).includes('declaredNotTaught maths')

  test('[F146] [F148] the system, the school and the person are doubted', () => {
    expect(found(declared(says('system')))).toBe(true)
    expect(found(declared(says('school')))).toBe(true)
    expect(found(declared(says('system'), says('self')))).toBe(true)
  })

  test('[F150] a manager who confirmed has decided', () => {
    expect(found(declared(says('manager')))).toBe(false)
    expect(found(declared(says('system'), says('manager'), says('school')))).toBe(false)
  })

  test('[F147] what is suspended is not declared any more', () => {
    expect(found(declared(says('system'), says('self', 'invalidated')))).toBe(false)
  })

  test('[F156] nobody is judged whose teachings of the year have not come', () => {
    expect(found({ ...declared(says('school')), teachingsKnown: false })).toBe(false)
  })
})

describe('never used', () => {
  const held = (statements: Said[], more: Partial<DoctorPerson> = {}) =>
    philosopher({ competences: [{ paperId: 'philo', spoken: statements }], ...more })
  const missions = new Map([['philo', [june, { from: '2026-06-20', to: '2026-06-21' }]]])
  const missed = (person: DoctorPerson) =>
    readyDoctor(table, missions)(person).findings.find(({ kind }) => kind === 'neverUsed')?.missions ?? 0

  test('counts the missions since the competence exists', () => {
    expect(missed(held([says('system')]))).toBe(2)
    expect(missed(held([says('system', 'confirmed', '2026-06-18')]))).toBe(1)
    expect(missed(held([says('system', 'confirmed', '2026-07-01')]))).toBe(0)
  })

  test('the manager who confirms starts the count anew', () => {
    expect(missed(held([says('system'), says('manager', 'confirmed', '2026-06-18')]))).toBe(1)
    expect(missed(held([says('system'), says('manager', 'confirmed', '2026-07-02')]))).toBe(0)
  })

  test('somebody who served once, or was never free, is not told', () => {
    expect(missed(held([says('system')], { servedPapers: new Set(['philo']) }))).toBe(0)
    expect(missed(held([says('system')], { unavailable: [{ from: '2026-06-21', to: '2026-06-30' }] }))).toBe(1)
    expect(missed(held([says('system')], { unavailable: [{ from: '2026-06-01', to: '2026-06-30' }] }))).toBe(0)
  })

  test('a suspended competence could not be used', () => {
    expect(missed(held([says('system'), says('school', 'invalidated')]))).toBe(0)
  })
})

describe('invalidated by a school', () => {
  const held = (...statements: Said[]) => philosopher({ competences: [{ paperId: 'philo', spoken: statements }] })
  const found = (person: DoctorPerson) =>
    readyDoctor(table, new Map())(person).findings.find(({ kind }) => kind === 'invalidatedBySchool')

  test('[F147] its last word invalidates; the day and the school are told', () => {
    const finding = found(held(says('system'), says('school', 'invalidated', '2025-10-02', '0350001A')))
    expect(finding).toMatchObject({ since: '2025-10-02', invalidatedBy: '0350001A' })
    expect(found(held(says('school', 'invalidated'), says('school')))).toBeUndefined()
  })

  test('[F150] a manager overrules what was said before, not after', () => {
    expect(found(held(says('school', 'invalidated'), says('manager')))).toBeUndefined()
    expect(found(held(says('manager'), says('school', 'invalidated')))).toBeDefined()
  })
})

describe('the doctor, of any statements', () => {
  const statement = fc.record({
    author: fc.constantFrom<Statement['author']>('system', 'school', 'self', 'manager'),
    authorCode: fc.constantFrom('SYS', '0350001A', '0290001A'),
    verdict: fc.constantFrom<Statement['verdict']>('confirmed', 'invalidated'),
    day: fc.constantFrom('2025-09-15', '2026-06-18', '2026-07-01'),
  })
  const anyStatements = fc.array(statement, { minLength: 1, maxLength: 6 }).map((all) =>
    // A manager only ever confirms (F150).
    all.map((one) => (one.author === 'manager' ? { ...one, verdict: 'confirmed' as const } : one)),
  )
  const missions = new Map([
    ['philo', [june]],
    ['maths', [june]],
  ])
  const anyPaper = fc.constantFrom('philo', 'maths')
  const findings = (paperId: string, statements: readonly Said[]) =>
    readyDoctor(
      table,
      missions,
    )(philosopher({ competences: [{ paperId, spoken: statements }] })).findings.filter((one) => one.paperId === paperId)

  test('what is declared or used is in effect, what a school invalidates is not', () => {
    fc.assert(
      fc.property(anyPaper, anyStatements, (paperId, statements) => {
        for (const { kind } of findings(paperId, statements))
          expect(isEffective(statements)).toBe(kind !== 'invalidatedBySchool')
      }),
    )
  })

  test('[F150] the manager who confirms today leaves nothing to mend, and the competence in effect', () => {
    fc.assert(
      fc.property(anyPaper, anyStatements, (paperId, statements) => {
        const confirmed = [...statements, says('manager', 'confirmed', '2026-07-01')]
        expect(isEffective(confirmed)).toBe(true)
        expect(findings(paperId, confirmed)).toEqual([])
      }),
    )
  })
})

describe('the score of a school', () => {
  const finding = (
    kind: 'taughtNotDeclared' | 'declaredNotTaught' | 'neverUsed' | 'invalidatedBySchool',
    paperId: string,
  ) => ({
    kind,
    personId: 'p1',
    paperId,
  })

  test('is the share without a finding of the school’s making, rounded down', () => {
    expect(qualityScore(3, [finding('taughtNotDeclared', 'a')])).toBe(66)
    expect(qualityScore(3, [])).toBe(100)
    expect(qualityScore(1000, [finding('declaredNotTaught', 'a')])).toBe(99)
    expect(qualityScore(0, [])).toBeNull()
  })

  test('a competence counts once, and never having been called is not the school’s doing', () => {
    expect(qualityScore(4, [finding('declaredNotTaught', 'a'), finding('invalidatedBySchool', 'a')])).toBe(75)
    expect(qualityScore(4, [finding('neverUsed', 'a')])).toBe(100)
  })
})
