import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { type BoardSeat, planningBoard } from './board.ts'
import { isWithin } from './needs.ts'

/** Problems walked through one after the other; more than that are worked on through a run. */
const walked = 2_000

const problem = (kind: 'conflict' | 'hole', { id, needId }: BoardSeat) => ({ kind, seatId: id, needId })

/**
 * What needs a decision, in the order of F7: assignments that break a rule first, then empty seats, each by date. Facets
 * are those of `listNeeds`; `only` keeps one kind.
 */
export async function listProblems(services: Services, facets: PageInput['facets']) {
  const within = (await planningBoard(services)).filter((seat) => isWithin(seat, facets))
  const conflicts = facets.only === 'holes' ? [] : within.filter(({ broken }) => broken.length > 0)
  const holes = facets.only === 'conflicts' ? [] : within.filter(({ assignmentId }) => assignmentId === null)
  return [...conflicts.map((seat) => problem('conflict', seat)), ...holes.map((seat) => problem('hole', seat))].slice(
    0,
    walked,
  )
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
