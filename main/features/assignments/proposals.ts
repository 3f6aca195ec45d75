import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import { judgeProposals, type StandingSeat } from '../../domain/assignment/judge-proposals.ts'
import type { Readable } from '../../store/index.ts'
import { planningBoard } from './board.ts'
import { currentFacts, peopleNames } from './kept-facts.ts'
import { isWithin } from './needs.ts'
import type { PlanningFacts } from './planning-facts.ts'
import { compareValues } from './sorting.ts'
import { untilChanged } from './until-changed.ts'

/** Which proposals of a run are meant: all of them, or those of a centre, or those of some seats. */
export type ProposalScope = Readonly<{
  runId: string
  centreId?: string | undefined
  seatIds?: readonly string[] | undefined
}>

/** What still waits for a decision in a run, in order of seat. */
export async function openProposals(read: Readable, { runId, centreId, seatIds }: ProposalScope) {
  const rows = await read
    .selectFrom('assignmentProposal')
    .innerJoin('seat', 'seat.id', 'assignmentProposal.seatId')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .selectAll('assignmentProposal')
    .select(['mission.centreId', 'seat.missionId'])
    .where('runId', '=', runId)
    .where('decision', '=', 'open')
    .orderBy('seatId')
    .execute()
  const some = seatIds === undefined ? null : new Set(seatIds)
  return rows.filter(
    (row) => (centreId === undefined || row.centreId === centreId) && (some === null || some.has(row.seatId)),
  )
}

type OpenProposal = Awaited<ReturnType<typeof openProposals>>[number]

/** Everybody whom proposals put on a seat or take off one. */
export const peopleIn = (proposals: readonly OpenProposal[]): string[] => [
  ...new Set(
    proposals.flatMap(({ intervenantId, replacedIntervenantId }) =>
      replacedIntervenantId === null ? [intervenantId] : [intervenantId, replacedIntervenantId],
    ),
  ),
]

/** Every seat as the judgement of proposals wants it: a run takes nobody off a seat that is locked or convoked. */
export const standingSeats = (facts: PlanningFacts): Map<string, StandingSeat> =>
  new Map(
    facts.groups.flatMap(({ need: { seat: context }, seatIds, taken }): [string, StandingSeat][] => [
      ...seatIds.map((id): [string, StandingSeat] => [id, { context, holder: null, free: true }]),
      ...taken.map(({ seatId, intervenantId, state }): [string, StandingSeat] => [
        seatId,
        { context, holder: intervenantId, free: state === 'confirmed' },
      ]),
    ]),
  )

/** Every open proposal with its seat, its person and, when it would be refused now, the rule that refuses it. */
const proposalsBoard = untilChanged(async (services) => {
  const run = await services
    .read()
    .selectFrom('assignmentRun')
    .select('id')
    .where('state', '=', 'proposed')
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  if (run === undefined) return []
  const open = await openProposals(services.read(), { runId: run.id })
  const proposed = new Map(open.map((proposal) => [proposal.seatId, proposal]))
  const facts = await currentFacts(services)
  const judged = judgeProposals(open, standingSeats(facts), facts.persons, facts.settings)
  const stale = new Map(judged.stale.map((one) => [one.seatId, { rule: one.rule, facts: { ...one.facts } }]))
  const names = await peopleNames(services)
  return (await planningBoard(services)).flatMap((seat) => {
    const proposal = proposed.get(seat.id)
    const known = names.get(proposal?.intervenantId ?? '')
    const [slot] = seat.slots
    if (proposal === undefined || known === undefined || slot === undefined) return []
    const { seatId, intervenantId, kind, cost, replacedIntervenantId } = proposal
    const { needId, missionId, missionNumber, exam, paper, centreId, centre, town, role } = seat
    const place = { seatId, needId, missionId, missionNumber, exam, paper, centreId, centre, town, role }
    const { date, startTime, endTime } = slot
    return [
      {
        seat,
        search: `${seat.search} ${fold(known.name)}`,
        row: {
          ...place,
          date,
          startTime,
          endTime,
          intervenantId,
          intervenant: known.name,
          school: known.school,
          kind,
          replaced: names.get(replacedIntervenantId ?? '')?.name ?? null,
          cost,
          stale: stale.get(seatId) ?? null,
        },
      },
    ]
  })
})

type Proposal = Awaited<ReturnType<typeof proposalsBoard>>[number]['row']

/** Proposals that wait for a decision, as a list of what would change. Facets: those of `listNeeds` but `only`. */
export function listProposals(services: Services, input: PageInput) {
  return services.listings.page<Proposal>(
    {
      name: 'assignmentProposal',
      idOf: ({ seatId }) => seatId,
      ids: async ({ filter, facets, sort }) => {
        const words = queryWords(filter)
        const found = (await proposalsBoard(services))
          .filter(({ seat, search }) => isWithin(seat, facets) && matchesWords(search, words))
          .map(({ row }) => row)
        if (sort !== null) {
          const column = sort.column as keyof Proposal
          const value = (row: Proposal) => (typeof row[column] === 'object' ? '' : row[column])
          const sign = sort.direction === 'descending' ? -1 : 1
          found.sort((a, b) => sign * compareValues(value(a), value(b)))
        }
        return found.map(({ seatId }) => seatId)
      },
      rows: async (ids) => {
        const asked = new Set(ids)
        return (await proposalsBoard(services)).map(({ row }) => row).filter(({ seatId }) => asked.has(seatId))
      },
    },
    input,
  )
}

/** How many proposals wait, of how many centres each, and how many would be refused now. */
export async function countProposals(services: Services) {
  const board = await proposalsBoard(services)
  const centres = Map.groupBy(board, ({ row }) => row.centreId)
  return {
    open: board.length,
    stale: board.filter(({ row }) => row.stale !== null).length,
    centres: [...centres]
      .map(([id, rows]) => ({ id, name: rows[0]?.row.centre ?? '', proposals: rows.length }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
  }
}
