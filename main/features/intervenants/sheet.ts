import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { shownAuthor } from '../../domain/competences/author-codes.ts'
import { isEffective } from '../../domain/competences/effective.ts'
import { isHolder } from '../../domain/intervenants/account-holder.ts'
import { stateOn } from '../../domain/intervenants/state-on.ts'
import type { Readable, StoredIntervenant } from '../../store/index.ts'
import { statementsOf } from '../competences/effective.ts'
import { historyOf } from '../journal/queries.ts'
import { documentsOf } from './documents.ts'
import { identityOf } from './identity.ts'
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
    state: stateOn(person, services.ports.clock.today()),
    decidedState: person.state,
    stateReason: person.stateReason,
    stateFrom: person.stateFrom,
    stateTo: person.stateTo,
    identity: identityOf(person),
    communeName: await communeName(read, person.communeCode),
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
    payFile: await payFileOf(read, person),
    missions: await missionsOf(read, id),
    payments: await paymentsOf(read, id),
    documents: await documentsOf(read, id),
    history: await historyOf(services, 'intervenant', id),
  })
}

async function communeName(read: Readable, code: string | null): Promise<string> {
  if (code === null) return ''
  const row = await read.selectFrom('commune').select('name').where('inseeCode', '=', code).executeTakeFirst()
  return row?.name ?? code
}

async function payFileOf(read: Readable, person: StoredIntervenant) {
  const row = await read
    .selectFrom('payFile')
    .select(['holderName', 'ibanTail', 'bic', 'nirTail', 'updatedAt'])
    .where('intervenantId', '=', person.id)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, holderDiffers: !isHolder(row.holderName, person) }
}

async function postingsOf(read: Readable, id: string) {
  const rows = await read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
    .select([
      'schoolId',
      'school.uai',
      'school.name as school',
      'school.town',
      'posting.kind',
      'posting.disciplineCode',
    ])
    .select('byHand')
    .select((e) => e.fn.coalesce('discipline.label', e.val('')).as('discipline'))
    .where('intervenantId', '=', id)
    .orderBy('posting.kind')
    .orderBy('school.uai')
    .execute()
  return rows.map((row) => ({ ...row, byHand: row.byHand === 1 }))
}

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
  return rows.flatMap((row) => {
    const words = statements.get(row.id) ?? []
    // What was taken back altogether is not held.
    if (words.length === 0) return []
    const shown = words.map((word) => ({ author: word.author, authorCode: shownAuthor(word), verdict: word.verdict }))
    return [{ ...row, effective: isEffective(words), statements: shown }]
  })
}
