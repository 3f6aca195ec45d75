import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { standingWords } from '../../domain/competences/effective.ts'
import { examsOfSchools } from '../../domain/competences/exam-categories.ts'
import type { Readable } from '../../store/index.ts'
import { readerOf } from './author.ts'
import { spokenOf } from './effective.ts'

const most = 50

type Input = Readonly<{
  intervenantId: string
  examCode: string | null
  specialtyCode: string | null
  filter: string
}>

type Choice = { value: string; label: string; held: boolean }

/**
 * What can be declared next for a person: exams, then specialties of one, then papers of one specialty (F165), those
 * already held marked as such. Somebody outside the office is offered the exams of the person's schools only.
 */
export async function competenceChoices(services: Services, session: Session, input: Input): Promise<Result<Choice[]>> {
  const read = services.read()
  const reader = await readerOf(read, services, session, input.intervenantId)
  if (!reader.ok) return reader
  const { examCode, specialtyCode } = input
  const words = queryWords(input.filter)
  const wanted = ({ value, label }: Choice) => matchesWords(fold(`${value} ${label}`), words)
  const offered = await examsOfferedTo(read, session, input.intervenantId)
  const choices =
    examCode === null
      ? await exams(read, offered)
      : specialtyCode === null
        ? await specialties(read, examCode)
        : await papers(read, input.intervenantId, examCode, specialtyCode)
  return ok(choices.filter(wanted).slice(0, most))
}

/** Exams that this session may declare a person for; null for no restriction: that of the office. */
export async function examsOfferedTo(
  read: Readable,
  session: Session,
  intervenantId: string,
): Promise<ReadonlySet<string> | null> {
  if (session.role === 'manager' || session.role === 'administrator') return null
  const schools = await read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .select(['school.kind', 'natureCode', 'general', 'technological', 'vocational'])
    .where('intervenantId', '=', intervenantId)
    .execute()
  return examsOfSchools(
    schools.map((school) => ({
      ...school,
      general: school.general === 1,
      technological: school.technological === 1,
      vocational: school.vocational === 1,
    })),
  )
}

async function exams(read: Readable, offered: ReadonlySet<string> | null): Promise<Choice[]> {
  const rows = await read
    .selectFrom('exam')
    .innerJoin('paper', 'paper.examCode', 'exam.code')
    .select(['exam.code as value', 'exam.label'])
    .distinct()
    .orderBy('exam.label')
    .execute()
  return rows.filter(({ value }) => offered?.has(value) ?? true).map((row) => ({ ...row, held: false }))
}

async function specialties(read: Readable, examCode: string): Promise<Choice[]> {
  const rows = await read
    .selectFrom('paper')
    .select(['specialtyCode as value', 'specialtyLabel as label'])
    .distinct()
    .where('examCode', '=', examCode)
    .orderBy('specialtyLabel')
    .execute()
  return rows.map((row) => ({ ...row, held: false }))
}

async function papers(
  read: Readable,
  intervenantId: string,
  examCode: string,
  specialtyCode: string,
): Promise<Choice[]> {
  const rows = await read
    .selectFrom('paper')
    .leftJoin('competence', (join) =>
      join.onRef('competence.paperId', '=', 'paper.id').on('competence.intervenantId', '=', intervenantId),
    )
    .select(['paper.id as value', 'paper.label', 'competence.id as competenceId'])
    .where('examCode', '=', examCode)
    .where('specialtyCode', '=', specialtyCode)
    .orderBy('paper.label')
    .execute()
  const spoken = await spokenOf(
    read,
    rows.flatMap(({ competenceId }) => competenceId ?? []),
  )
  return rows.map(({ value, label, competenceId }) => ({
    value,
    label,
    held: standingWords(spoken.get(competenceId ?? '') ?? []).length > 0,
  }))
}
