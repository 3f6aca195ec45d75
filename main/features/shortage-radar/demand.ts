import { peopleIn } from '../../domain/missions/load-rules.ts'
import type { DemandedDay } from '../../domain/shortages/shortages.ts'
import type { Readable } from '../../store/index.ts'
import { loadBook } from '../needs/load-book.ts'

type Demand = Readonly<{ days: readonly DemandedDay[]; unknown: number }>

/**
 * Seats wanted by the needs of a session (of every open one: null), and by the missions that have no need. A load greater
 * by so many candidates counts where a load, not a typed number, says how many people are wanted.
 */
export async function demandOf(read: Readable, sessionId: string | null, loadMore: number): Promise<Demand> {
  const book = await loadBook(read, loadMore)
  let needs = read
    .selectFrom('need')
    .innerJoin('session', 'session.id', 'need.sessionId')
    .innerJoin('missionType', 'missionType.code', 'need.missionTypeCode')
    .innerJoin('school', 'school.id', 'need.centreId')
    .selectAll('need')
    .select(['session.examCode', 'missionType.needsCompetence', 'school.departmentCode as area'])
  needs = sessionId === null ? needs.where('session.state', '=', 'open') : needs.where('need.sessionId', '=', sessionId)
  let unknown = 0
  const days = (await needs.execute()).flatMap(({ examCode, needsCompetence, area, ...need }): DemandedDay[] => {
    const wanted = book.wantedBy(need)
    if (wanted.kind === 'unknown') unknown += 1
    if (wanted.kind !== 'seats') return []
    const { paperId, centreId, date } = need
    const place = { examCode, area, centreId, date, needsCompetence: needsCompetence === 1 }
    const of = (paper: 'first' | 'second') => peopleIn(wanted.seats.filter((one) => one.paper === paper))
    const second = need.secondPaperId
    return [
      { paperId, seats: of('first'), ...place },
      ...(second === null ? [] : [{ paperId: second, seats: of('second'), ...place }]),
    ].filter(({ seats }) => seats > 0)
  })
  return { days: [...days, ...(await withoutNeed(read, sessionId))], unknown }
}

/** Missions that the office made by hand, each on its first day. */
async function withoutNeed(read: Readable, sessionId: string | null): Promise<DemandedDay[]> {
  let missions = read
    .selectFrom('mission')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('seat', 'seat.missionId', 'mission.id')
    .select(['mission.id', 'mission.paperId', 'mission.centreId', 'mission.firstDate as date'])
    .select(['session.examCode', 'needsCompetence', 'school.departmentCode as area'])
    .select((e) => e.fn.count<number>('seat.id').as('seats'))
    .where('mission.id', 'not in', (e) =>
      e.selectFrom('need').select('missionId').$narrowType<{ missionId: string }>().where('missionId', 'is not', null),
    )
    .groupBy('mission.id')
  missions =
    sessionId === null
      ? missions.where('session.state', '=', 'open')
      : missions.where('mission.sessionId', '=', sessionId)
  return (await missions.execute()).map(({ id: _id, needsCompetence, ...day }) => ({
    ...day,
    needsCompetence: needsCompetence === 1,
  }))
}
