import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { classifyStoreError } from '../classify-error.ts'

/** Brings the write-ahead log into the file and empties it; false while a reader still needs it. */
const emptyLog = (database: Database.Database): boolean =>
  (database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]).every(({ busy }) => busy === 0)

/**
 * Writes the file again without what was deleted. `secure_delete` overwrites what goes from now on, but what was deleted or
 * moved before, and the images of pages in the write-ahead log, would still hold it.
 */
export function compact(database: Database.Database): Result<null> {
  try {
    database.exec('VACUUM')
    return emptyLog(database) ? ok(null) : fail('BUSY', { reason: 'storeBusy' })
  } catch (error) {
    const classified = classifyStoreError(error)
    if (classified !== null) return classified
    throw error
  }
}
