import type { SeatGroup } from '../../../shared/contract/missions.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { planSeats } from '../../domain/missions/mission-rules.ts'
import { deleteWithDependents, insertMany, type Writable } from '../../store/index.ts'

type Seated = Readonly<{ id: string; missionTypeCode: string; secondPaperId: string | null }>

/** Adds and takes away empty seats so that each role of the mission's type has as many as wanted. */
export async function applySeats(tx: Writable, mission: Seated, seats: readonly SeatGroup[]): Promise<Result<null>> {
  const { id, secondPaperId } = mission
  const paperOf = ({ paper }: SeatGroup) => (paper === 'first' ? null : secondPaperId)
  if (seats.some(({ paper, count }) => paper === 'second' && count > 0) && secondPaperId === null)
    return refuse('missions.noSecondPaper')
  const rows = await tx.selectFrom('seat').selectAll().where('missionId', '=', id).execute()
  const type = await tx
    .selectFrom('missionType')
    .select('roles')
    .where('code', '=', mission.missionTypeCode)
    .executeTakeFirst()
  const roles = new Set([...(type?.roles ?? '').split(' '), ...rows.map(({ role }) => role)])
  const stranger = seats.find(({ role, count }) => count > 0 && !roles.has(role))
  if (stranger !== undefined) return refuse('missions.roleOfOtherType', { role: stranger.role })
  const held = await tx.selectFrom('assignment').select('seatId').where('missionId', '=', id).execute()
  const taken = new Set(held.map(({ seatId }) => seatId))
  const plan = planSeats(
    rows.map((row) => ({ ...row, taken: taken.has(row.id) })),
    seats.filter(({ count }) => count > 0).map((one) => ({ role: one.role, paperId: paperOf(one), count: one.count })),
  )
  if (plan === null) return refuse('missions.seatTaken')
  await deleteWithDependents(tx, 'seat', 'id', plan.remove)
  await insertMany(
    tx,
    'seat',
    plan.add.map(({ role, position, paperId }) => ({
      id: `${id}/${role}/${position}`,
      missionId: id,
      role,
      position,
      paperId,
    })),
  )
  return ok(null)
}
