import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../main/domain/competences/effective.ts'
import { isUnchanged, progressOf, schoolWord, teacherState } from '../../../../main/domain/school-staff/validation.ts'

const uai = '0350001A'
const say = (
  author: Statement['author'],
  verdict: Statement['verdict'] = 'confirmed',
  authorCode = uai,
): Statement => ({
  author,
  authorCode: author === 'school' ? authorCode : author,
  verdict,
})
const system = say('system')

describe('what a school has to validate', () => {
  test.each([
    ['deduced from the classes', [system], 'toValidate'],
    ['confirmed by the person', [system, say('self')], 'toValidate'],
    ['confirmed by another school', [system, say('school', 'confirmed', '0290001A')], 'toValidate'],
    ['confirmed by this school [F146]', [system, say('school')], 'confirmed'],
    ['removed by this school [F147]', [system, say('school', 'invalidated')], 'removed'],
    ['removed by the person', [system, say('self', 'invalidated')], 'suspended'],
    ['removed by another school', [system, say('school', 'invalidated', '0290001A')], 'suspended'],
    ['removed by the person, kept by the office', [say('self', 'invalidated'), say('manager')], 'toValidate'],
    ['confirmed by this school, then removed by the person', [say('school'), say('self', 'invalidated')], 'confirmed'],
  ] as const)('%s: %s', (_, statements, word) => {
    expect(schoolWord(statements, uai)).toBe(word)
  })

  test('a teacher is validated once nothing waits, and neither without any competence', () => {
    expect(teacherState([])).toBe('none')
    expect(teacherState(['confirmed', 'toValidate'])).toBe('toValidate')
    expect(teacherState(['confirmed', 'removed', 'suspended'])).toBe('validated')
  })

  test('only what the system alone said is confirmed without a look', () => {
    expect(isUnchanged([[system], [system]], uai)).toBe(true)
    expect(isUnchanged([[system], [system, say('school')]], uai)).toBe(true)
    expect(isUnchanged([[system, say('school')]], uai)).toBe(false)
    expect(isUnchanged([], uai)).toBe(false)
    expect(isUnchanged([[system], [system, say('self')]], uai)).toBe(false)
    expect(isUnchanged([[system], [system, say('manager')]], uai)).toBe(false)
    expect(isUnchanged([[system], [system, say('school', 'invalidated')]], uai)).toBe(false)
  })

  test('progress counts teachers, and competences that wait', () => {
    expect(
      progressOf([
        { words: ['toValidate', 'toValidate', 'confirmed'] },
        { words: ['confirmed', 'removed'] },
        { words: [] },
      ]),
    ).toEqual({ teachers: 3, validated: 1, withoutCompetence: 1, toValidate: 2 })
  })
})
