import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { declaredQuantity } from '../../domain/review/index.ts'
import { claimStands, groupBy, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { maySeeCentre } from './rules.ts'

/**
 * Missions with somebody convoked, of the centre of a head of centre or of all for the office, by date. `quantity` is what
 * the mission was made for (copies or candidates), for the live comparison with what is stated; `minutes` is how long the
 * convocation lasts, which the statement starts from.
 */
export async function listStatedMissions(services: Services, session: Session) {
  const centreId = session.role === 'centreHead' ? session.schoolId : null
  if (session.role === 'centreHead' && centreId === null) return ok([])
  const rows = await services
    .read()
    .selectFrom('mission')
    .innerJoin('assignment', 'assignment.missionId', 'mission.id')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
    .select((e) => [
      'mission.id as missionId',
      'mission.number',
      'exam.label as exam',
      'paper.label as paper',
      'missionType.label as missionType',
      'missionType.labelEnglish as missionTypeEnglish',
      'missionType.entryForm',
      'mission.centreId',
      'school.name as centre',
      'mission.firstDate',
      'mission.quantity',
      e.fn.count<number>('assignment.id').as('convoked'),
      e.fn.count<number>('serviceStatement.assignmentId').as('stated'),
    ])
    .where('assignment.state', '=', 'convoked')
    .$if(centreId !== null, (query) => query.where('mission.centreId', '=', centreId ?? ''))
    .groupBy('mission.id')
    .orderBy('mission.firstDate')
    .orderBy('mission.number')
    .execute()
  const slots = groupBy(
    await inChunks(
      rows.map(({ missionId }) => missionId),
      (chunk) =>
        services
          .read()
          .selectFrom('missionSlot')
          .select(['missionId', 'date', 'startTime as from', 'endTime as to'])
          .where('missionId', 'in', chunk)
          .execute(),
    ),
    ({ missionId }) => missionId,
  )
  return ok(rows.map((row) => ({ ...row, minutes: declaredQuantity({ slots: slots.get(row.missionId) ?? [] }).value })))
}

const declaredOf = (entry: string | null): number | null =>
  entry === null ? null : declaredQuantity(JSON.parse(entry) as ClaimEntry).value

/** The people convoked to a mission with what is stated of them and what they declared themselves. */
export async function listStatementLines(services: Services, session: Session, missionId: string) {
  const read = services.read()
  const mission = await read.selectFrom('mission').select('centreId').where('id', '=', missionId).executeTakeFirst()
  if (mission === undefined) return fail('NOT_FOUND', { missionId })
  if (!maySeeCentre(session, mission.centreId)) return fail('NOT_ALLOWED', { missionId })
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
    .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'assignment.id').on(claimStands))
    .select([
      'assignment.id as assignmentId',
      'intervenant.lastName',
      'intervenant.firstName',
      'seat.role',
      'serviceStatement.present',
      'serviceStatement.quantity',
      'serviceStatement.minutes',
      'serviceStatement.source',
      'claim.entry',
    ])
    .where('assignment.missionId', '=', missionId)
    .where('assignment.state', '=', 'convoked')
    .orderBy('intervenant.lastName')
    .orderBy('intervenant.firstName')
    .orderBy('assignment.id')
    .execute()
  return ok(
    rows.map(({ lastName, firstName, present, entry, ...row }) => ({
      ...row,
      intervenant: personName({ lastName, firstName }),
      present: present === null ? null : present === 1,
      declared: declaredOf(entry),
    })),
  )
}
