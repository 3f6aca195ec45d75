import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { BackupProof } from '../store.ts'

type Census = Readonly<{ rows: number; perTable: string; journalHead: string }>

/**
 * Copies an open database with SQLite's online backup, then opens the copy and compares it with the source: structure,
 * row counts of every table, head of the journal. `integrity_check` alone proves nothing (`reliability.md` D10).
 * The target appears only once proved.
 */
export async function writeVerifiedBackup(source: Database.Database, target: string): Promise<Result<BackupProof>> {
  const partial = `${target}.partial`
  mkdirSync(dirname(target), { recursive: true })
  rmSync(partial, { force: true })
  await source.backup(partial)
  leaveWriteAheadMode(partial)
  const expected = census(source)
  const found = proveCopy(partial)
  if (!found.ok || found.value.perTable !== expected.perTable || found.value.journalHead !== expected.journalHead) {
    rmSync(partial, { force: true })
    return found.ok ? fail('STORE_CORRUPT', { reason: 'backupDiffers' }) : found
  }
  renameSync(partial, target)
  return ok({
    file: target,
    bytes: statSync(target).size,
    rows: expected.rows,
    journalHead: expected.journalHead,
    sha256: createHash('sha256').update(readFileSync(target)).digest('hex'),
  })
}

/** A copy must be one file that travels alone, without the side files of WAL mode. */
function leaveWriteAheadMode(file: string): void {
  const copy = new Database(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** Opens a copy by itself and takes its census, refusing what SQLite finds damaged. */
export function proveCopy(file: string): Result<Census> {
  if (!existsSync(file)) return fail('NOT_FOUND', { file })
  try {
    const copy = new Database(file, { readonly: true, fileMustExist: true })
    try {
      const verdict = String(copy.pragma('integrity_check', { simple: true }))
      return verdict === 'ok' ? ok(census(copy)) : fail('STORE_CORRUPT', { detail: verdict })
    } finally {
      copy.close()
    }
  } catch (error) {
    return fail('STORE_CORRUPT', { detail: String(error) })
  }
}

function census(database: Database.Database): Census {
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[]
  const counts = tables.map((table) => Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()))
  const head = tables.includes('journal')
    ? (database.prepare('SELECT hash FROM journal ORDER BY seq DESC LIMIT 1').pluck().get() as string | undefined)
    : undefined
  return {
    rows: counts.reduce((sum, count) => sum + count, 0),
    perTable: JSON.stringify(tables.map((table, index) => [table, counts[index]])),
    journalHead: head ?? '',
  }
}
