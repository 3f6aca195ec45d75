import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { historyOf } from '../journal/queries.ts'
import { missionRows } from './queries.ts'

/** One mission with its slots, its seats and who sits on them. */
export async function missionSheet(services: Services, id: string) {
  const read = services.read()
  const [row] = await missionRows(services, [id])
  const mission = await read.selectFrom('mission').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || mission === undefined) return fail('NOT_FOUND', { missionId: id })
  const centre = await read.selectFrom('school').select('uai').where('id', '=', mission.centreId).executeTakeFirst()
  const paper = await read
    .selectFrom('paper')
    .select('specialtyLabel')
    .where('id', '=', mission.paperId)
    .executeTakeFirst()
  const slots = await read
    .selectFrom('missionSlot')
    .select(['date', 'startTime', 'endTime'])
    .where('missionId', '=', id)
    .orderBy('date')
    .execute()
  const seats = await read
    .selectFrom('seat')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .leftJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['seat.id as seatId', 'seat.role', 'seat.position', 'assignment.id as assignmentId', 'assignment.state'])
    .select(['assignment.rowVersion as version', 'intervenant.id as intervenantId', 'lastName', 'firstName'])
    .where('seat.missionId', '=', id)
    .orderBy('seat.role')
    .orderBy('seat.position')
    .execute()
  return ok({
    ...row,
    missionTypeCode: mission.missionTypeCode,
    centreUai: centre?.uai ?? '',
    specialty: paper?.specialtyLabel ?? '',
    origin: mission.origin,
    commission: mission.commission,
    quantity: mission.quantity,
    observations: mission.observations,
    slots,
    seatsDetail: seats.map(({ lastName, firstName, ...seat }) => ({
      ...seat,
      intervenant: lastName === null ? null : `${lastName} ${firstName}`,
    })),
    history: await historyOf(services, 'mission', id),
  })
}
