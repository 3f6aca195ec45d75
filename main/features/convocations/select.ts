import type { Readable } from '../../store/index.ts'

/** Everything a convocation says of an assignment, its mission, its centre and its person. */
export async function assignmentsToConvoke(read: Readable) {
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['assignment.id as assignmentId', 'assignment.rowVersion', 'seat.role', 'mission.id as missionId'])
    .select(['mission.number as missionNumber', 'mission.commission', 'mission.observations', 'mission.firstDate'])
    .select(['mission.headerAuthority', 'missionType.label as missionType', 'missionType.entryForm'])
    .select(['session.year', 'session.month', 'session.closingDate', 'exam.label as exam'])
    .select(['paper.specialtyLabel as specialty', 'paper.label as paper'])
    .select(['centre.name as centre', 'centre.uai', 'centre.address as centreAddress'])
    .select(['centre.postalCode as centrePostalCode', 'centre.town as centreTown'])
    .select(['intervenant.id as intervenantId', 'intervenant.number as intervenantNumber', 'intervenant.title'])
    .select(['intervenant.lastName', 'intervenant.firstName', 'intervenant.address', 'intervenant.postalCode'])
    .select(['intervenant.town', 'intervenant.email'])
    .where('assignment.state', 'in', ['confirmed', 'locked'])
    .orderBy('intervenant.lastName')
    .orderBy('intervenant.firstName')
    .orderBy('mission.number')
    .execute()
  const slots = Map.groupBy(
    await read.selectFrom('missionSlot').selectAll().orderBy('date').orderBy('startTime').execute(),
    (slot) => slot.missionId,
  )
  return rows.map((row) => ({ ...row, slots: slots.get(row.missionId) ?? [] }))
}

export type ToConvoke = Awaited<ReturnType<typeof assignmentsToConvoke>>[number]
