import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import type { Readable } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { slotsOfMissions } from '../slots-of-missions.ts'

/** Everything: nothing is named, so nobody is left out. */
export const everything: ConvocationSelection = {
  sessionIds: [],
  examCodes: [],
  centreIds: [],
  missionTypeCodes: [],
  from: null,
  to: null,
  intervenantId: null,
}

const joined = (read: Readable) =>
  read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')

/** Assignments of a selection; by default those that wait for a convocation: who is already convoked is left out. */
export function assignmentsIn(
  read: Readable,
  selection: ConvocationSelection,
  states: readonly ('confirmed' | 'locked' | 'convoked')[] = ['confirmed', 'locked'],
) {
  let rows = joined(read).where('assignment.state', 'in', states)
  const { sessionIds, examCodes, centreIds, missionTypeCodes, from, to, intervenantId } = selection
  if (sessionIds.length > 0) rows = rows.where('mission.sessionId', 'in', sessionIds)
  if (examCodes.length > 0) rows = rows.where('session.examCode', 'in', examCodes)
  if (centreIds.length > 0) rows = rows.where('mission.centreId', 'in', centreIds)
  if (missionTypeCodes.length > 0) rows = rows.where('mission.missionTypeCode', 'in', missionTypeCodes)
  if (from !== null) rows = rows.where('mission.lastDate', '>=', from)
  if (to !== null) rows = rows.where('mission.firstDate', '<=', to)
  if (intervenantId !== null) rows = rows.where('assignment.intervenantId', '=', intervenantId)
  return rows
}

/** What a convocation says of some assignments, their mission, centre and person, in the order of people's names. */
export async function convocationRows(read: Readable, assignmentIds: readonly string[]) {
  const rows = await inChunks(assignmentIds, (chunk) =>
    joined(read)
      .select(['assignment.id as assignmentId', 'assignment.rowVersion', 'seat.role', 'mission.id as missionId'])
      .select(['mission.number as missionNumber', 'mission.commission', 'mission.observations', 'mission.firstDate'])
      .select(['mission.headerAuthority', 'missionType.label as missionType', 'missionType.entryForm'])
      .select(['mission.quantity', 'mission.centreId'])
      .select(['session.year', 'session.month', 'session.closingDate', 'exam.label as exam'])
      .select('session.examCode')
      .select(['paper.specialtyLabel as specialty', 'paper.label as paper'])
      .select(['centre.name as centre', 'centre.uai', 'centre.address as centreAddress'])
      .select(['centre.postalCode as centrePostalCode', 'centre.town as centreTown'])
      .select(['intervenant.id as intervenantId', 'intervenant.number as intervenantNumber', 'intervenant.title'])
      .select(['intervenant.lastName', 'intervenant.firstName', 'intervenant.address', 'intervenant.postalCode'])
      .select(['intervenant.town', 'intervenant.email'])
      .where('assignment.id', 'in', chunk)
      .execute(),
  )
  const missions = [...new Set(rows.map((row) => row.missionId))]
  const slots = await slotsOfMissions(read, missions)
  return rows.toSorted(byName).map((row) => ({ ...row, slots: slots.get(row.missionId) ?? [] }))
}

type Named = Readonly<{ lastName: string; firstName: string; missionNumber: number }>

const byName = (one: Named, other: Named): number =>
  one.lastName.localeCompare(other.lastName, 'fr') ||
  one.firstName.localeCompare(other.firstName, 'fr') ||
  one.missionNumber - other.missionNumber

/** Everything a convocation says of the assignments of a selection. */
export async function assignmentsToConvoke(read: Readable, selection: ConvocationSelection = everything) {
  const ids = await assignmentsIn(read, selection).select('assignment.id').execute()
  return convocationRows(
    read,
    ids.map(({ id }) => id),
  )
}

export type ToConvoke = Awaited<ReturnType<typeof convocationRows>>[number]
