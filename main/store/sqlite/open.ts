import Database from 'better-sqlite3'
import { fold } from '../../../shared/model/fold.ts'

/** better-sqlite3 is compiled with synchronous=NORMAL; these are set explicitly and read back (decision A9). */
const settings: readonly (readonly [pragma: string, set: string, expected: string])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', '2'],
  ['secure_delete', 'ON', '1'],
  ['foreign_keys', 'ON', '1'],
  ['trusted_schema', 'OFF', '0'],
  ['busy_timeout', '2000', '2000'],
]

/** `folded(text)` in SQL: how keyword filters look into columns that are not kept folded (F99). */
const addFolded = (database: Database.Database): Database.Database =>
  database.function('folded', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : null))

/** Opens the writer's connection with every durability setting verified. Throws when one did not take. */
export function openForWriting(file: string): Database.Database {
  const database = new Database(file)
  for (const [pragma, value, expected] of settings) {
    database.pragma(`${pragma} = ${value}`)
    const actual = String(database.pragma(pragma, { simple: true }))
    if (actual !== expected) throw new Error(`SQLite refused ${pragma}=${value} (it answers ${actual})`)
  }
  return addFolded(database)
}

/** Opens the readers' connection: it cannot write, and sees committed data only. */
export function openForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  database.pragma('trusted_schema = OFF')
  database.pragma('busy_timeout = 2000')
  return addFolded(database)
}
