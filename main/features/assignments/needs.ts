import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import { type BoardSeat, planningBoard } from './board.ts'
import { compareValues } from './sorting.ts'
import { untilChanged } from './until-changed.ts'

/** Seats of one mission, role and paper, as one line: what is wanted, what is held, what is wrong. */
const needOf = (id: string, seats: readonly [BoardSeat, ...BoardSeat[]]) => {
  const [
    { missionId, missionNumber, exam, paper, missionType, missionTypeEnglish, centreId, centre, town, role, slots },
  ] = seats
  const counted = (state: BoardSeat['state']) => seats.filter((seat) => seat.state === state).length
  const first = slots[0]
  return {
    id,
    missionId,
    missionNumber,
    exam,
    paper,
    missionType,
    missionTypeEnglish,
    centreId,
    centre,
    town,
    role,
    date: first?.date ?? '',
    startTime: first?.startTime ?? '',
    endTime: first?.endTime ?? '',
    lastDate: slots.at(-1)?.date ?? '',
    seats: seats.length,
    filled: seats.filter(({ assignmentId }) => assignmentId !== null).length,
    proposed: counted('proposed'),
    locked: counted('locked'),
    convoked: counted('convoked'),
    conflicts: seats.filter(({ broken }) => broken.length > 0).length,
  }
}
type Need = ReturnType<typeof needOf>

const needsBoard = untilChanged(async (services) => {
  const board = await planningBoard(services)
  return [...Map.groupBy(board, (seat) => seat.needId)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return []
    const names = [first, ...others].map(({ intervenant }) => fold(intervenant ?? '')).join(' ')
    const { bureauId, slots } = first
    return [{ need: needOf(id, [first, ...others]), search: `${first.search} ${names}`, bureauId, slots }]
  })
})

/** True where the seats of the filters belong: bureau, exam, centre, mission and dates, each when it is set. */
export function isWithin(
  seat: Pick<BoardSeat, 'exam' | 'bureauId' | 'centreId' | 'missionId' | 'slots'>,
  facets: PageInput['facets'],
): boolean {
  const { bureauId, exam, centreId, missionId, from = '', to = '9999-12-31' } = facets
  return (
    (bureauId === undefined || bureauId === seat.bureauId) &&
    (exam === undefined || exam === seat.exam) &&
    (centreId === undefined || centreId === seat.centreId) &&
    (missionId === undefined || missionId === seat.missionId) &&
    seat.slots.some(({ date }) => date >= from && date <= to)
  )
}

const wanted = (need: Need, only: string | undefined): boolean => {
  if (only === 'holes') return need.filled < need.seats
  if (only === 'conflicts') return need.conflicts > 0
  return only === 'proposed' ? need.proposed > 0 : true
}

/**
 * What is to be covered, one line per mission, role and paper (ux.md S14). Facets: `bureauId`, `exam`, `centreId`, `missionId`,
 * `from`, `to`, and `only`: `holes`, `conflicts` or `proposed`. Without a sort, in order of date.
 */
export function listNeeds(services: Services, input: PageInput) {
  return services.listings.page<Need>(
    {
      name: 'assignmentNeed',
      idOf: ({ id }) => id,
      ids: async ({ filter, facets, sort }) => {
        const words = queryWords(filter)
        const found = (await needsBoard(services)).filter(
          ({ need, search, bureauId, slots }) =>
            matchesWords(search, words) && isWithin({ ...need, bureauId, slots }, facets) && wanted(need, facets.only),
        )
        const needs = found.map(({ need }) => need)
        if (sort === null) return needs.map(({ id }) => id)
        const column = sort.column as keyof Need
        const sign = sort.direction === 'descending' ? -1 : 1
        return needs.toSorted((a, b) => sign * compareValues(a[column] ?? '', b[column] ?? '')).map(({ id }) => id)
      },
      rows: async (ids) => {
        const asked = new Set(ids)
        return (await needsBoard(services)).map(({ need }) => need).filter(({ id }) => asked.has(id))
      },
    },
    input,
  )
}
