import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { openImpediments } from '../impediments/queries.ts'
import { type BoardSeat, planningBoard } from './board.ts'
import { isWithin } from './needs.ts'

/** Problems walked through one after the other; more than that are worked on through a run. */
const walked = 2_000

/**
 * What needs a decision, in the order of F7: assignments that break a rule first, then those whose holder signalled that
 * they cannot come (ux.md S4), then empty seats, each by date. Facets are those of `listNeeds`; `only` keeps one kind.
 */
export async function listProblems(services: Services, facets: PageInput['facets']) {
  const within = (await planningBoard(services)).filter((seat) => isWithin(seat, facets))
  const signalled = new Set((await openImpediments(services.read())).map(({ assignmentId }) => assignmentId))
  const kindOf = ({ broken, assignmentId }: BoardSeat) => {
    if (broken.length > 0) return 'conflict'
    if (assignmentId === null) return 'hole'
    return signalled.has(assignmentId) ? 'impediment' : null
  }
  const wanted = kindsWanted[facets.only ?? ''] ?? kinds
  const found = Map.groupBy(within, kindOf)
  return wanted
    .flatMap((kind) => (found.get(kind) ?? []).map(({ id, needId }) => ({ kind, seatId: id, needId })))
    .slice(0, walked)
}

const kinds = ['conflict', 'impediment', 'hole'] as const
const kindsWanted: Readonly<Record<string, readonly (typeof kinds)[number][]>> = {
  conflicts: ['conflict'],
  holes: ['hole'],
}

/** What the filters of the planner may be set to: exams, centres, first and last day of the missions. */
export async function planningScope(services: Services) {
  const board = await planningBoard(services)
  const centres = new Map(board.map(({ centreId, centre, town }) => [centreId, { id: centreId, name: centre, town }]))
  const dates = board.flatMap(({ slots }) => slots.map(({ date }) => date)).toSorted()
  return {
    exams: [...new Set(board.map(({ exam }) => exam))].toSorted(),
    centres: [...centres.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  }
}
