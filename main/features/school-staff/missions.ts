import type { Readable } from '../../store/index.ts'

type Days = Readonly<{ from: string; to: string }>

/**
 * Missions of these people, one line a slot, whose day falls in the period. Work whose type gives no right to travel is
 * done at home and keeps nobody from classes: it is marked, so that lists of absences leave it out.
 */
export async function missionsOf(read: Readable, intervenantIds: readonly string[], days: Days | null) {
  if (intervenantIds.length === 0) return []
  let query = read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionSlot', 'missionSlot.missionId', 'mission.id')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['assignment.id as assignmentId', 'assignment.intervenantId', 'lastName', 'firstName'])
    .select(['mission.number', 'missionType.label as missionType', 'missionType.travelRight', 'assignment.state'])
    .select('missionType.labelEnglish as missionTypeEnglish')
    .select(['paper.examCode as exam', 'paper.label as paper', 'centre.name as centre', 'centre.town'])
    .select(['missionSlot.date', 'missionSlot.startTime', 'missionSlot.endTime'])
    .where('assignment.intervenantId', 'in', [...intervenantIds])
    .where('assignment.state', '<>', 'withdrawn')
  if (days !== null) query = query.where('missionSlot.date', '>=', days.from).where('missionSlot.date', '<=', days.to)
  const rows = await query
    .orderBy('missionSlot.date')
    .orderBy('lastName')
    .orderBy('firstName')
    .orderBy('missionSlot.startTime')
    .orderBy('mission.number')
    .execute()
  return rows.map(({ state, travelRight, ...row }) => ({
    atHome: travelRight === 0,
    mission: { ...row, provisional: state !== 'convoked' },
  }))
}

/** The same, as the page takes it. */
export async function missionLines(read: Readable, intervenantIds: readonly string[], days: Days | null) {
  return (await missionsOf(read, intervenantIds, days)).map(({ mission }) => mission)
}
