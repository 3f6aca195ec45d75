import type { JournalEntry } from '../../../shared/contract/journal.ts'
import { journalFacets } from '../../../shared/contract/journal.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Listing, type Page, type Readable, withWords } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { foundEntries } from './search.ts'
import { subjectLabels } from './subjects.ts'

/** Entries by their numbers, in any order, with the names of what they are about. */
export async function entriesOf(read: Readable, numbers: readonly number[]): Promise<JournalEntry[]> {
  const rows = await inChunks(numbers, (chunk) =>
    read
      .selectFrom('journal')
      .select(['seq', 'at', 'actorName as actor', 'actorRole as role', 'kind', 'subjectKind', 'subjectId', 'facts'])
      .where('seq', 'in', chunk)
      .execute(),
  )
  const label = await subjectLabels(read, rows)
  return (await withWords(read, rows)).map((row) => ({ ...row, subjectLabel: label(row) }))
}

/** A window of the journal under its filter and facets. Refuses BAD_INPUT for a facet it does not know. */
export async function listJournal(services: Services, input: PageInput): Promise<Result<Page<JournalEntry>>> {
  const facets = journalFacets.safeParse(input.facets)
  if (!facets.success) return fail('BAD_INPUT', { facets: Object.keys(input.facets).join(' ') })
  const listing: Listing<JournalEntry> = {
    name: 'journal',
    idOf: ({ seq }) => String(seq),
    ids: async ({ filter, sort }) =>
      (await foundEntries(services.read(), { filter, facets: facets.data, sort })).map(String),
    rows: (ids) => entriesOf(services.read(), ids.map(Number)),
  }
  return ok(await services.listings.page(listing, input))
}

/** People, acts and objects that the journal names, for its facets. */
export async function journalChoices(read: Readable) {
  const actors = await read
    .selectFrom('journal')
    .select((e) => ['actorId as id', e.fn.max('actorName').as('name')])
    .groupBy('actorId')
    .orderBy('name')
    .execute()
  const kinds = await read.selectFrom('journal').select('kind').distinct().orderBy('kind').execute()
  const subjects = await read.selectFrom('journal').select('subjectKind').distinct().orderBy('subjectKind').execute()
  return {
    actors,
    kinds: kinds.map(({ kind }) => kind),
    subjectKinds: subjects.flatMap(({ subjectKind }) => subjectKind ?? []),
  }
}

/** Recent entries about one object, newest first: the history tab of its sheet. */
export async function historyOf(services: Services, subjectKind: string, subjectId: string) {
  const read = services.read()
  const rows = await read
    .selectFrom('journal')
    .select(['seq', 'at', 'actorName as actor', 'kind', 'facts'])
    .where('subjectKind', '=', subjectKind)
    .where('subjectId', '=', subjectId)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  return withWords(read, rows)
}
