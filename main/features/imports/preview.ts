import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { FeedOptions, FeedReading, FeedRow, Rejection } from '../../files/feeds/feed.ts'
import { isFeedName } from '../../files/feeds/index.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import type { Actor } from '../../store/index.ts'
import { insertMany, sha256 } from '../../store/index.ts'
import { canonical } from './canonical.ts'
import { compareRow } from './compare.ts'
import { conflictRow } from './conflicts.ts'
import { groupsOf } from './groups.ts'
import type { AnyImporter } from './importer.ts'
import { importerOf } from './importers.ts'
import { lastSaid, type Said } from './last-said.ts'
import { planImport } from './plan.ts'

export type FileToImport = Readonly<{ feed: string; name: string; bytes: Uint8Array; options?: FeedOptions }>

type Values = Record<string, unknown>
type Verdict = 'new' | 'changed' | 'missing' | 'rejected'
type StagedRow = {
  line: number
  rowKey: string
  verdict: Verdict
  rule: string | null
  content: string
  before: string | null
  beforeImportId: string | null
  raw: string | null
}
type Staging = Readonly<{
  rows: StagedRow[]
  unchanged: number
  scope: string
  touched: ReadonlySet<string>
  refused: ReadonlySet<string>
  known: Said
}>

/** Rows compared between two breaths of the event loop, so that windows keep being answered. */
const rowsPerTurn = 5_000
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Reads a file and compares it with what the same source said last time: new, changed field by field, unchanged, missing
 * (reported, never deleted), rejected with line and reason, and the columns that the office changed meanwhile. Writes
 * nothing but the preview itself.
 */
export async function previewImport(
  services: Services,
  actor: Actor,
  commandId: string,
  file: FileToImport,
  progress?: JobProgress,
): Promise<Result<string>> {
  const importer = importerOf(file.feed)
  if (importer === undefined || !isFeedName(file.feed)) return fail('NOT_FOUND', { feed: file.feed })
  const hash = sha256(file.bytes)
  const { feed, bytes, options = {} } = file
  progress?.report('readingFile')
  const read = await services.threads.run(
    'readFeed',
    { feed, bytes, options },
    progress === undefined ? {} : { signal: progress.signal },
  )
  if (!read.ok) return read
  if (!read.value.ok) return read.value
  const reading = read.value.value as FeedReading<Values>
  const staging = await stage(services, importer, reading, progress)
  if (progress?.signal.aborted === true) return fail('CANCELLED', { file: file.name })
  progress?.report('comparingFile', reading.rows.length, reading.rows.length)
  const conflicts = await conflictsOf(services, importer, reading.rows, staging)
  const count = (verdict: Verdict): number => staging.rows.filter((row) => row.verdict === verdict).length
  const id = services.ports.ids.next()
  const counts = {
    newCount: count('new'),
    changedCount: count('changed'),
    unchangedCount: staging.unchanged,
    missingCount: count('missing'),
    rejectedCount: count('rejected'),
    conflictCount: conflicts.length,
  }
  return services.write(
    actor,
    {
      commandId,
      kind: 'imports.preview',
      subject: { kind: 'import', id },
      facts: { feed, file: file.name, sha256: hash, ...counts },
      touches: ['imports'],
    },
    async ({ tx, at }) => {
      await tx
        .insertInto('import')
        .values({
          id,
          feed,
          fileName: file.name,
          sha256: hash,
          encoding: reading.encoding,
          scope: staging.scope,
          header: JSON.stringify(reading.header),
          state: 'previewed',
          ...counts,
          createdAt: at,
          appliedAt: null,
          undoneAt: null,
        })
        .execute()
      await insertMany(
        tx,
        'importRow',
        staging.rows.map((row, index) => ({ importId: id, position: index + 1, ...row })),
      )
      await insertMany(
        tx,
        'importConflict',
        conflicts.map((conflict, index) => conflictRow(id, index + 1, conflict)),
      )
      return ok(id)
    },
  )
}

async function stage(
  services: Services,
  importer: AnyImporter,
  reading: FeedReading<Values>,
  progress: JobProgress | undefined,
): Promise<Staging> {
  const scope = importer.scopeOf(reading.rows)
  const known = await lastSaid(services, importer, scope)
  const lookup = await importer.lookup(
    services.read(),
    reading.rows.map(({ values }) => values),
    services.ports,
  )
  const vault = services.vault()
  const keep = (content: string): string => (importer.secret === true ? vault.seal(content) : content)
  const rows: StagedRow[] = reading.rejected.map((one) =>
    rejected(one.line, one, one.cells === undefined ? null : vault.seal(JSON.stringify(one.cells))),
  )
  const touched = new Set<string>()
  const refused = new Set<string>()
  const seen = new Set<string>()
  let unchanged = 0
  for (const [index, row] of reading.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) {
      progress?.report('comparingFile', index, reading.rows.length)
      await nextTurn()
      if (progress?.signal.aborted === true) break
    }
    seen.add(row.key)
    const reference = importer.refers(lookup, row.values)
    if (reference !== null) {
      const { column, value, rule } = reference
      refused.add(row.key)
      rows.push(rejected(row.line, { column, value, rule, facts: { value } }, null))
      continue
    }
    const before = known.get(row.key)
    const verdict = compareRow(row.values, before?.content)
    if (verdict === 'unchanged') unchanged += 1
    else {
      touched.add(row.key)
      rows.push({
        ...staged(row, verdict),
        content: keep(canonical(row.values)),
        before: before === undefined ? null : keep(before.content),
        beforeImportId: before?.importId ?? null,
      })
    }
  }
  for (const key of known.keys()) {
    if (!seen.has(key)) rows.push(staged({ line: 0, key }, 'missing'))
  }
  return { rows, unchanged, scope, touched, refused, known }
}

const conflictsOf = async (
  services: Services,
  importer: AnyImporter,
  rows: readonly FeedRow<Values>[],
  { touched, refused, known }: Staging,
) => {
  const accepted = rows.filter(({ key }) => !refused.has(key))
  const groups = groupsOf(
    importer,
    touched,
    [...known].map(([key, { content }]) => ({ key, values: () => JSON.parse(content) as Values })),
    accepted.map(({ key, values }) => ({ key, values: () => values })),
  )
  const plan = await planImport(services.read(), services.vault(), importer, groups, services.ports, () => 'ours')
  return plan.conflicts
}

const staged = ({ line, key }: Readonly<{ line: number; key: string }>, verdict: Verdict): StagedRow => ({
  line,
  rowKey: key,
  verdict,
  rule: null,
  content: '',
  before: null,
  beforeImportId: null,
  raw: null,
})

const rejected = (
  line: number,
  reason: Omit<Rejection, 'line' | 'rule' | 'cells'> & Readonly<{ rule: string }>,
  raw: string | null,
): StagedRow => ({
  ...staged({ line, key: '' }, 'rejected'),
  rule: reason.rule,
  content: JSON.stringify({ column: reason.column, value: reason.value, facts: reason.facts }),
  raw,
})
