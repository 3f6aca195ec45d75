import { ok } from '../../../shared/model/result.ts'
import { serviceFormOf } from '../../../shared/model/service-statements.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { knownCounts } from './known-counts.ts'

/**
 * Missions with somebody convoked, of the centre of a head of centre or of all for the office, by date, with how far their
 * statement is and what is counted so far beside the number present that came from the exam system (services.md 1.2).
 */
export async function listStatedMissions(services: Services, session: Session) {
  const centreId = session.role === 'centreHead' ? session.schoolId : null
  if (session.role === 'centreHead' && centreId === null) return ok([])
  const read = services.read()
  const rows = await read
    .selectFrom('mission')
    .innerJoin('assignment', 'assignment.missionId', 'mission.id')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
    .leftJoin('serviceEntry', 'serviceEntry.assignmentId', 'assignment.id')
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
      'mission.commission',
      'mission.firstDate',
      'mission.lastDate',
      'mission.quantity',
      e.fn.count<number>('assignment.id').as('convoked'),
      e.fn.count<number>('serviceStatement.assignmentId').as('stated'),
      e.fn.count<number>('serviceEntry.assignmentId').as('recorded'),
      e.fn.count<number>('serviceStatement.assignmentId').filterWhere('serviceStatement.present', '=', 0).as('absent'),
      e.fn.coalesce(e.fn.sum<number>('serviceStatement.quantity'), e.val(0)).as('counted'),
    ])
    .where('assignment.state', '=', 'convoked')
    .$if(centreId !== null, (query) => query.where('mission.centreId', '=', centreId ?? ''))
    .groupBy('mission.id')
    .orderBy('mission.firstDate')
    .orderBy('mission.number')
    .execute()
  const knownOf = await knownCounts(
    read,
    rows.map(({ missionId }) => missionId),
  )
  return ok(
    rows.map((row) => {
      const { present, minutes } = knownOf(row.missionId)
      return { ...row, form: serviceFormOf(row.entryForm), present, minutes }
    }),
  )
}
