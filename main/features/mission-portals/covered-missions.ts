import type { PortalMission } from '../../../shared/contract/mission-portals.ts'
import { civilDay } from '../../../shared/model/civil-days.ts'
import { fold } from '../../../shared/model/fold.ts'
import { markingState } from '../../domain/mission-portals/marking-state.ts'
import { applicationOf, portalKindOf } from '../../domain/mission-portals/portal-kind.ts'
import { isShown } from '../../domain/mission-portals/shown-missions.ts'
import type { Readable } from '../../store/index.ts'

/** Missions to which a person stands officially convoked, whatever their kind, with what was said of their marking. */
const convokedTo = (read: Readable, intervenantId: string) =>
  read
    .selectFrom('convocation')
    .innerJoin('assignment', 'assignment.id', 'convocation.assignmentId')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .leftJoin('markingState as marking', 'marking.assignmentId', 'assignment.id')
    .leftJoin('serviceStatement as statement', 'statement.assignmentId', 'assignment.id')
    .select(['mission.id', 'mission.number', 'mission.firstDate', 'mission.lastDate', 'exam.label as exam'])
    .select(['session.examCode', 'paper.specialtyLabel as specialty', 'paper.label as paper', 'seat.role'])
    .select(['missionType.code', 'missionType.rateType', 'entryForm', 'enteredBy', 'dematerialised'])
    .select(['missionType.label as missionType', 'missionType.labelEnglish as missionTypeEnglish'])
    .select(['school.name as centre', 'school.town as centreTown'])
    .select(['marking.state as reportedState', 'reportedOn', 'givenCopies', 'markedCopies'])
    .select(['statement.present', 'statement.source', 'statement.statedAt'])
    .where('convocation.intervenantId', '=', intervenantId)
    .where('convocation.state', '=', 'official')
    .where('assignment.state', '<>', 'withdrawn')
    .orderBy('mission.firstDate', 'desc')
    .orderBy('mission.number', 'desc')

export type Convoked = Awaited<ReturnType<ReturnType<typeof convokedTo>['execute']>>[number]

/** The convoked missions of a person that the portal still shows (F330), most recent first, each once. */
export async function shownMissions(
  read: Readable,
  intervenantId: string,
  today: string,
): Promise<readonly Convoked[]> {
  const rows = await convokedTo(read, intervenantId).execute()
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].filter(({ lastDate }) => isShown(lastDate, today))
}

const kindOf = (row: Pick<Convoked, 'code' | 'entryForm' | 'enteredBy' | 'dematerialised'>) =>
  portalKindOf({ ...row, dematerialised: row.dematerialised === 1 })

const stateOf = ({ reportedState, reportedOn, present, source, statedAt }: Convoked) =>
  markingState(
    reportedOn === null ? null : { state: reportedState, on: reportedOn },
    present === null || source === null || statedAt === null
      ? null
      : { present: present === 1, source, on: civilDay(statedAt) },
  )

/** Those whose work is done in an external application, with how far it is (F318, F320-F327). */
export function coveredMissions(rows: readonly Convoked[]): PortalMission[] {
  return rows.flatMap((row) => {
    const kind = kindOf(row)
    if (kind === null) return []
    const { id, number, exam, specialty, paper, missionType, missionTypeEnglish, firstDate, lastDate } = row
    const { state, on: stateOn } = stateOf(row)
    const { givenCopies, markedCopies } = row
    const counts = { givenCopies, markedCopies }
    const named = { id, number, exam, specialty, paper, missionType, missionTypeEnglish, firstDate, lastDate }
    return [{ ...named, kind, state, stateOn, ...counts, application: applicationOf(kind) }]
  })
}

export const isSportCommission = (row: Convoked): boolean => kindOf(row) === 'sportCommission'

type OutsideSlot = Readonly<{ missionType: string }>

/**
 * The same, of the missions that other academies gave to a person (F319). Their files name types in words: a mission is
 * covered where the office has a type of that name which is. How far it is, only that academy knows.
 */
export async function coveredOutside(read: Readable, intervenantId: string, today: string) {
  const types = await read
    .selectFrom('missionType')
    .select(['code', 'label', 'entryForm', 'enteredBy', 'dematerialised'])
    .execute()
  const kinds = new Map(types.map((type) => [fold(type.label), kindOf(type)]))
  const kindNamed = ({ missionType }: OutsideSlot) => kinds.get(fold(missionType)) ?? null
  const slots = await read
    .selectFrom('outsideMission')
    .selectAll()
    .where('intervenantId', '=', intervenantId)
    .where('state', '=', 'official')
    .orderBy('academyLabel')
    .orderBy('date')
    .execute()
  const academies = Map.groupBy(slots, ({ academyCode }) => academyCode)
  return [...academies].map(([academyCode, given]) => ({
    academyCode,
    academyLabel: given[0]?.academyLabel ?? academyCode,
    missions: [...Map.groupBy(given, ({ number }) => number).values()].flatMap((own): PortalMission[] => {
      const [first] = own
      const kind = first === undefined ? null : kindNamed(first)
      const lastDate = own.at(-1)?.date ?? ''
      if (first === undefined || kind === null || !isShown(lastDate, today)) return []
      const { number, exam, specialty, paper, missionType, date: firstDate } = first
      const id = `outside/${academyCode}/${number}`
      const named = { id, number, exam, specialty, paper, missionType, missionTypeEnglish: missionType, kind }
      const unknown = { state: null, stateOn: null, givenCopies: null, markedCopies: null, application: null }
      return [{ ...named, firstDate, lastDate, ...unknown }]
    }),
  }))
}
