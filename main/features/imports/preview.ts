import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { FeedReading, FeedRow, Rejection } from '../../files/feeds/feed.ts'
import { isFeedName } from '../../files/feeds/index.ts'
import type { Actor, Vault } from '../../store/index.ts'
import { insertMany, sha256 } from '../../store/index.ts'
import { canonical } from './canonical.ts'
import { compareRow } from './compare.ts'
import type { Importer } from './importer.ts'
import { importerOf } from './importers.ts'

export type FileToImport = Readonly<{ feed: string; name: string; bytes: Uint8Array }>

type Values = Record<string, unknown>
type Verdict = 'new' | 'changed' | 'missing' | 'rejected'
type StagedRow = { line: number; rowKey: string; verdict: Verdict; rule: string | null; content: string }
type Staging = Readonly<{ rows: StagedRow[]; unchanged: number; scope: string }>

/**
 * Reads a file and compares it with what the same source said last time: new, changed field by field, unchanged,
 * missing (reported, never deleted), rejected with line and reason. Writes nothing but the preview itself.
 */
export async function previewImport(
  services: Services,
  actor: Actor,
  commandId: string,
  file: FileToImport,
  signal?: AbortSignal,
): Promise<Result<string>> {
  const importer = importerOf(file.feed)
  if (importer === undefined || !isFeedName(file.feed)) return fail('NOT_FOUND', { feed: file.feed })
  const hash = sha256(file.bytes)
  const read = await services.threads.run(
    'readFeed',
    { feed: file.feed, bytes: file.bytes },
    signal === undefined ? {} : { signal },
  )
  if (!read.ok) return read
  if (!read.value.ok) return read.value
  const reading = read.value.value as FeedReading<Values>
  const staging = await stage(services, importer, reading)
  const count = (verdict: Verdict): number => staging.rows.filter((row) => row.verdict === verdict).length
  const id = services.ports.ids.next()
  const counts = {
    newCount: count('new'),
    changedCount: count('changed'),
    unchangedCount: staging.unchanged,
    missingCount: count('missing'),
    rejectedCount: count('rejected'),
  }
  return services.write(
    actor,
    {
      commandId,
      kind: 'imports.preview',
      subject: { kind: 'import', id },
      facts: { feed: file.feed, file: file.name, sha256: hash, ...counts },
      touches: ['imports'],
    },
    async ({ tx, at }) => {
      await tx
        .insertInto('import')
        .values({
          id,
          feed: file.feed,
          fileName: file.name,
          sha256: hash,
          encoding: reading.encoding,
          scope: staging.scope,
          state: 'previewed',
          ...counts,
          conflictCount: 0,
          createdAt: at,
          appliedAt: null,
          undoneAt: null,
        })
        .execute()
      const rows = staging.rows.map((row, index) => ({ importId: id, position: index + 1, ...row }))
      await insertMany(tx, 'importRow', rows)
      return ok(id)
    },
  )
}

async function stage(services: Services, importer: Importer<Values>, reading: FeedReading<Values>): Promise<Staging> {
  const scope = importer.scopeOf(reading.rows)
  const before = await lastSaid(services, importer, scope)
  const unknown = await importer.references(services.read())
  const keep = (content: string): string => (importer.secret === true ? services.vault().seal(content) : content)
  const rows: StagedRow[] = reading.rejected.map((rejection) => rejected(rejection.line, '', rejection))
  const seen = new Set<string>()
  let unchanged = 0
  for (const row of reading.rows) {
    seen.add(row.key)
    const reference = unknown(row.values)
    if (reference !== null) {
      const { column, value, rule } = reference
      rows.push(rejected(row.line, '', { column, value, rule, facts: { value } }))
      continue
    }
    const comparison = compareRow(row.values, before.get(row.key))
    if (comparison.verdict === 'unchanged') unchanged += 1
    else rows.push(staged(row, comparison.verdict, keep))
  }
  for (const key of before.keys()) {
    if (!seen.has(key)) rows.push({ line: 0, rowKey: key, verdict: 'missing', rule: null, content: '' })
  }
  return { rows, unchanged, scope }
}

const staged = (row: FeedRow<Values>, verdict: 'new' | 'changed', keep: (content: string) => string): StagedRow => ({
  line: row.line,
  rowKey: row.key,
  verdict,
  rule: null,
  content: keep(canonical(row.values)),
})

const rejected = (
  line: number,
  rowKey: string,
  reason: Omit<Rejection, 'line' | 'rule'> & Readonly<{ rule: string }>,
): StagedRow => ({
  line,
  rowKey,
  verdict: 'rejected',
  rule: reason.rule,
  content: JSON.stringify({ column: reason.column, value: reason.value, facts: reason.facts }),
})

/** What this source said last time within its scope, as canonical texts by key. */
async function lastSaid(services: Services, importer: Importer<Values>, scope: string): Promise<Map<string, string>> {
  const rows = await services
    .read()
    .selectFrom('sourceRow')
    .select(['rowKey', 'content'])
    .where('feed', '=', importer.feed)
    .where('scope', '=', scope)
    .execute()
  const vault = services.vault()
  return new Map(rows.map((row) => [row.rowKey, importer.secret === true ? vault.open(row.content) : row.content]))
}

/** Content of a staged row as it was read. */
export const unsealed = (importer: Importer<Values>, vault: Vault, content: string): Values =>
  JSON.parse(importer.secret === true ? vault.open(content) : content) as Values
