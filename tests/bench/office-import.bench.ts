import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Core } from '../../main/app/create-app.ts'
import { systemActor } from '../../main/boundary/sessions.ts'
import { applyImport } from '../../main/features/imports/apply.ts'
import { previewImport } from '../../main/features/imports/preview.ts'
import { openApplication } from '../support/application.ts'
import { type FeedFile, feedsOfSizeL } from './feeds-of-size-l.ts'
import { timeOf } from './harness.ts'

export const name = 'office-import'

/** SQLite's own command-line program, which is on the machines where benchmarks run. */
const sqliteProgram = 'sqlite3'

/** The same rows into plain tables of text, by the `sqlite3` program's own `.import`. */
function plainImport(folder: string): void {
  const script = ['people', 'teachings'].map((one) => `.import ${join(folder, `${one}.csv`)} ${one}`)
  const database = join(folder, 'plain.sqlite')
  rmSync(database, { force: true })
  execFileSync(sqliteProgram, [database], { input: ['.mode csv', '.separator ;', ...script].join('\n') })
}

async function importAll(core: Core, files: readonly FeedFile[]) {
  const totals = { new: 0, changed: 0, unchanged: 0, rejected: 0, conflicts: 0 }
  for (const { feed, name: fileName, bytes } of files) {
    const { ids } = core.services.ports
    const preview = await previewImport(core.services, systemActor, ids.next(), { feed, name: fileName, bytes })
    if (!preview.ok) throw new Error(JSON.stringify(preview.error))
    const applied = await applyImport(core.services, systemActor, { commandId: ids.next(), id: preview.value })
    if (!applied.ok) throw new Error(JSON.stringify(applied.error))
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += applied.value.counts[key]
  }
  return totals
}

async function filled(folder: string): Promise<Core> {
  const core = await openApplication(folder)
  const reference = new URL('../../resources/reference/', import.meta.url)
  for (const [feed, file] of [
    ['communes', 'communes.csv'],
    ['schools', 'schools.csv'],
  ] as const) {
    await importAll(core, [{ feed, name: file, bytes: readFileSync(new URL(file, reference)) }])
  }
  return core
}

/**
 * A year's staff and teachings of size L, read, compared, staged, written, journaled and undoable, over SQLite's own CSV
 * import of the same rows; then the same files a second time, which must change nothing.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'imagin-bench-'))
  try {
    const { files, plain } = await feedsOfSizeL()
    writeFileSync(join(folder, 'people.csv'), plain.people)
    writeFileSync(join(folder, 'teachings.csv'), plain.teachings)
    const core = await filled(join(folder, 'office'))
    const before = await timeOf(() => plainImport(folder))
    const turns = monitorEventLoopDelay({ resolution: 5 })
    turns.enable()
    let first: Awaited<ReturnType<typeof importAll>> | undefined
    const importMs = await timeOf(async () => {
      first = await importAll(core, files)
    })
    turns.disable()
    const plainMs = Math.min(before, await timeOf(() => plainImport(folder)))
    let second: Awaited<ReturnType<typeof importAll>> | undefined
    const secondMs = await timeOf(async () => {
      second = await importAll(core, files)
    })
    await core.close()
    const rows = plain.peopleRows + plain.teachingRows
    if (first?.new !== rows || first.rejected > 0)
      throw new Error(`First import: ${JSON.stringify(first)}, ${rows} rows`)
    if (second === undefined || second.new + second.changed + second.conflicts > 0 || second.unchanged !== rows) {
      throw new Error(`Second import: ${JSON.stringify(second)}`)
    }
    return {
      peopleCount: plain.peopleRows,
      teachingCount: plain.teachingRows,
      fileCount: files.length,
      importMs,
      sqliteImportMs: plainMs,
      importOverSqliteRatio: importMs / plainMs,
      rowsPerSecond: rows / (importMs / 1000),
      longestTurnMs: turns.max / 1e6,
      secondImportMs: secondMs,
      secondOverSqliteRatio: secondMs / plainMs,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
