import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { storeFileName } from '../store.ts'
import { createVault } from '../vault.ts'
import { proveCopy } from './backup.ts'
import { migrations } from './migrations/index.ts'

/**
 * Puts a backup in the place of the closed store of a data folder, after proving it: a sound store of this program, whose
 * encrypted columns the key opens. The store that was there is kept aside under the name it had, with `.replaced` behind.
 */
export function replaceStoreFile(dataFolder: string, backup: Uint8Array, key: Uint8Array): Result<{ rows: number }> {
  const target = join(dataFolder, storeFileName)
  const incoming = `${target}.incoming`
  writeThrough(incoming, backup)
  const proved = proveOffice(incoming, key)
  if (!proved.ok) {
    rmSync(incoming, { force: true })
    return proved
  }
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true })
  if (existsSync(target)) renameSync(target, `${target}.replaced`)
  renameSync(incoming, target)
  return ok(proved.value)
}

function writeThrough(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'w', 0o600)
  try {
    writeSync(descriptor, bytes)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function proveOffice(file: string, key: Uint8Array): Result<{ rows: number }> {
  const copy = proveCopy(file)
  if (!copy.ok) return copy
  const database = new Database(file, { readonly: true })
  try {
    const version = Number(database.pragma('user_version', { simple: true }))
    if (!migrations.some((migration) => migration.version === version)) {
      return fail('FILE_UNREADABLE', { reason: 'notAStore', version })
    }
    const sealed = database
      .prepare('SELECT iban FROM payFile UNION ALL SELECT debtorIban FROM office WHERE debtorIban IS NOT NULL LIMIT 1')
      .pluck()
      .get() as string | undefined
    if (sealed !== undefined) createVault(key).open(sealed)
    return ok({ rows: copy.value.rows })
  } catch {
    return fail('FILE_UNREADABLE', { reason: 'wrongKey' })
  } finally {
    database.close()
  }
}
