import type { ImportRecord } from '../../../shared/contract/imports.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { queryWords } from '../../../shared/model/keyword-search.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { imports } from '../../../shared/text/imports.ts'
import type { Services } from '../../boundary/services.ts'
import { type Listing, sql } from '../../store/index.ts'
import { orderOf } from '../ordering.ts'
import { type FieldChange, fieldChanges } from './compare.ts'
import { importerOf } from './importers.ts'

export async function listImports(services: Services): Promise<ImportRecord[]> {
  const rows = await services.read().selectFrom('import').selectAll().orderBy('createdAt', 'desc').limit(500).execute()
  const applied = rows.filter((row) => row.state === 'applied')
  return rows.map((row) => ({
    id: row.id,
    feed: row.feed,
    fileName: row.fileName,
    encoding: row.encoding,
    state: row.state,
    counts: {
      new: row.newCount,
      changed: row.changedCount,
      unchanged: row.unchangedCount,
      missing: row.missingCount,
      rejected: row.rejectedCount,
      conflicts: row.conflictCount,
    },
    createdAt: row.createdAt,
    appliedAt: row.appliedAt,
    undoneAt: row.undoneAt,
    alreadyApplied: applied.some((one) => one.id !== row.id && one.feed === row.feed && one.sha256 === row.sha256),
  }))
}

export async function importRecord(services: Services, id: string): Promise<Result<ImportRecord>> {
  const record = (await listImports(services)).find((row) => row.id === id)
  return record === undefined ? fail('NOT_FOUND', { importId: id }) : ok(record)
}

type Row = {
  position: number
  line: number
  rowKey: string
  verdict: 'new' | 'changed' | 'unchanged' | 'missing' | 'rejected'
  rule: string | null
  detail: string
  changes: FieldChange[]
}

async function feedOf(services: Services, importId: string) {
  const found = await services.read().selectFrom('import').select('feed').where('id', '=', importId).executeTakeFirst()
  return importerOf(found?.feed ?? '')
}

/** The names of the changed fields of a sealed row, never their values. */
const secretChanges = (services: Services, before: string, after: string): FieldChange[] =>
  fieldChanges(services.vault().open(before), services.vault().open(after)).map(({ field }) => ({
    field,
    before: '····',
    after: '····',
  }))

/** Keys of a catalogue whose words, in either language, hold this word: what is shown in words is found by them (F97). */
function keysSaying<K extends string>(catalogue: Readonly<Record<K, readonly [string, string]>>, word: string): K[] {
  const entries = Object.entries(catalogue) as [K, readonly [string, string]][]
  return entries.filter(([, texts]) => texts.some((text) => fold(text).includes(word))).map(([key]) => key)
}

const columns = { line: 'line', verdict: 'verdict', rowKey: 'rowKey', position: 'position' } as const

/** A NUMEN is confidential: lists show how it begins and no more. */
const maskNumen = (key: string): string => key.replace(/\b(\d{2}[A-Z])\d{7}[A-Z]{3}\b/g, '$1··········')

export function listImportRows(services: Services, input: PageInput & Readonly<{ importId: string }>) {
  const base = () => services.read().selectFrom('importRow').where('importId', '=', input.importId)
  const listing: Listing<Row> = {
    name: `importRow ${input.importId}`,
    idOf: (row) => String(row.position),
    ids: async ({ filter, facets, sort }) => {
      let rows = base().select('position')
      if (facets.verdict !== undefined) rows = rows.where('verdict', '=', facets.verdict as Row['verdict'])
      for (const word of queryWords(filter)) {
        const like = `%${word}%`
        rows = rows.where((e) =>
          e.or([
            e(sql<string>`folded(rowKey || ' ' || line)`, 'like', like),
            // Sealed rows hold base64 here: it says nothing to anybody, and is not looked into.
            e.and([e('verdict', '=', 'rejected'), e(sql<string>`folded(content)`, 'like', like)]),
            e.and([e('content', 'like', '{%'), e(sql<string>`folded(content || coalesce(before, ''))`, 'like', like)]),
            e('rule', 'in', keysSaying(imports.rules, word)),
            e('verdict', 'in', keysSaying(imports.screen.verdict, word)),
          ]),
        )
      }
      const order = orderOf(columns, sort, 'position')
      return (await rows.orderBy(order.column, order.direction).execute()).map((row) => String(row.position))
    },
    rows: async (ids) => {
      const rows = await base().selectAll().where('position', 'in', ids.map(Number)).execute()
      const secret = (await feedOf(services, input.importId))?.secret === true
      return rows.map(({ position, line, rowKey, verdict, rule, content, before }) => ({
        position,
        line,
        rowKey: maskNumen(rowKey),
        verdict,
        rule,
        detail: verdict === 'rejected' ? content : '',
        changes:
          before === null ? [] : secret ? secretChanges(services, before, content) : fieldChanges(before, content),
      }))
    },
  }
  return services.listings.page(listing, input)
}

type ConflictRow = {
  position: number
  table: string
  subject: string
  field: string
  base: string | null
  ours: string | null
  theirs: string | null
  decision: 'ours' | 'theirs'
}

const conflictColumns = {
  subject: 'subject',
  table: 'tableName',
  field: 'field',
  ours: 'ours',
  theirs: 'theirs',
  decision: 'decision',
  position: 'position',
} as const

/** The columns of an import that the office changed too, with what was decided. */
export function listConflicts(services: Services, input: PageInput & Readonly<{ importId: string }>) {
  const base = () => services.read().selectFrom('importConflict').where('importId', '=', input.importId)
  const listing: Listing<ConflictRow> = {
    name: `importConflict ${input.importId}`,
    idOf: (row) => String(row.position),
    ids: async ({ filter, sort }) => {
      let rows = base().select('position')
      for (const word of queryWords(filter)) {
        rows = rows.where((e) =>
          e.or([
            e(sql<string>`folded(concat_ws(' ', subject, base, ours, theirs))`, 'like', `%${word}%`),
            e('field', 'in', keysSaying(imports.fields, word)),
            e('tableName', 'in', keysSaying(imports.tables, word)),
            e('decision', 'in', keysSaying(imports.screen.decisions, word)),
          ]),
        )
      }
      const order = orderOf(conflictColumns, sort, 'position')
      return (await rows.orderBy(order.column, order.direction).orderBy('position').execute()).map((row) =>
        String(row.position),
      )
    },
    rows: (ids) =>
      base()
        .select(['position', 'tableName as table', 'subject', 'field', 'base', 'ours', 'theirs', 'decision'])
        .where('position', 'in', ids.map(Number))
        .execute(),
  }
  return services.listings.page(listing, input)
}
