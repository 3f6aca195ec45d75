import type { AssignmentScope, ChosenSeats } from '../../../shared/contract/assignments.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import { openImpediments } from '../impediments/queries.ts'
import { type BoardSeat, planningBoard } from './board.ts'
import { forcedOf } from './forced-exceptions.ts'
import { isWithin } from './needs.ts'
import { countProposals } from './proposals.ts'
import { compareValues } from './sorting.ts'
import { standingVersions } from './standing-versions.ts'

/** How far the planning is: coverage, what is broken, what waits for a decision, and the last run. */
export async function assignmentSummary(services: Services) {
  const board = await planningBoard(services)
  const run = await services
    .read()
    .selectFrom('assignmentRun')
    .select(runColumns)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  const proposals = await countProposals(services)
  const impediments = await impedimentByAssignment(services)
  return {
    seats: board.length,
    filled: board.filter(({ assignmentId }) => assignmentId !== null).length,
    convoked: board.filter(({ state }) => state === 'convoked').length,
    conflicts: board.filter(({ broken }) => broken.length > 0).length,
    impediments: board.filter(({ assignmentId }) => assignmentId !== null && impediments.has(assignmentId)).length,
    proposals,
    run: run === undefined ? null : { ...run, scope: scopeOf(run.scope) },
  }
}

const runColumns = [
  'id',
  'state',
  'seed',
  'seats',
  'filled',
  'objective',
  'bound',
  'seconds',
  'createdAt',
  'scope',
  'moved',
  'removed',
] as const

/** What a run looked at; runs of before scopes kept none. */
const scopeOf = (scope: string): AssignmentScope | null =>
  scope === '{}' ? null : (JSON.parse(scope) as AssignmentScope)

const shownRuns = 20

/** The last runs, with how many assignments each wrote and how many of these still stand as it wrote them. */
export async function listRuns(services: Services) {
  const read = services.read()
  const runs = await read
    .selectFrom('assignmentRun')
    .select(runColumns)
    .orderBy('createdAt', 'desc')
    .limit(shownRuns)
    .execute()
  const changes = await read
    .selectFrom('assignmentChange')
    .innerJoin('assignment', 'assignment.id', 'assignmentChange.assignmentId')
    .select(['runId', 'assignmentId', 'versionAfter', 'rowVersion', 'state'])
    .where('runId', 'is not', null)
    .execute()
  const stands = await standingVersions(read)
  const byRun = Map.groupBy(changes, ({ runId }) => runId)
  return runs.map((run) => {
    const own = byRun.get(run.id) ?? []
    const standing = own.filter(stands)
    const scope = scopeOf(run.scope)
    return { ...run, scope, written: own.length, undoable: standing.filter(({ state }) => state !== 'convoked').length }
  })
}

const sorted = {
  missionNumber: ({ missionNumber }) => missionNumber,
  exam: ({ exam }) => exam,
  paper: ({ paper }) => paper,
  missionType: ({ missionType }) => missionType,
  centre: ({ centre }) => centre,
  town: ({ town }) => town,
  date: ({ slots }) => slots[0]?.date ?? '',
  startTime: ({ slots }) => slots[0]?.startTime ?? '',
  role: ({ role }) => role,
  intervenant: ({ intervenant }) => intervenant ?? '',
  state: ({ state }) => state,
} as const satisfies Record<string, (seat: BoardSeat) => string | number>

const isSorted = (column: string): column is keyof typeof sorted => Object.hasOwn(sorted, column)

const inState = ({ state, broken }: BoardSeat, wanted: string | undefined): boolean =>
  wanted === undefined || (wanted === 'conflict' ? broken.length > 0 : state === wanted)

/** Ids of the seats under a filter and facets, in the order asked, else in order of date. */
async function seatIds(
  services: Services,
  { filter, facets, sort }: Pick<PageInput, 'filter' | 'facets' | 'sort'>,
): Promise<readonly string[]> {
  const words = queryWords(filter)
  const found = (await planningBoard(services)).filter(
    (seat) =>
      isWithin(seat, facets) &&
      (facets.needId === undefined || seat.needId === facets.needId) &&
      inState(seat, facets.state) &&
      matchesWords(`${seat.search} ${fold(seat.intervenant ?? '')}`, words),
  )
  if (sort !== null && isSorted(sort.column)) {
    const value = sorted[sort.column]
    const sign = sort.direction === 'descending' ? -1 : 1
    found.sort((a, b) => sign * compareValues(value(a), value(b)))
  }
  return found.map(({ id }) => id)
}

/** The seats somebody chose in the list: these ones, or all behind a filter but these. */
export async function seatIdsOf(services: Services, chosen: ChosenSeats): Promise<readonly string[]> {
  if (chosen.mode === 'some') return chosen.ids
  const except = new Set(chosen.ids)
  return (await seatIds(services, { ...chosen, sort: null })).filter((id) => !except.has(id))
}

/**
 * Seats with their mission, their holder, the rules broken and, while a run waits for a decision, the person it proposes.
 * Facets: those of `listNeeds` but `only`; `needId`; `state`, of which `conflict` is one.
 */
export const listSeats = (services: Services, input: PageInput) =>
  services.listings.page(
    {
      name: 'seat',
      idOf: ({ id }: SeatRow) => id,
      ids: (asked) => seatIds(services, asked),
      rows: (ids) => seatRows(services, ids),
    },
    input,
  )

type SeatRow = Awaited<ReturnType<typeof seatRows>>[number]

async function seatRows(services: Services, ids: readonly string[]) {
  const asked = new Set(ids)
  const board = (await planningBoard(services)).filter(({ id }) => asked.has(id))
  const forced = await forcedByAssignment(
    services,
    board.flatMap(({ assignmentId }) => assignmentId ?? []),
  )
  const impediments = await impedimentByAssignment(services)
  return board.map(({ slots, search, position, bureauId, ...seat }) => ({
    ...seat,
    date: slots[0]?.date ?? '',
    startTime: slots[0]?.startTime ?? '',
    endTime: slots[0]?.endTime ?? '',
    broken: seat.broken.map(({ rule, satisfied, facts }) => ({ rule, satisfied, facts: { ...facts } })),
    forced: (seat.assignmentId === null ? undefined : forced.get(seat.assignmentId)) ?? null,
    impediment: (seat.assignmentId === null ? undefined : impediments.get(seat.assignmentId)) ?? null,
  }))
}

const impedimentByAssignment = async (services: Services) =>
  new Map(
    (await openImpediments(services.read())).map(({ assignmentId, kind, fromDate, toDate, explanation }) => [
      assignmentId,
      { kind, from: fromDate, to: toDate, explanation },
    ]),
  )

async function forcedByAssignment(services: Services, assignmentIds: readonly string[]) {
  if (assignmentIds.length === 0) return new Map<string, ReturnType<typeof forcedOf>>()
  const rows = await services
    .read()
    .selectFrom('forcedException')
    .select(['assignmentId', 'rules', 'reason', 'author', 'createdAt as forcedAt'])
    .where('assignmentId', 'in', [...assignmentIds])
    .execute()
  return new Map(rows.map(({ assignmentId, ...row }) => [assignmentId, forcedOf(row)]))
}
