import { isEffective, type Statement } from '../competences/effective.ts'

/** What a school has said of one competence, or whether it still has to say something. */
export type SchoolWord = 'toValidate' | 'confirmed' | 'removed' | 'suspended'

/**
 * A competence waits for the school while it is in effect and the school has not spoken (F146). One that the person or
 * another school has removed waits for nobody: it stays struck out, and the school may still speak for it.
 */
export function schoolWord(statements: readonly Statement[], uai: string): SchoolWord {
  const last = statements.findLast(({ author, authorCode }) => author === 'school' && authorCode === uai)
  if (last !== undefined) return last.verdict === 'confirmed' ? 'confirmed' : 'removed'
  return isEffective(statements) ? 'toValidate' : 'suspended'
}

export type TeacherState = 'none' | 'toValidate' | 'validated'

export function teacherState(words: readonly SchoolWord[]): TeacherState {
  if (words.length === 0) return 'none'
  return words.includes('toValidate') ? 'toValidate' : 'validated'
}

/**
 * True when a teacher can be confirmed without being looked at: something waits, and beside the system and schools that
 * agree nobody has said anything. What a person or the office stated, or anybody removed, deserves a look.
 */
export function isUnchanged(competences: readonly (readonly Statement[])[], uai: string): boolean {
  const waits = competences.some((statements) => schoolWord(statements, uai) === 'toValidate')
  return (
    waits &&
    competences.every((statements) =>
      statements.every(
        ({ author, verdict }) => verdict === 'confirmed' && (author === 'system' || author === 'school'),
      ),
    )
  )
}

export type Progress = Readonly<{ teachers: number; validated: number; withoutCompetence: number; toValidate: number }>

/** How far the school is: `toValidate` counts competences, the rest people. */
export const progressOf = (teachers: readonly Readonly<{ words: readonly SchoolWord[] }>[]): Progress => ({
  teachers: teachers.length,
  validated: teachers.filter(({ words }) => teacherState(words) === 'validated').length,
  withoutCompetence: teachers.filter(({ words }) => words.length === 0).length,
  toValidate: teachers.reduce((sum, { words }) => sum + words.filter((word) => word === 'toValidate').length, 0),
})
