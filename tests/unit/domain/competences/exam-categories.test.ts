import { describe, expect, test } from 'vitest'
import { examsOfSchools, type SchoolCategory } from '../../../../main/domain/competences/exam-categories.ts'

const school = (natureCode: string, part: Partial<SchoolCategory> = {}): SchoolCategory => ({
  kind: natureCode.startsWith('34') ? 'Collège' : 'Lycée',
  natureCode,
  general: false,
  technological: false,
  vocational: false,
  ...part,
})
const exams = (...schools: SchoolCategory[]) => [...(examsOfSchools(schools) ?? [])].sort()

const bacs = ['BCG', 'BCP', 'BTN', 'BTS', 'EA']

describe('exams proposed by the category of the schools', () => {
  test('a collège: DNB, and nothing of the lycées [F166]', () => {
    expect(exams(school('340'))).toEqual(['CFG', 'DNB'])
    expect(exams(school('', { kind: 'Collège' }))).toEqual(['CFG', 'DNB'])
  })

  test.each(['300', '302', '306', '320'])(
    'a lycée of nature %s: the three bacs, anticipated tests and BTS [F167]',
    (code) => {
      expect(exams(school(code, { general: true }))).toEqual(bacs)
    },
  )

  test('a vocational lycée, by its nature or by what it teaches: the exams of trades too [F167]', () => {
    for (const one of [school('320'), school('306'), school('300', { general: true, vocational: true })])
      expect(exams(one)).toEqual(expect.arrayContaining([...bacs, 'CAP', 'BP', 'MC']))
  })

  test('of several schools, the exams of all; of none, no restriction', () => {
    expect(exams(school('340'), school('302'))).toEqual(['BCG', 'BCP', 'BTN', 'BTS', 'CFG', 'DNB', 'EA'])
    expect(examsOfSchools([])).toBeNull()
  })
})
