import { fail, ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { type ReferenceRows, type ReferenceTable, readReference } from '../../../files/reference.ts'
import type { JobProgress } from '../../../jobs/jobs.ts'
import { importFile } from '../../imports/import-file.ts'
import { generateDemonstration, type Size } from '../generate/index.ts'

type Options = Readonly<{ academyCode: string; schoolYear: number; size: Size; seed: number }>

/** Invents the files an office would receive, and imports them as the office would. */
export async function importFiles(
  services: Services,
  options: Options,
  { signal, report }: JobProgress,
): Promise<Result<Record<string, unknown>>> {
  const reference = await readReferences(services)
  if (!reference.ok) return reference
  const { academyCode: academy, schoolYear, size, seed } = options
  const made = generateDemonstration({ academy, schoolYear, size, seed, reference: reference.value })
  const counts: Record<string, { files: number; rows: number; rejected: number }> = {}
  for (const [index, { feed, name, text }] of made.files.entries()) {
    report(`import.${feed}`, index, made.files.length)
    if (signal.aborted) return fail('CANCELLED', { file: name })
    const record = await importFile(services, systemActor, { feed, name, bytes: new TextEncoder().encode(text) })
    if (!record.ok) return { ok: false, error: { ...record.error, facts: { ...record.error.facts, file: name } } }
    const before = counts[feed] ?? { files: 0, rows: 0, rejected: 0 }
    const { new: fresh, changed, unchanged, rejected } = record.value.counts
    counts[feed] = {
      files: before.files + 1,
      rows: before.rows + fresh + changed + unchanged,
      rejected: before.rejected + rejected,
    }
  }
  return ok(counts)
}

async function readReferences(services: Services) {
  const folder = `${services.ports.resourcesFolder}/reference`
  const read = async <T extends ReferenceTable>(table: T): Promise<ReferenceRows<T>> => {
    const rows = await readReference(folder, table)
    if (!rows.ok) throw new Error(`The shipped table ${table} cannot be read`)
    return rows.value
  }
  return ok({
    communes: await read('communes'),
    schools: await read('schools'),
    subjects: await read('subjects'),
    mefs: await read('mefs'),
    papers: (await read('papers')).filter((row) => row.kind === 'paper'),
    correspondence: await read('correspondence'),
  })
}
