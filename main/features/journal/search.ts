import type { JournalFacets } from '../../../shared/contract/journal.ts'
import { daysAfter, startOfDay } from '../../../shared/model/civil-days.ts'
import { fold } from '../../../shared/model/fold.ts'
import { queryWords } from '../../../shared/model/keyword-search.ts'
import { journal } from '../../../shared/text/journal.ts'
import { type RawBuilder, type Readable, sql } from '../../store/index.ts'
import { subjectsHolding } from './subjects.ts'

/** The acts whose words on screen, in either language, hold a folded word. */
const kindsHolding = (word: string): string[] =>
  Object.entries(journal.kinds).flatMap(([slice, acts]) =>
    Object.entries(acts as Readonly<Record<string, readonly [string, string]>>)
      .filter(([, names]) => names.some((name) => fold(name).includes(word)))
      .map(([act]) => `${slice}.${act}`),
  )

/** SQL that holds for entries with a word in what was written, in the name of the act, or in that of its object. */
function holds(word: string) {
  const acts = sql`words.kind IN (SELECT value FROM json_each(${JSON.stringify(kindsHolding(word))}))`
  const objects = subjectsHolding(word).map(
    ({ kind, ids }) => sql`SELECT seq FROM journal WHERE subjectKind = ${kind} AND subjectId IN (${ids})`,
  )
  return sql`(instr(words.words, ${word}) > 0 OR ${acts} OR words.seq IN (${sql.join(objects, sql` UNION ALL `)}))`
}

const restrictions: Readonly<Record<keyof JournalFacets, (value: string) => RawBuilder<unknown>>> = {
  actor: (value) => sql`journal.actorId = ${value}`,
  kind: (value) => sql`journal.kind = ${value}`,
  subjectKind: (value) => sql`journal.subjectKind = ${value}`,
  subjectId: (value) => sql`journal.subjectId = ${value}`,
  from: (value) => sql`journal.at >= ${startOfDay(value)}`,
  to: (value) => sql`journal.at < ${startOfDay(daysAfter(value, 1))}`,
}

const columns: Readonly<Record<string, string>> = {
  at: 'at',
  actor: 'actorName',
  role: 'actorRole',
  kind: 'kind',
}

/** Which entries are asked for, newest first unless a column of the list is named. */
export type JournalSearch = Readonly<{
  filter: string
  facets: JournalFacets
  sort: Readonly<{ column: string; direction: 'ascending' | 'descending' }> | null
}>

/**
 * Numbers of the entries found, in order. They come as one value: a journal of years has hundreds of thousands of entries,
 * and a row for each number costs more than the search. The entries themselves are read only where a facet or a sort asks.
 */
export async function foundEntries(read: Readable, { filter, facets, sort }: JournalSearch): Promise<number[]> {
  const narrowed = Object.entries(restrictions).flatMap(([name, restriction]) => {
    const value = facets[name as keyof JournalFacets]
    return value === undefined ? [] : [restriction(value)]
  })
  const column = sort !== null && Object.hasOwn(columns, sort.column) ? columns[sort.column] : undefined
  const source =
    narrowed.length > 0 || column !== undefined
      ? sql`journal JOIN journalWords AS words ON words.seq = journal.seq`
      : sql`journalWords AS words`
  const wanted = sql.join([sql`1`, ...narrowed, ...queryWords(filter).map(holds)], sql` AND `)
  const direction = sort?.direction === 'ascending' ? sql`ASC` : sql`DESC`
  const order =
    column === undefined
      ? sql`words.seq ${direction}`
      : sql`${sql.ref(`journal.${column}`)} ${direction}, words.seq DESC`
  const found = sql<{ seq: number }>`(SELECT words.seq AS seq FROM ${source} WHERE ${wanted} ORDER BY ${order})`
  const { numbers } = await read
    .selectFrom(found.as('found'))
    .select(sql<string>`json_group_array(seq)`.as('numbers'))
    .executeTakeFirstOrThrow()
  return JSON.parse(numbers) as number[]
}
