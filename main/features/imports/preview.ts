import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { FeedOptions, FeedReading } from '../../files/feeds/feed.ts'
import { isFeedName } from '../../files/feeds/index.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import type { Actor } from '../../store/index.ts'
import { insertMany, sha256 } from '../../store/index.ts'
import { conflictRow } from './conflicts.ts'
import type { Values } from './importer.ts'
import { importerOf } from './importers.ts'
import { conflictsOf, type Staging, stage, type Verdict } from './stage.ts'

export type FileToImport = Readonly<{ feed: string; name: string; bytes: Uint8Array; options?: FeedOptions }>

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
  await keepRefusedCells(services, file, reading.header, staging)
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

/** The cells of rows that name something unknown, sealed, so that they too can be given back and corrected. */
async function keepRefusedCells(
  services: Services,
  { bytes, options = {} }: FileToImport,
  header: readonly string[],
  { rows, refused }: Staging,
): Promise<void> {
  if (refused.size === 0 || header.length === 0) return
  const bare = rows.filter(({ verdict, raw }) => verdict === 'rejected' && raw === null)
  const lines = bare.map(({ line }) => line)
  const read = await services.threads.run('readCells', { bytes, options, lines })
  if (!read.ok) return
  const cells = new Map(read.value)
  for (const row of bare) {
    const found = cells.get(row.line)
    if (found !== undefined) row.raw = services.vault().seal(JSON.stringify(found))
  }
}
