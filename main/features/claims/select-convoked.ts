import type { Readable } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'

/** Assignments with what decides whether they open a claim. `startTime` and `endTime` are those of the first and last slot. */
export async function loadConvoked(read: Readable, assignmentIds: readonly string[]) {
  const rows = await inChunks(assignmentIds, (chunk) =>
    read
      .selectFrom('assignment')
      .innerJoin('mission', 'mission.id', 'assignment.missionId')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .innerJoin('paper', 'paper.id', 'mission.paperId')
      .innerJoin('session', 'session.id', 'mission.sessionId')
      .innerJoin('exam', 'exam.code', 'session.examCode')
      .innerJoin('school as centre', 'centre.id', 'mission.centreId')
      .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
      .leftJoin('posting', (join) =>
        join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
      )
      .leftJoin('school as mainSchool', 'mainSchool.id', 'posting.schoolId')
      .select((e) => [
        'assignment.id as assignmentId',
        'assignment.missionId',
        'assignment.intervenantId',
        'mission.number as missionNumber',
        'mission.firstDate',
        'mission.lastDate',
        'mission.headerAuthority',
        'missionType.feeRight',
        'missionType.travelRight',
        'missionType.enteredBy',
        'exam.rateGroup',
        'paper.evaluationMode',
        'centre.communeCode as centreCommune',
        'centre.town as centreTown',
        'centre.postalCode as centrePostalCode',
        'intervenant.communeCode as homeCommune',
        'intervenant.town as homeTown',
        'intervenant.postalCode as homePostalCode',
        'mainSchool.communeCode as workCommune',
        e
          .selectFrom('missionSlot')
          .select('startTime')
          .whereRef('missionSlot.missionId', '=', 'mission.id')
          .orderBy('date')
          .orderBy('startTime')
          .limit(1)
          .as('firstTime'),
        e
          .selectFrom('missionSlot')
          .select('endTime')
          .whereRef('missionSlot.missionId', '=', 'mission.id')
          .orderBy('date', 'desc')
          .orderBy('endTime', 'desc')
          .limit(1)
          .as('lastTime'),
      ])
      .where('assignment.id', 'in', chunk)
      .execute(),
  )
  const once = new Map(rows.toReversed().map((row) => [row.assignmentId, row]))
  return [...once.values()].map(({ firstTime, lastTime, ...row }) => ({
    ...row,
    startTime: firstTime ?? '00:00',
    endTime: lastTime ?? '23:59',
  }))
}
