import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Readable } from '../../store/index.ts'
import { personName } from '../claims/select-claims.ts'
import { claimStands } from '../claims/standing.ts'
import { missionHistory } from './history.ts'
import { missionRows } from './queries.ts'

/** One mission as its six tabs show it: what it is, dates, seats, needs, convocations with their claims, history. */
export async function missionSheet(services: Services, id: string) {
  const read = services.read()
  const [row] = await missionRows(services, [id])
  const mission = await about(read, id)
  if (row === undefined || mission === undefined) return fail('NOT_FOUND', { missionId: id })
  const { rowVersion, sessionState, dematerialised, roles, fictitious, secondPaperId, second, ...own } = mission
  return ok({
    ...row,
    ...own,
    version: rowVersion,
    sessionOpen: sessionState === 'open',
    dematerialised: dematerialised === 1,
    roles: roles.split(' ').filter(Boolean),
    fictitiousCentre: fictitious === 1,
    secondPaper: secondPaperId === null ? null : { id: secondPaperId, ...second },
    slots: await read
      .selectFrom('missionSlot')
      .select(['date', 'startTime', 'endTime'])
      .where('missionId', '=', id)
      .orderBy('date')
      .orderBy('startTime')
      .execute(),
    needs: await read
      .selectFrom('need')
      .select(['id', 'date', 'startTime', 'endTime', 'quantity', 'people', 'present'])
      .where('missionId', '=', id)
      .orderBy('date')
      .orderBy('startTime')
      .execute(),
    convocations: await convocationsOf(read, id),
    seatsDetail: await seatsOf(read, id),
    history: await missionHistory(read, id),
  })
}

async function about(read: Readable, id: string) {
  const row = await read
    .selectFrom('mission')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .leftJoin('paper as secondPaper', 'secondPaper.id', 'mission.secondPaperId')
    .select([
      'mission.sessionId',
      'mission.missionTypeCode',
      'mission.paperId',
      'mission.centreId',
      'mission.rowVersion',
    ])
    .select(['commission', 'quantity', 'observations', 'reportTo', 'documentsToBring', 'mission.secondPaperId'])
    .select(['session.state as sessionState', 'missionType.dematerialised', 'missionType.roles'])
    .select(['school.uai as centreUai', 'school.fictitious', 'paper.specialtyLabel as specialty'])
    .select(['paper.code as paperCode', 'paper.evaluationMode'])
    .select(['secondPaper.label as secondLabel', 'secondPaper.specialtyLabel as secondSpecialty'])
    .where('mission.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { secondLabel, secondSpecialty, ...mission } = row
  return { ...mission, second: { label: secondLabel ?? '', specialty: secondSpecialty ?? '' } }
}

async function seatsOf(read: Readable, id: string) {
  const seats = await read
    .selectFrom('seat')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .leftJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['seat.id as seatId', 'seat.role', 'seat.position', 'seat.paperId'])
    .select(['assignment.id as assignmentId', 'assignment.state'])
    .select(['assignment.rowVersion as version', 'intervenant.id as intervenantId', 'lastName', 'firstName'])
    .where('seat.missionId', '=', id)
    .orderBy('seat.role')
    .orderBy('seat.position')
    .execute()
  return seats.map(({ lastName, firstName, paperId, ...seat }) => ({
    ...seat,
    paper: paperId === null ? ('first' as const) : ('second' as const),
    intervenant: lastName === null || firstName === null ? null : personName({ lastName, firstName }),
  }))
}

/** The convocations of a mission, last first, each with the claim it made. */
async function convocationsOf(read: Readable, id: string) {
  const rows = await read
    .selectFrom('convocation')
    .innerJoin('convocationRun', 'convocationRun.id', 'convocation.runId')
    .innerJoin('intervenant', 'intervenant.id', 'convocation.intervenantId')
    .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'convocation.assignmentId').on(claimStands))
    .select(['convocation.id', 'convocation.number', 'convocation.version', 'convocation.state'])
    .select(['convocation.intervenantId', 'convocation.documentId', 'convocationRun.number as runNumber'])
    .select(['lastName', 'firstName', 'claim.id as claimId', 'claim.number as claimNumber'])
    .select(['claim.feeState', 'claim.travelState'])
    .where('convocation.missionId', '=', id)
    .orderBy('convocation.number', 'desc')
    .orderBy('convocation.version', 'desc')
    .execute()
  return rows.map(({ lastName, firstName, state, claimId, claimNumber, feeState, travelState, ...row }) => {
    const official = state === 'official'
    return {
      ...row,
      state,
      intervenant: personName({ lastName, firstName }),
      claimId: official ? claimId : null,
      claimNumber: official ? claimNumber : null,
      feeState: official ? feeState : null,
      travelState: official ? travelState : null,
    }
  })
}
