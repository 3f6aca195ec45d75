import type { Readable } from '../../store/index.ts'
import { claimStands } from '../claims/standing.ts'

/** The missions of a person, from assignment to claim, most recent first (F129). */
export async function missionsOf(read: Readable, intervenantId: string) {
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .leftJoin('convocation', (join) =>
      join.onRef('convocation.assignmentId', '=', 'assignment.id').on('convocation.state', '=', 'official'),
    )
    .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'assignment.id').on(claimStands))
    .select(['assignment.id as assignmentId', 'mission.id as missionId', 'mission.number', 'mission.firstDate'])
    .select(['missionType.label as missionType', 'paper.examCode as exam', 'paper.label as paper'])
    .select('missionType.labelEnglish as missionTypeEnglish')
    .select(['school.name as centre', 'assignment.state', 'seat.role', 'claim.id as claimId'])
    .select(['convocation.documentId as convocationDocumentId', 'convocation.number as convocation'])
    .select([
      'convocation.version',
      'claim.number as claimNumber',
      'feeState',
      'travelState',
      'feeCents',
      'travelCents',
    ])
    .where('assignment.intervenantId', '=', intervenantId)
    .orderBy('mission.firstDate', 'desc')
    .orderBy('mission.number')
    .execute()
  return rows.map(({ convocation, version, ...row }) => ({
    ...row,
    convocationNumber: convocation === null ? null : `${convocation} v${version}`,
  }))
}

/** What was paid to a person, line by line of the sealed batches. */
export async function paymentsOf(read: Readable, intervenantId: string) {
  return read
    .selectFrom('paymentLine')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
    .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
    .select(['paymentBatch.id as batchId', 'paymentBatch.number as batchNumber', 'lineNumber', 'circuit'])
    .select(['claim.number as claimNumber', 'cents', 'sealedAt', 'paymentBatch.state'])
    .where('paymentLine.intervenantId', '=', intervenantId)
    .orderBy('sealedAt', 'desc')
    .orderBy('lineNumber')
    .execute()
}
