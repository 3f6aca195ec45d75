import type { ChosenNeeds, NeedRow } from '../../../shared/contract/needs.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { type KnownNeed, type NeedTable, needTable } from './need-table.ts'

type Query = Readonly<{ filter: string; facets: Readonly<Record<string, string>> }>

function matching({ needs }: NeedTable, { filter, facets }: Query): KnownNeed[] {
  const words = queryWords(filter)
  return needs.filter(
    ({ need, bureauId, row, search }) =>
      (facets.bureauId === undefined || bureauId === facets.bureauId) &&
      (facets.sessionId === undefined || need.sessionId === facets.sessionId) &&
      (facets.state === undefined || row.state === facets.state) &&
      (facets.origin === undefined || need.origin === facets.origin) &&
      (facets.absent === undefined || row.absent) &&
      matchesWords(search, words),
  )
}

/** The needs behind a selection of the list, as they stand. */
export function chosenNeeds(table: NeedTable, chosen: ChosenNeeds): KnownNeed[] {
  const ids = new Set(chosen.ids)
  if (chosen.mode === 'some') return table.needs.filter(({ need }) => ids.has(need.id))
  return matching(table, chosen).filter(({ need }) => !ids.has(need.id))
}

const words = ['exam', 'specialty', 'paper', 'missionType', 'centre', 'town', 'commission', 'state', 'origin'] as const
const numbers = ['quantity', 'people', 'wanted', 'filled', 'missionNumber'] as const

type SortKey = (row: NeedRow) => string | number

function sortKeyOf(column: string): SortKey | null {
  if (column === 'date') return ({ date, startTime }) => `${date} ${startTime}`
  if (column === 'session') return ({ session }) => `${session.slice(3)} ${session.slice(0, 2)}`
  const word = words.find((name) => name === column)
  if (word !== undefined) return (row) => fold(row[word])
  const number = numbers.find((name) => name === column)
  return number === undefined ? null : (row) => row[number] ?? -1
}

function sorted(needs: readonly KnownNeed[], sort: PageInput['sort']): readonly KnownNeed[] {
  const keyOf = sort && sortKeyOf(sort.column)
  if (sort === null || keyOf === null) return needs
  const sign = sort.direction === 'descending' ? -1 : 1
  return needs
    .map((one) => ({ one, key: keyOf(one.row) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign))
    .map(({ one }) => one)
}

/** The list of needs, by date unless sorted otherwise. */
export async function listNeeds(services: Services, input: PageInput) {
  const table = await needTable(services)
  const listing: Listing<NeedRow> = {
    name: 'need',
    idOf: (row) => row.id,
    ids: async ({ sort, ...query }) => sorted(matching(table, query), sort).map(({ need }) => need.id),
    rows: async (ids) => ids.flatMap((id) => table.byId.get(id)?.row ?? []),
  }
  return services.listings.page(listing, input)
}

export async function needsSummary(services: Services) {
  const { needs } = await needTable(services)
  const states: Record<string, number> = {}
  for (const { row } of needs) states[row.state] = (states[row.state] ?? 0) + 1
  const missions = new Map(needs.flatMap(({ row }) => (row.missionId === null ? [] : [[row.missionId, row.filled]])))
  return {
    needs: needs.length,
    wanted: needs.reduce((sum, { row }) => sum + (row.wanted ?? 0), 0),
    filled: [...missions.values()].reduce<number>((sum, filled) => sum + Number(filled), 0),
    states,
    absent: needs.filter(({ row }) => row.absent).length,
  }
}
