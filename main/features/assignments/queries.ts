import type { AssignmentScope } from '../../../shared/contract/assignments.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { type Listing, sql } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'
import { forcedOf } from './forced-exceptions.ts'

export async function assignmentSummary(services: Services) {
  const read = services.read()
  const seats = await read
    .selectFrom('seat')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  const states = await read
    .selectFrom('assignment')
    .select(['state', (e) => e.fn.countAll<number>().as('count')])
    .where('state', '<>', 'withdrawn')
    .groupBy('state')
    .execute()
  const run = await read
    .selectFrom('assignmentRun')
    .select(['id', 'state', 'seed', 'seats', 'filled', 'objective', 'bound', 'seconds', 'createdAt', 'scope'])
    .select(['moved', 'removed'])
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    seats: Number(seats?.count ?? 0),
    filled: states.reduce((sum, row) => sum + Number(row.count), 0),
    convoked: Number(states.find((row) => row.state === 'convoked')?.count ?? 0),
    run: run === undefined ? null : { ...run, scope: scopeOf(run.scope) },
  }
}

/** What a run looked at; runs of before scopes kept none. */
const scopeOf = (scope: string): AssignmentScope | null =>
  scope === '{}' ? null : (JSON.parse(scope) as AssignmentScope)

type State = 'unfilled' | 'confirmed' | 'locked' | 'convoked' | 'proposed'

type Row = {
  id: string
  missionId: string
  missionNumber: number
  exam: string
  paper: string
  missionType: string
  missionTypeEnglish: string
  centre: string
  town: string
  date: string
  startTime: string
  endTime: string
  role: string
  assignmentId: string | null
  intervenantId: string | null
  intervenant: string | null
  version: number | null
  state: State
  forced: ReturnType<typeof forcedOf>
}

const columns = {
  missionNumber: 'mission.number',
  exam: 'paper.examCode',
  paper: 'paper.label',
  missionType: 'missionType.label',
  centre: 'school.name',
  town: 'school.town',
  date: 'missionSlot.date',
  startTime: 'missionSlot.startTime',
  role: 'seat.role',
} as const

/** Seats with their mission, their holder and, while a run waits for a decision, the person it proposes. */
export function listSeats(services: Services, input: PageInput) {
  const joined = () =>
    services
      .read()
      .selectFrom('seat')
      .innerJoin('mission', 'mission.id', 'seat.missionId')
      .innerJoin('paper', 'paper.id', 'mission.paperId')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .innerJoin('school', 'school.id', 'mission.centreId')
      .innerJoin('missionSlot', (join) =>
        join.onRef('missionSlot.missionId', '=', 'mission.id').onRef('missionSlot.date', '=', 'mission.firstDate'),
      )
      .leftJoin('assignment', (join) =>
        join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
      )
      .leftJoin('forcedException', 'forcedException.assignmentId', 'assignment.id')
      .leftJoin('assignmentRun', (join) => join.on('assignmentRun.state', '=', 'proposed'))
      .leftJoin('assignmentProposal', (join) =>
        join
          .onRef('assignmentProposal.seatId', '=', 'seat.id')
          .onRef('assignmentProposal.runId', '=', 'assignmentRun.id'),
      )
      .leftJoin('intervenant', (join) =>
        join.on((e) =>
          e('intervenant.id', '=', e.fn.coalesce('assignment.intervenantId', 'assignmentProposal.intervenantId')),
        ),
      )
  const listing: Listing<Row> = {
    name: 'seat',
    idOf: (row) => row.id,
    ids: async ({ filter, facets, sort }) => {
      const order = orderOf(columns, sort, 'missionSlot.date')
      let rows = joined().select('seat.id')
      if (facets.missionId !== undefined) rows = rows.where('mission.id', '=', facets.missionId)
      if (facets.state === 'unfilled') {
        rows = rows.where('assignment.id', 'is', null).where('assignmentProposal.seatId', 'is', null)
      } else if (facets.state === 'proposed') {
        rows = rows.where('assignment.id', 'is', null).where('assignmentProposal.seatId', 'is not', null)
      } else if (facets.state !== undefined) {
        rows = rows.where('assignment.state', '=', facets.state as 'confirmed' | 'locked' | 'convoked')
      }
      for (const like of likePatterns(filter)) {
        rows = rows.where((e) =>
          e.or([
            e('paper.search', 'like', like),
            e('school.search', 'like', like),
            e('intervenant.search', 'like', like),
            e(sql<string>`cast(${e.ref('mission.number')} as text)`, 'like', like),
          ]),
        )
      }
      const found = await rows
        .orderBy(order.column, order.direction)
        .orderBy('mission.number')
        .orderBy('seat.position')
        .distinct()
        .execute()
      return found.map((row) => row.id)
    },
    rows: async (ids) => {
      const rows = await joined()
        .select(['seat.id', 'seat.missionId', 'mission.number as missionNumber', 'paper.examCode as exam'])
        .select(['paper.label as paper', 'missionType.label as missionType', 'school.name as centre', 'school.town'])
        .select('missionType.labelEnglish as missionTypeEnglish')
        .select(['missionSlot.date', 'missionSlot.startTime', 'missionSlot.endTime', 'seat.role'])
        .select(['assignment.id as assignmentId', 'assignment.state', 'intervenant.id as intervenantId'])
        .select(['lastName', 'firstName', 'assignment.rowVersion as version', 'assignmentProposal.seatId as proposed'])
        .select(['rules', 'forcedException.reason', 'forcedException.author', 'forcedException.createdAt as forcedAt'])
        .where('seat.id', 'in', [...ids])
        .execute()
      return rows.map(({ lastName, firstName, proposed, state, rules, reason, author, forcedAt, ...row }) => ({
        ...row,
        intervenant: lastName === null ? null : `${lastName} ${firstName}`,
        state: state === null || state === 'withdrawn' ? (proposed === null ? 'unfilled' : 'proposed') : state,
        forced: forcedOf({ rules, reason, author, forcedAt }),
      }))
    },
  }
  return services.listings.page(listing, input)
}
