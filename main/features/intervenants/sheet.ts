import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { isEffective } from '../../domain/competences/effective.ts'
import type { Readable } from '../../store/index.ts'
import { statementsOf } from '../competences/effective.ts'
import { historyOf } from '../journal/queries.ts'
import { missionsOf, paymentsOf } from './service-record.ts'

/** Everything the office knows of one person; NIR and bank account by their last characters only. */
export async function intervenantSheet(services: Services, id: string): Promise<Result<IntervenantSheet>> {
  const read = services.read()
  const person = await read.selectFrom('intervenant').selectAll().where('id', '=', id).executeTakeFirst()
  if (person === undefined) return fail('NOT_FOUND', { intervenantId: id })
  return ok({
    id,
    number: person.number,
    origin: person.origin,
    state: person.state,
    stateReason: person.stateReason,
    title: person.title,
    lastName: person.lastName,
    firstName: person.firstName,
    birthDate: person.birthDate,
    category: person.category,
    grade: person.grade,
    email: person.email,
    phone: person.phone,
    address: person.address,
    postalCode: person.postalCode,
    town: person.town,
    contractEnd: person.contractEnd,
    trainee: person.trainee === 1,
    onLeave: person.onLeave === 1,
    partTimePercent: person.partTimePercent,
    reducedMobility: person.reducedMobility === 1,
    vehicleCv: person.vehicleCv,
    company: person.company,
    version: person.rowVersion,
    postings: await postingsOf(read, id),
    teachings: await teachingsOf(read, id),
    competences: await competencesOf(read, id),
    unavailabilities: await read
      .selectFrom('unavailability')
      .select(['id', 'fromDate as from', 'toDate as to', 'reason', 'author'])
      .where('intervenantId', '=', id)
      .orderBy('fromDate')
      .execute(),
    payFile:
      (await read
        .selectFrom('payFile')
        .select(['holderName', 'ibanTail', 'nirTail', 'updatedAt'])
        .where('intervenantId', '=', id)
        .executeTakeFirst()) ?? null,
    missions: await missionsOf(read, id),
    payments: await paymentsOf(read, id),
    history: await historyOf(services, 'intervenant', id),
  })
}

const postingsOf = (read: Readable, id: string) =>
  read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
    .select(['school.uai', 'school.name as school', 'school.town', 'posting.kind', 'posting.disciplineCode'])
    .select((e) => e.fn.coalesce('discipline.label', e.val('')).as('discipline'))
    .where('intervenantId', '=', id)
    .orderBy('posting.kind')
    .execute()

const teachingsOf = (read: Readable, id: string) =>
  read
    .selectFrom('teaching')
    .innerJoin('school', 'school.id', 'teaching.schoolId')
    .leftJoin('subject', 'subject.code', 'teaching.subjectCode')
    .leftJoin('mef', 'mef.code', 'teaching.mefCode')
    .select(['teaching.id', 'school.name as school', 'schoolYear', 'divisions as division', 'courseMode as modality'])
    .select((e) => [
      e.fn.coalesce('subject.label', 'teaching.subjectCode').as('subject'),
      e.fn.coalesce('mef.label', 'teaching.mefCode').as('mef'),
    ])
    .where('intervenantId', '=', id)
    .orderBy('schoolYear', 'desc')
    .orderBy('subjectCode')
    .execute()

async function competencesOf(read: Readable, intervenantId: string) {
  const rows = await read
    .selectFrom('competence')
    .innerJoin('paper', 'paper.id', 'competence.paperId')
    .select([
      'competence.id',
      'paper.id as paperId',
      'examCode as exam',
      'specialtyLabel as specialty',
      'paper.label as paper',
    ])
    .where('intervenantId', '=', intervenantId)
    .orderBy('examCode')
    .orderBy('paper.label')
    .execute()
  const statements = await statementsOf(
    read,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const words = statements.get(row.id) ?? []
    const shown = words.map(({ author, authorCode, verdict }) => ({ author, authorCode, verdict }))
    return { ...row, effective: isEffective(words), statements: shown }
  })
}
