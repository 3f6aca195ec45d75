import type { Services } from '../../boundary/services.ts'
import type { RuleVerdict } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import { currentConflicts } from './kept-facts.ts'
import { seatGroupId } from './seat-groups.ts'
import { untilChanged } from './until-changed.ts'

export type BoardSlot = Readonly<{ date: string; startTime: string; endTime: string }>

/** One seat as every view of the planner shows it: its mission, its holder, what is proposed and what is broken. */
export type BoardSeat = Readonly<{
  id: string
  needId: string
  missionId: string
  missionNumber: number
  exam: string
  /** The bureau in charge of the exam. */
  bureauId: string | null
  paper: string
  missionType: string
  missionTypeEnglish: string
  centreId: string
  centre: string
  town: string
  role: string
  position: number
  /** Folded words of the paper and of the centre, and the number of the mission. */
  search: string
  /** Slots of the mission in order; never empty. */
  slots: readonly BoardSlot[]
  assignmentId: string | null
  version: number | null
  state: 'unfilled' | 'proposed' | 'confirmed' | 'locked' | 'convoked'
  intervenantId: string | null
  intervenant: string | null
  broken: readonly RuleVerdict[]
}>

/** Every seat of the office in order of date, centre, mission and position; needs, timeline and problems come from it. */
export const planningBoard = untilChanged(async (services: Services): Promise<readonly BoardSeat[]> => {
  const read = services.read()
  const slots = await slotsByMission(read)
  const proposed = await proposedPeople(read)
  const broken = new Map((await currentConflicts(services)).map((one) => [one.assignmentId, one.broken]))
  const rows = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .innerJoin('paper', (join) => join.on((e) => e('paper.id', '=', e.fn.coalesce('seat.paperId', 'mission.paperId'))))
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .leftJoin('bureauExam', 'bureauExam.examCode', 'paper.examCode')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .leftJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select([
      'seat.id',
      'seat.paperId',
      'missionType.labelEnglish as missionTypeEnglish',
      'seat.missionId',
      'mission.number as missionNumber',
      'paper.examCode as exam',
      'bureauExam.bureauId',
    ])
    .select(['paper.label as paper', 'missionType.label as missionType', 'mission.centreId', 'school.name as centre'])
    .select(['school.town', 'seat.role', 'seat.position', 'paper.search as paperWords', 'school.search as centreWords'])
    .select(['assignment.id as assignmentId', 'assignment.rowVersion as version', 'assignment.state'])
    .select(['intervenant.id as intervenantId', 'lastName', 'firstName'])
    .orderBy('mission.firstDate')
    .orderBy('school.name')
    .orderBy('mission.number')
    .orderBy('seat.role')
    .orderBy('seat.position')
    .execute()
  return rows.flatMap(({ lastName, firstName, state, paperId, paperWords, centreWords, ...row }): BoardSeat[] => {
    const own = slots.get(row.missionId)
    if (own === undefined) return []
    const offered = row.assignmentId === null ? proposed.get(row.id) : undefined
    return [
      {
        ...row,
        needId: seatGroupId(row.missionId, row.role, paperId),
        search: `${paperWords} ${centreWords} ${row.missionNumber}`,
        slots: own,
        state: state === null || state === 'withdrawn' ? (offered === undefined ? 'unfilled' : 'proposed') : state,
        intervenantId: row.intervenantId ?? offered?.id ?? null,
        intervenant: lastName === null ? (offered?.name ?? null) : `${lastName} ${firstName}`,
        broken: row.assignmentId === null ? [] : (broken.get(row.assignmentId) ?? []),
      },
    ]
  })
})

async function slotsByMission(read: Readable) {
  const rows = await read.selectFrom('missionSlot').selectAll().orderBy('date').orderBy('startTime').execute()
  return Map.groupBy(rows, (row) => row.missionId)
}

/** Whom the run that waits for a decision proposes for each seat, but for what was already decided. */
async function proposedPeople(read: Readable) {
  const rows = await read
    .selectFrom('assignmentProposal')
    .innerJoin('assignmentRun', 'assignmentRun.id', 'assignmentProposal.runId')
    .innerJoin('intervenant', 'intervenant.id', 'assignmentProposal.intervenantId')
    .select(['seatId', 'intervenant.id', 'lastName', 'firstName'])
    .where('assignmentRun.state', '=', 'proposed')
    .where('decision', '=', 'open')
    .execute()
  return new Map(rows.map(({ seatId, id, lastName, firstName }) => [seatId, { id, name: `${lastName} ${firstName}` }]))
}
