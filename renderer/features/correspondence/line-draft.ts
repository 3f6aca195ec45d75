import type { CorrespondenceLine, CorrespondenceRow } from '../../../shared/contract/correspondence.ts'
import type { PickedOption, Translate } from '../../components/index.ts'

/** A line as it is being typed. */
export type LineDraft = Readonly<{
  discipline: PickedOption | null
  subject: PickedOption | null
  mef: string
  examCode: string
  specialtyCode: string
  paperId: string
}>

export const blankLine: LineDraft = {
  discipline: null,
  subject: null,
  mef: '',
  examCode: '',
  specialtyCode: '',
  paperId: '',
}

const option = (code: string | null, label: string | null): PickedOption | null =>
  code === null ? null : { value: code, label: label ?? code, detail: code }

/** The line of the table as the form begins with it. */
export const draftOf = (row: CorrespondenceRow): LineDraft => ({
  discipline: option(row.disciplineCode, row.disciplineLabel),
  subject: option(row.subjectCode, row.subjectLabel),
  mef: row.mefPattern ?? '',
  examCode: row.examCode,
  specialtyCode: row.specialtyCode,
  paperId: row.paperId,
})

/** A whole MEF, or its first digits and a star. */
export const isMefPattern = (text: string): boolean => /^(\d{10}|\d{1,9}\*)$/.test(text)

export type LineErrors = Readonly<Partial<Record<'discipline' | 'mef' | 'paper', string>>>

/** What is wrong with a draft, by field. */
export function lineErrors({ discipline, subject, mef, paperId }: LineDraft, t: Translate): LineErrors {
  const text = mef.trim()
  const none = discipline === null && subject === null && text === ''
  return {
    ...(none ? { discipline: t('correspondence.form.criterionNeeded') } : {}),
    ...(text === '' || isMefPattern(text) ? {} : { mef: t('correspondence.form.mefShape') }),
    ...(paperId === '' ? { paper: t('correspondence.form.paperNeeded') } : {}),
  }
}

/** The line a draft stands for; null while something is missing or wrong. */
export function lineOf({ discipline, subject, mef, paperId }: LineDraft): CorrespondenceLine | null {
  const text = mef.trim()
  if (discipline === null && subject === null && text === '') return null
  if (paperId === '' || (text !== '' && !isMefPattern(text))) return null
  return {
    disciplineCode: discipline?.value ?? null,
    subjectCode: subject?.value ?? null,
    mefPattern: text === '' ? null : text,
    paperId,
  }
}
