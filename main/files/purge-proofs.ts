import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Result } from '../../shared/model/result.ts'
import { durationUnits, retentionKinds } from '../../shared/model/retention.ts'
import { atomicWrite } from './atomic-write.ts'

const format = 'imagin-purge-1'

const kept = z.strictObject({
  format: z.literal(format),
  id: z.string().min(1),
  startedAt: z.iso.datetime(),
  /** Hash noted in the journal at the end of the purge. */
  digest: z.string(),
  erased: z.array(
    z.strictObject({
      kind: z.enum(retentionKinds),
      count: z.int().min(1),
      unit: z.enum(durationUnits),
      ids: z.array(z.string()),
    }),
  ),
})

/** What a purge erased, by identifier, and the durations it was made under: nothing personal. */
export type PurgeTrace = Omit<z.infer<typeof kept>, 'format'>

const folderOf = (dataFolder: string): string => join(dataFolder, 'purges')

/**
 * Keeps what a purge erased beside the store: a backup made before it, once restored, brings all of that back and knows
 * nothing of the purge.
 */
export async function writePurgeTrace(dataFolder: string, trace: PurgeTrace): Promise<Result<null>> {
  const folder = folderOf(dataFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return atomicWrite(
    join(folder, `${trace.id}.json`),
    new TextEncoder().encode(`${JSON.stringify({ format, ...trace })}\n`),
  )
}

async function readTrace(file: string): Promise<PurgeTrace | null> {
  try {
    const { format: _, ...trace } = kept.parse(JSON.parse(await readFile(file, 'utf8')))
    return trace
  } catch {
    return null
  }
}

/** Purges that are kept beside the store and not among those it knows; names of the files that say nothing readable. */
export async function purgeTraces(dataFolder: string, known: ReadonlySet<string>) {
  const names = await readdir(folderOf(dataFolder)).catch(() => [])
  const unknown = names.filter((name) => name.endsWith('.json') && !known.has(name.slice(0, -'.json'.length)))
  const traces: PurgeTrace[] = []
  const unreadable: string[] = []
  for (const name of unknown.toSorted()) {
    const trace = await readTrace(join(folderOf(dataFolder), name))
    if (trace === null) unreadable.push(name)
    else traces.push(trace)
  }
  return { traces, unreadable }
}
