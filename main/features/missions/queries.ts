import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { type Listing, sql } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'

export async function listSessions(services: Services) {
  const rows = await services
    .read()
    .selectFrom('session')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .leftJoin('mission', 'mission.sessionId', 'session.id')
    .leftJoin('seat', 'seat.missionId', 'mission.id')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select(['session.id', 'session.examCode', 'exam.label as examLabel', 'year', 'month', 'closingDate'])
    .select((e) => [
      e.fn.count<number>('mission.id').distinct().as('missions'),
      e.fn.count<number>('seat.id').distinct().as('seats'),
      e.fn.count<number>('assignment.id').distinct().as('filled'),
    ])
    .groupBy('session.id')
    .orderBy('year')
    .orderBy('month')
    .orderBy('examCode')
    .execute()
  return rows
}

export async function needSummary(services: Services) {
  const row = await services
    .read()
    .selectFrom('need')
    .select((e) => [e.fn.countAll<number>().as('imported'), e.fn.count<number>('missionId').as('withMission')])
    .executeTakeFirst()
  const imported = Number(row?.imported ?? 0)
  return { imported, withoutMission: imported - Number(row?.withMission ?? 0) }
}

type Row = Awaited<ReturnType<typeof missionRows>>[number]

const columns = {
  number: 'mission.number',
  exam: 'paper.examCode',
  paper: 'paper.label',
  missionType: 'missionType.label',
  centre: 'school.name',
  town: 'school.town',
  firstDate: 'mission.firstDate',
} as const

const joined = (services: Services) =>
  services
    .read()
    .selectFrom('mission')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('session', 'session.id', 'mission.sessionId')

/** Rows of some missions, with how many of their seats are filled. */
export async function missionRows(services: Services, ids: readonly string[]) {
  const rows = await joined(services)
    .select(['mission.id', 'mission.number', 'paper.examCode as exam', 'paper.label as paper'])
    .select(['missionType.label as missionType', 'school.name as centre', 'school.town', 'mission.firstDate'])
    .select('missionType.labelEnglish as missionTypeEnglish')
    .select(['session.year', 'session.month'])
    .select((e) => [
      e
        .selectFrom('missionSlot')
        .select((slot) => slot.fn.min('startTime').as('startTime'))
        .whereRef('missionSlot.missionId', '=', 'mission.id')
        .as('startTime'),
      e
        .selectFrom('seat')
        .select((seat) => seat.fn.countAll<number>().as('count'))
        .whereRef('seat.missionId', '=', 'mission.id')
        .as('seats'),
      e
        .selectFrom('assignment')
        .select((assignment) => assignment.fn.countAll<number>().as('count'))
        .whereRef('assignment.missionId', '=', 'mission.id')
        .where('assignment.state', '<>', 'withdrawn')
        .as('filled'),
    ])
    .where('mission.id', 'in', [...ids])
    .execute()
  return rows.map(({ year, month, startTime, seats, filled, ...row }) => ({
    ...row,
    session: `${String(month).padStart(2, '0')}/${year}`,
    startTime: startTime ?? '00:00',
    seats: seats ?? 0,
    filled: filled ?? 0,
  }))
}

export function listMissions(services: Services, input: PageInput) {
  const listing: Listing<Row> = {
    name: 'mission',
    idOf: (row) => row.id,
    ids: async ({ filter, sort, facets }) => {
      const order = orderOf(columns, sort, 'mission.firstDate')
      let rows = joined(services).select('mission.id')
      if (facets.sessionId !== undefined) rows = rows.where('mission.sessionId', '=', facets.sessionId)
      for (const like of likePatterns(filter)) {
        rows = rows.where((e) =>
          e.or([
            e('paper.search', 'like', like),
            e('school.search', 'like', like),
            e(sql<string>`lower(${e.ref('missionType.label')})`, 'like', like),
            e(sql<string>`lower(${e.ref('missionType.labelEnglish')})`, 'like', like),
            e(sql<string>`cast(${e.ref('mission.number')} as text)`, 'like', like),
          ]),
        )
      }
      const found = await rows.orderBy(order.column, order.direction).orderBy('mission.number').execute()
      return found.map((row) => row.id)
    },
    rows: (ids) => missionRows(services, ids),
  }
  return services.listings.page(listing, input)
}
