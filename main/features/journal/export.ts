import type { JournalFacets } from '../../../shared/contract/journal.ts'
import type { MadeFile } from '../../../shared/contract/schemas.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { journalFileName, writeJournalCsv } from '../../files/journal-csv.ts'
import type { Actor } from '../../store/index.ts'
import { makeFile } from '../made-file.ts'
import { entriesOf } from './queries.ts'
import { foundEntries } from './search.ts'

type Asked = Readonly<{
  commandId: string
  filter: string
  facets: JournalFacets
  format: 'csv' | 'pdf'
  language: Language
}>

/** Lines of a PDF of the journal; a longer list is to be narrowed, or taken as CSV. */
const longestPdf = 5_000

async function bytesOf(services: Services, asked: Asked, numbers: readonly number[]): Promise<Result<Uint8Array>> {
  const rows = await entriesOf(services.read(), numbers)
  const entries = rows.toSorted((one, other) => other.seq - one.seq)
  const { language } = asked
  if (asked.format === 'csv') return ok(new TextEncoder().encode(writeJournalCsv(entries, language)))
  const office = await services.read().selectFrom('office').select('name').executeTakeFirst()
  const model = { language, issueDate: services.ports.clock.today(), office: office?.name ?? '', entries }
  return services.threads.run('renderJournal', { resourcesFolder: services.ports.resourcesFolder, model })
}

/** The facets that restrict something, as facts. */
const narrowed = (facets: JournalFacets): Record<string, string> =>
  Object.fromEntries(Object.entries(facets).filter((facet): facet is [string, string] => facet[1] !== undefined))

/**
 * The entries a list shows, newest first, as CSV or as a tagged PDF. They name people and acts, so taking them out is an
 * entry of the journal itself; the file is kept nowhere. Refuses more lines than a PDF can be read.
 */
export async function exportJournal(services: Services, actor: Actor, asked: Asked): Promise<Result<MadeFile>> {
  const { commandId, filter, facets, format, language } = asked
  const numbers = await foundEntries(services.read(), { filter, facets, sort: null })
  if (format === 'pdf' && numbers.length > longestPdf)
    return refuse('journal.tooLongForPdf', { entries: numbers.length, longest: longestPdf })
  const bytes = await bytesOf(services, asked, numbers)
  if (!bytes.ok) return bytes
  const name = journalFileName(services.ports.clock.today(), format, language)
  const facts = { entries: numbers.length, file: name, ...(filter === '' ? {} : { filter }), ...narrowed(facets) }
  return services.write(actor, { commandId, kind: 'journal.export', facts, touches: ['journal'] }, async () =>
    makeFile(services, name, format === 'csv' ? 'text/csv' : 'application/pdf', bytes.value),
  )
}
