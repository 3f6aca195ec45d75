import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/model/result.ts'

/** Held for the whole life of an open store; the operating system lets go of it even when the process is killed. */
export type FolderLock = Readonly<{ release(): void }>

type Holder = Readonly<{ pid: number; machine: string; since: string }>

/**
 * Takes the data folder for this process. An exclusive SQLite transaction is the lock, because the system releases it
 * with the process; the file beside it only names the holder for the message.
 */
export function lockDataFolder(dataFolder: string, now: string): Result<FolderLock> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const holderFile = join(dataFolder, 'lock.json')
  const database = new Database(join(dataFolder, 'lock.sqlite'), { timeout: 0 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE')
  } catch {
    database.close()
    return fail('BUSY', { reason: 'folderLocked', ...readHolder(holderFile) })
  }
  const holder: Holder = { pid: process.pid, machine: hostname(), since: now }
  writeFileSync(holderFile, JSON.stringify(holder))
  return ok({ release: () => database.close() })
}

function readHolder(file: string): Record<string, string | number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | number>
  } catch {
    return {}
  }
}
