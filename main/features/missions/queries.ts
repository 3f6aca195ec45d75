import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { type ExpressionBuilder, type Listing, sql, type Tables } from '../../store/index.ts'
import { examsOfBureau } from '../bureaus/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'

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

/** What the list can be restricted to, one value each. */
const facetColumns = {
  sessionId: 'mission.sessionId',
  missionType: 'mission.missionTypeCode',
  centreId: 'mission.centreId',
  origin: 'mission.origin',
} as const

/** Some seat has nobody. */
const lacking = (e: ExpressionBuilder<Tables, 'mission'>) =>
  e.exists(
    e
      .selectFrom('seat')
      .leftJoin('assignment', (join) =>
        join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
      )
      .select('seat.id')
      .whereRef('seat.missionId', '=', 'mission.id')
      .where('assignment.id', 'is', null),
  )

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
    .select(['mission.origin', 'mission.headerAuthority'])
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
      for (const [facet, column] of Object.entries(facetColumns)) {
        const wanted = facets[facet]
        if (wanted !== undefined) rows = rows.where(column, '=', wanted as never)
      }
      if (facets.bureauId !== undefined)
        rows = rows.where('session.examCode', 'in', examsOfBureau(services.read(), facets.bureauId))
      if (facets.coverage === 'lacking') rows = rows.where(lacking)
      if (facets.coverage === 'complete') rows = rows.where((e) => e.not(lacking(e)))
      if (facets.coverage === 'empty')
        rows = rows.where((e) =>
          e.not(
            e.exists(
              e
                .selectFrom('assignment')
                .select('assignment.id')
                .whereRef('assignment.missionId', '=', 'mission.id')
                .where('assignment.state', '<>', 'withdrawn'),
            ),
          ),
        )
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
