import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Correspondence,
  lineHolds,
  mefMatches,
  type Practice,
  papersOf,
  readyCorrespondences,
  supportChanges,
} from '../../../../main/domain/competences/correspond.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const discipline = fc.constantFrom('L0100', 'L0202', 'L1300', 'P1315')
const subject = fc.constantFrom('0103', '0207', '0613')
const mef = fc.constantFrom('2021001911', '2011001911', '2111001111', '2121001111')
const pattern = fc.oneof(mef, fc.constantFrom('2*', '20*', '202*', '21*', '3*'))
const paperId = fc.constantFrom('BCG/TOUTES/PHILO', 'BCG/TOUTES/GO', 'EA/TOUTES/FRA-E', 'BTN/TOUTES/PHILO')

const anyLine: fc.Arbitrary<Correspondence> = fc.record({
  disciplineCode: maybe(discipline),
  subjectCode: maybe(subject),
  mefPattern: maybe(pattern),
  paperId,
})
const anyTable = fc.array(anyLine, { maxLength: 12 })
const anyPractice: fc.Arbitrary<Practice> = fc.record({
  disciplines: fc.uniqueArray(discipline, { maxLength: 2 }).map((codes) => new Set(codes)),
  teachings: fc.array(fc.record({ subjectCode: subject, mefCode: mef }), { maxLength: 5 }),
})

const line = (more: Partial<Correspondence>): Correspondence => ({
  disciplineCode: null,
  subjectCode: null,
  mefPattern: null,
  paperId: 'BCG/TOUTES/PHILO',
  ...more,
})
const teacher: Practice = {
  disciplines: new Set(['L0100']),
  teachings: [
    { subjectCode: '0103', mefCode: '2121001111' },
    { subjectCode: '0105', mefCode: '2021001911' },
  ],
}

describe('the correspondence table', () => {
  test('[F145] each criterion given must hold, subject and MEF on one same teaching', () => {
    expect(lineHolds(line({ disciplineCode: 'L0100' }), teacher)).toBe(true)
    expect(lineHolds(line({ disciplineCode: 'L0202' }), teacher)).toBe(false)
    expect(lineHolds(line({ subjectCode: '0103', mefPattern: '212*' }), teacher)).toBe(true)
    // Philosophy is taught in a 212, and a 2021001911 has another subject: the two never meet on one teaching.
    expect(lineHolds(line({ subjectCode: '0103', mefPattern: '2021001911' }), teacher)).toBe(false)
    expect(lineHolds(line({ disciplineCode: 'L0202', subjectCode: '0103' }), teacher)).toBe(false)
  })

  test('a line without any criterion gives nothing to anybody', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        expect(papersOf([line({})], practice)).toEqual([])
      }),
    )
  })

  test('a star stands for every MEF that begins so, a whole code for itself', () => {
    expect(mefMatches('202*', '2021001911')).toBe(true)
    expect(mefMatches('202*', '2121001911')).toBe(false)
    expect(mefMatches('2021001911', '2021001911')).toBe(true)
    fc.assert(
      fc.property(mef, fc.integer({ min: 1, max: 9 }), (code, length) => {
        expect(mefMatches(`${code.slice(0, length)}*`, code)).toBe(true)
      }),
    )
  })

  test('[F145] adding a line never takes a paper from anybody', () => {
    fc.assert(
      fc.property(anyTable, anyLine, anyPractice, (table, more, practice) => {
        expect(papersOf([...table, more], practice)).toEqual(expect.arrayContaining(papersOf(table, practice)))
      }),
    )
  })

  test('a longer pattern never gives more than a shorter one', () => {
    fc.assert(
      fc.property(
        anyPractice,
        maybe(subject),
        mef,
        fc.integer({ min: 1, max: 8 }),
        (practice, subjectCode, code, length) => {
          const wide = papersOf([line({ subjectCode, mefPattern: `${code.slice(0, length)}*` })], practice)
          const narrow = papersOf([line({ subjectCode, mefPattern: `${code.slice(0, length + 1)}*` })], practice)
          expect(wide).toEqual(expect.arrayContaining(narrow))
        },
      ),
    )
  })

  test('the ready table finds what comparing every line would find, whatever their order', () => {
    fc.assert(
      fc.property(anyTable, anyPractice, (table, practice) => {
        const plain = [...new Set(table.filter((one) => lineHolds(one, practice)).map((one) => one.paperId))].sort()
        expect([...readyCorrespondences(table).supportOf(practice).keys()]).toEqual(plain)
        expect(papersOf(table.toReversed(), practice)).toEqual(plain)
      }),
    )
  })
})

describe('the effect of a change', () => {
  test('[F145] is the difference of what each person has before and after, and undone by its inverse', () => {
    fc.assert(
      fc.property(anyTable, anyTable, fc.array(anyPractice, { maxLength: 4 }), (before, after, people) => {
        const practices = new Map(people.map((practice, index) => [`p${index}`, practice]))
        const changes = supportChanges(before, after, practices)
        const plain = [...practices].flatMap(([personId, practice]) => {
          const [had, has] = [papersOf(before, practice), papersOf(after, practice)]
          return [
            ...has.filter((one) => !had.includes(one)).map((one) => ({ personId, paperId: one, change: 'gained' })),
            ...had.filter((one) => !has.includes(one)).map((one) => ({ personId, paperId: one, change: 'lost' })),
          ]
        })
        expect(new Set(changes.map((one) => JSON.stringify(one)))).toEqual(
          new Set(plain.map((one) => JSON.stringify(one))),
        )
        expect(supportChanges(after, before, practices)).toHaveLength(changes.length)
      }),
    )
  })
})
