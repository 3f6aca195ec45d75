import type { CorrespondenceRow } from '../../../shared/contract/correspondence.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import { mefMatches } from '../../domain/competences/correspond.ts'
import type { Listing, Readable } from '../../store/index.ts'

const columns = {
  disciplineCode: (row: CorrespondenceRow) => row.disciplineCode,
  subjectCode: (row: CorrespondenceRow) => row.subjectCode,
  mefPattern: (row: CorrespondenceRow) => row.mefPattern,
  examCode: (row: CorrespondenceRow) => row.examCode,
  specialtyLabel: (row: CorrespondenceRow) => fold(row.specialtyLabel),
  paperLabel: (row: CorrespondenceRow) => fold(row.paperLabel),
} as const

const allRows = (read: Readable): Promise<CorrespondenceRow[]> =>
  read
    .selectFrom('correspondence')
    .innerJoin('paper', 'paper.id', 'correspondence.paperId')
    .leftJoin('discipline', 'discipline.code', 'correspondence.disciplineCode')
    .leftJoin('subject', 'subject.code', 'correspondence.subjectCode')
    .select(['correspondence.id', 'disciplineCode', 'discipline.label as disciplineLabel', 'subjectCode', 'paperId'])
    .select(['subject.label as subjectLabel', 'mefPattern', 'paper.examCode', 'specialtyCode', 'specialtyLabel'])
    .select('paper.label as paperLabel')
    .orderBy('paper.examCode')
    .orderBy('correspondence.id')
    .execute()

/** Everything the columns show, so that a keyword finds what is on screen (F99). */
const textOf = (row: CorrespondenceRow): string =>
  fold(
    [row.disciplineCode, row.disciplineLabel, row.subjectCode, row.subjectLabel, row.mefPattern, row.examCode]
      .concat([row.specialtyCode, row.specialtyLabel, row.paperLabel])
      .join(' '),
  )

/** The correspondence table: a few thousand lines at most, so that they are filtered and sorted as they are read. */
export function listCorrespondence(services: Services, input: PageInput) {
  let rows: readonly CorrespondenceRow[] | undefined
  const known = async () => {
    rows ??= await allRows(services.read())
    return rows
  }
  const listing: Listing<CorrespondenceRow> = {
    name: 'correspondence',
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const words = queryWords(filter)
      const found = (await known()).filter((row) => matchesWords(textOf(row), words))
      const key =
        sort !== null && Object.hasOwn(columns, sort.column) ? columns[sort.column as keyof typeof columns] : null
      if (key === null) return found.map(({ id }) => id)
      const sign = sort?.direction === 'descending' ? -1 : 1
      return found
        .map((row) => ({ id: row.id, key: key(row) ?? '' }))
        .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign))
        .map(({ id }) => id)
    },
    rows: async (ids) => {
      const wanted = new Set(ids)
      return (await known()).filter(({ id }) => wanted.has(id))
    },
  }
  return services.listings.page(listing, input)
}

const mostChoices = 50

type Named = { code: string; label: string }

const firstMatching = (rows: readonly Named[], filter: string): Named[] => {
  const words = queryWords(filter)
  return rows.filter(({ code, label }) => matchesWords(fold(`${code} ${label}`), words)).slice(0, mostChoices)
}

export async function findDisciplines(read: Readable, filter: string): Promise<Named[]> {
  return firstMatching(await read.selectFrom('discipline').selectAll().orderBy('label').execute(), filter)
}

export async function findSubjects(read: Readable, filter: string): Promise<Named[]> {
  return firstMatching(await read.selectFrom('subject').selectAll().orderBy('label').execute(), filter)
}

/** MEFs a pattern matches, the first ones named. */
export async function matchingMefs(read: Readable, pattern: string): Promise<{ count: number; rows: Named[] }> {
  const mefs = await read.selectFrom('mef').select(['code', 'label']).orderBy('code').execute()
  const matched = mefs.filter(({ code }) => mefMatches(pattern, code))
  return { count: matched.length, rows: matched.slice(0, mostChoices) }
}

type Choice = Readonly<{ examCode: string | null; specialtyCode: string | null }>

/** The cascade exam, specialty, paper; only what has papers is proposed. */
export async function paperChoices(read: Readable, { examCode, specialtyCode }: Choice) {
  const papers = await read
    .selectFrom('paper')
    .innerJoin('exam', 'exam.code', 'paper.examCode')
    .select(['paper.id', 'examCode', 'exam.label as examLabel', 'specialtyCode', 'specialtyLabel', 'paper.code'])
    .select('paper.label')
    .orderBy('exam.label')
    .orderBy('specialtyLabel')
    .orderBy('paper.label')
    .execute()
  const named = (pairs: readonly (readonly [string, string])[]): Named[] =>
    [...new Map(pairs)].map(([code, label]) => ({ code, label }))
  const ofExam = papers.filter((row) => row.examCode === examCode)
  return {
    exams: named(papers.map((row) => [row.examCode, row.examLabel])),
    specialties: named(ofExam.map((row) => [row.specialtyCode, row.specialtyLabel])),
    papers: ofExam
      .filter((row) => row.specialtyCode === specialtyCode)
      .map(({ id, code, label }) => ({ id, code, label })),
  }
}
