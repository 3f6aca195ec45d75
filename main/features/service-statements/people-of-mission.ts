import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import type { DifferenceReason, ServiceDay } from '../../../shared/model/service-statements.ts'
import { declaredQuantity } from '../../domain/review/index.ts'
import type { Readable } from '../../store/index.ts'
import { claimStands, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'

export const daysIn = (json: string | null): ServiceDay[] => (json === null ? [] : (JSON.parse(json) as ServiceDay[]))

export const reasonIn = (reason: string | null): DifferenceReason | null =>
  reason === null || reason === '' ? null : (reason as DifferenceReason)

const declaredOf = (entry: string | null): number | null =>
  entry === null ? null : declaredQuantity(JSON.parse(entry) as ClaimEntry).value

/** The people convoked to missions, by name, with what is recorded, stated and declared of each. */
export async function peopleOfMissions(read: Readable, missionIds: readonly string[]) {
  const rows = await inChunks(missionIds, (chunk) =>
    read
      .selectFrom('assignment')
      .innerJoin('seat', 'seat.id', 'assignment.seatId')
      .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
      .leftJoin('serviceEntry', 'serviceEntry.assignmentId', 'assignment.id')
      .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'assignment.id').on(claimStands))
      .select(['assignment.id as assignmentId', 'assignment.missionId', 'assignment.intervenantId', 'seat.role'])
      .select(['intervenant.lastName', 'intervenant.firstName'])
      .select(['serviceStatement.present', 'serviceStatement.quantity', 'serviceStatement.minutes'])
      .select(['serviceStatement.days', 'serviceStatement.reason', 'serviceStatement.note'])
      .select(['serviceStatement.source', 'serviceStatement.statedBy', 'serviceStatement.statedAt'])
      .select(['serviceEntry.present as entryPresent', 'serviceEntry.quantity as entryQuantity'])
      .select(['serviceEntry.minutes as entryMinutes', 'serviceEntry.days as entryDays'])
      .select(['serviceEntry.reason as entryReason', 'serviceEntry.note as entryNote', 'serviceEntry.enteredAt'])
      .select(['claim.id as claimId', 'claim.entry', 'claim.feeState', 'claim.feeCents'])
      .where('assignment.missionId', 'in', chunk)
      .where('assignment.state', '=', 'convoked')
      .orderBy('intervenant.lastName')
      .orderBy('intervenant.firstName')
      .orderBy('assignment.id')
      .execute(),
  )
  return rows.map(({ lastName, firstName, entry, ...row }) => ({
    ...row,
    intervenant: personName({ lastName, firstName }),
    declared: declaredOf(entry),
  }))
}

export type PersonOfMission = Awaited<ReturnType<typeof peopleOfMissions>>[number]
