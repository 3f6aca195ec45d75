import type { Impediment, ImpedimentRow } from '../../../shared/contract/impediments.ts'
import type { Readable } from '../../store/index.ts'

const said = (read: Readable) =>
  read
    .selectFrom('impediment')
    .innerJoin('assignment', 'assignment.id', 'impediment.assignmentId')
    .select(['impediment.id', 'impediment.kind', 'fromDate as from', 'toDate as to', 'impediment.explanation'])
    .select(['impediment.state', 'answer', 'answeredBy', 'answeredAt', 'signalledAt'])
    .select(['impediment.rowVersion as version', 'assignment.missionId'])
    .orderBy('signalledAt', 'desc')
    .orderBy('impediment.id')

/** What a person signalled about their missions, latest first. */
export const ownImpediments = (
  read: Readable,
  intervenantId: string,
): Promise<(Impediment & Readonly<{ missionId: string }>)[]> =>
  said(read).where('impediment.intervenantId', '=', intervenantId).execute()

/** Everything people signalled, what waits for an answer first, the longest waiting on top. */
export async function listImpediments(read: Readable): Promise<ImpedimentRow[]> {
  const rows = await said(read)
    .innerJoin('intervenant', 'intervenant.id', 'impediment.intervenantId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['impediment.intervenantId', 'lastName', 'firstName', 'school.name as school'])
    .select(['mission.number as missionNumber', 'paper.examCode as exam', 'paper.label as paper'])
    .select(['missionType.label as missionType', 'missionType.labelEnglish as missionTypeEnglish'])
    .select(['centre.name as centre', 'centre.town', 'mission.firstDate', 'assignment.seatId'])
    .select('assignment.state as assignmentState')
    .where('impediment.state', '<>', 'withdrawn')
    .execute()
  const shown = rows.map(({ lastName, firstName, school, assignmentState, ...row }) => ({
    ...row,
    intervenant: `${lastName} ${firstName}`,
    school: school ?? '',
    seated: assignmentState !== 'withdrawn',
  }))
  return [...shown.filter(isOpen).toReversed(), ...shown.filter((row) => !isOpen(row))]
}

const isOpen = ({ state }: Readonly<{ state: string }>): boolean => state === 'open'

/** What convoked people signalled and nobody answered yet, oldest first (ux.md S4, pains-and-peers.md pain 12). */
export const openImpediments = (read: Readable) =>
  read
    .selectFrom('impediment')
    .innerJoin('assignment', 'assignment.id', 'impediment.assignmentId')
    .select(['impediment.id', 'assignmentId', 'missionId', 'seatId', 'impediment.intervenantId', 'kind'])
    .select(['fromDate', 'toDate', 'impediment.explanation', 'signalledAt', 'impediment.rowVersion as version'])
    .where('impediment.state', '=', 'open')
    .orderBy('signalledAt')
    .orderBy('impediment.id')
    .execute()

/** How many wait for an answer. */
export async function openCount(read: Readable): Promise<{ count: number }> {
  return { count: (await openImpediments(read)).length }
}
