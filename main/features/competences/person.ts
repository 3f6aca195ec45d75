import type { PersonCompetences } from '../../../shared/contract/competences.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { shownCode } from '../../domain/competences/author-codes.ts'
import { competenceState } from '../../domain/competences/effective.ts'
import type { Readable } from '../../store/index.ts'
import { type Author, readerOf } from './author.ts'
import { statementsOf } from './effective.ts'

/**
 * What one person can be called for, with the schools and the teachings it comes from (F142): the person's own screens,
 * and whoever has to do with them. A NUMEN never leaves: authors come with the code to show.
 */
export async function personCompetences(
  services: Services,
  session: Session,
  intervenantId: string,
): Promise<Result<PersonCompetences>> {
  const read = services.read()
  const reader = await readerOf(read, services, session, intervenantId)
  if (!reader.ok) return reader
  return ok({
    competences: await competencesOf(read, reader.value, intervenantId),
    schools: await schoolsOf(read, intervenantId),
    teachings: await teachingsOf(read, intervenantId),
  })
}

async function competencesOf(read: Readable, me: Author, intervenantId: string) {
  const rows = await read
    .selectFrom('competence')
    .innerJoin('paper', 'paper.id', 'competence.paperId')
    .innerJoin('exam', 'exam.code', 'paper.examCode')
    .select(['competence.id', 'paperId', 'examCode', 'exam.label as exam', 'specialtyCode'])
    .select(['specialtyLabel as specialty', 'paper.label as paper'])
    .where('intervenantId', '=', intervenantId)
    .orderBy('exam.label')
    .orderBy('specialtyLabel')
    .orderBy('paper.label')
    .orderBy('competence.id')
    .execute()
  const statements = await statementsOf(
    read,
    rows.map((row) => row.id),
  )
  const uais = [...statements.values()].flat().map(({ authorCode }) => authorCode)
  const schools = await read.selectFrom('school').select(['uai', 'name']).where('uai', 'in', uais).execute()
  const nameOf = new Map(schools.map(({ uai, name }) => [uai, name]))
  return rows.flatMap((row) => {
    const words = statements.get(row.id) ?? []
    const state = competenceState(words)
    if (state === 'unstated') return []
    const own = words.find(({ author, authorCode }) => author === me.author && authorCode === me.authorCode)
    const toConfirm = own === undefined && words.every(({ verdict }) => verdict === 'confirmed')
    const authors = words.map((word) => ({
      author: word.author,
      code: shownCode(word),
      school: word.author === 'school' ? (nameOf.get(word.authorCode) ?? word.authorCode) : '',
      verdict: word.verdict,
      at: word.at,
      reason: word.reason,
    }))
    return [{ ...row, state, own: own?.verdict ?? null, toConfirm, authors }]
  })
}

/** Columns of F153, one line for each school and discipline. */
const schoolsOf = (read: Readable, intervenantId: string) =>
  read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
    .select(['school.id as schoolId', 'school.uai', 'school.name as school', 'posting.kind', 'disciplineCode'])
    .select((e) => e.fn.coalesce('discipline.label', e.val('')).as('discipline'))
    .where('intervenantId', '=', intervenantId)
    .orderBy('posting.kind')
    .orderBy('school.name')
    .execute()

/** Columns of F154 and F155. A MEF of the national nomenclature is national; another one is the academy's own. */
async function teachingsOf(read: Readable, intervenantId: string) {
  const rows = await read
    .selectFrom('teaching')
    .innerJoin('school', 'school.id', 'teaching.schoolId')
    .leftJoin('subject', 'subject.code', 'teaching.subjectCode')
    .leftJoin('mef', 'mef.code', 'teaching.mefCode')
    .select(['teaching.id', 'school.name as school', 'mef.label as mefLabel', 'mefCode', 'courseMode'])
    .select((e) => e.fn.coalesce('subject.label', 'teaching.subjectCode').as('subject'))
    .where('intervenantId', '=', intervenantId)
    .orderBy('schoolYear', 'desc')
    .orderBy('teaching.id')
    .execute()
  return rows.map(({ mefLabel, mefCode, ...row }) => ({
    ...row,
    mef: mefLabel ?? mefCode,
    mefType: mefLabel === null ? ('academic' as const) : ('national' as const),
  }))
}
