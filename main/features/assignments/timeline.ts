import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import { type BoardSeat, type BoardSlot, planningBoard } from './board.ts'
import { isWithin } from './needs.ts'

type Entry = Readonly<{ seat: BoardSeat; slot: BoardSlot }>

/** What one line holds on one day: how many seats, how many filled, from when to when, and where to go from there. */
function cellOf(date: string, entries: readonly [Entry, ...Entry[]]) {
  const [{ seat: first }] = entries
  const seats = entries.map(({ seat }) => seat)
  const worst = seats.find(({ broken }) => broken.length > 0) ?? seats.find(isEmpty) ?? first
  const alone = new Set(seats.map(({ needId }) => needId)).size === 1
  return {
    date,
    startTime: entries.reduce((least, { slot }) => (slot.startTime < least ? slot.startTime : least), '99:99'),
    endTime: entries.reduce((most, { slot }) => (slot.endTime > most ? slot.endTime : most), '00:00'),
    seats: seats.length,
    filled: seats.filter(({ assignmentId }) => assignmentId !== null).length,
    conflicts: seats.filter(({ broken }) => broken.length > 0).length,
    state: worst.state,
    paper: alone ? first.paper : null,
    centre: first.centre,
    needId: worst.needId,
    seatId: worst.id,
  }
}

const isEmpty = ({ assignmentId }: BoardSeat) => assignmentId === null

const lineOf = {
  person: ({ intervenantId, intervenant }: BoardSeat) =>
    intervenantId === null ? null : { id: intervenantId, name: intervenant ?? '', detail: '' },
  centre: ({ centreId, centre, town }: BoardSeat) => ({ id: centreId, name: centre, detail: town }),
} as const

/**
 * Who is where, day by day (ux.md S14, Frise): one line per person or per centre that has something between `from` and
 * `to`. Facets: `by` (`person` or `centre`) and those of `listNeeds`. In order of name.
 */
export async function listTimeline(services: Services, input: PageInput) {
  const { facets } = input
  const by = facets.by === 'centre' ? 'centre' : 'person'
  const { from = '', to = '9999-12-31' } = facets
  const words = queryWords(input.filter)
  const board = (await planningBoard(services)).filter((seat) => isWithin(seat, facets))
  const lines = new Map<string, { id: string; name: string; detail: string; entries: Entry[] }>()
  for (const seat of board) {
    const line = lineOf[by](seat)
    if (line === null || !matchesWords(fold(`${line.name} ${line.detail}`), words)) continue
    const kept = lines.get(line.id) ?? { ...line, entries: [] }
    for (const slot of seat.slots) if (slot.date >= from && slot.date <= to) kept.entries.push({ seat, slot })
    lines.set(line.id, kept)
  }
  const sign = input.sort?.direction === 'descending' ? -1 : 1
  const ordered = [...lines.values()].toSorted((a, b) => sign * a.name.localeCompare(b.name, 'fr'))
  const rows = ordered.slice(input.start, input.start + input.size).map(({ entries, ...line }) => ({
    ...line,
    cells: [...Map.groupBy(entries, ({ slot }) => slot.date)].flatMap(([date, [first, ...others]]) =>
      first === undefined ? [] : [cellOf(date, [first, ...others])],
    ),
  }))
  return { count: ordered.length, revision: await services.store().revision(), rows }
}
