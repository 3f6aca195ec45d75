import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../../../shared/model/result.ts'
import { storeFileName } from '../store.ts'
import { proveCopy } from './backup.ts'

/**
 * Puts a backup in the place of the closed store of a data folder, after proving it. The store that was there is kept
 * aside under the name it had, with `.replaced` behind.
 */
export function replaceStoreFile(dataFolder: string, backup: Uint8Array): Result<{ rows: number }> {
  const target = join(dataFolder, storeFileName)
  const incoming = `${target}.incoming`
  writeFileSync(incoming, backup, { mode: 0o600 })
  const proved = proveCopy(incoming)
  if (!proved.ok) {
    rmSync(incoming, { force: true })
    return proved
  }
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true })
  if (existsSync(target)) renameSync(target, `${target}.replaced`)
  renameSync(incoming, target)
  return ok({ rows: proved.value.rows })
}
