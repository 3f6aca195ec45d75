import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Migration } from './migration.ts'

const versionOf = (database: Database.Database): number => Number(database.pragma('user_version', { simple: true }))

/** True when the file has data of an older program: that is when a backup must come first. */
export const needsMigration = (database: Database.Database, migrations: readonly Migration[]): boolean =>
  versionOf(database) > 0 && versionOf(database) < (migrations.at(-1)?.version ?? 0)

/**
 * Brings a store to the newest schema, one IMMEDIATE transaction per migration: a failing one leaves nothing behind
 * (Kysely's own migrator would leave half a migration on SQLite, decision A5). Foreign keys are checked before commit
 * and toggled outside the transaction, where the pragma has an effect.
 */
export function migrate(database: Database.Database, migrations: readonly Migration[]): Result<number> {
  const found = versionOf(database)
  const newest = migrations.at(-1)?.version ?? 0
  if (found > newest) return fail('CONFLICT', { reason: 'newerStore', found, newest })
  if (found > 0 && !migrations.some((migration) => migration.version === found)) {
    return fail('STORE_CORRUPT', { reason: 'unknownVersion', found })
  }
  for (const migration of migrations.filter(({ version }) => version > found)) {
    database.pragma('foreign_keys = OFF')
    try {
      database.exec('BEGIN IMMEDIATE')
      for (const statement of migration.statements) database.exec(statement)
      const broken = database.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`${broken.length} broken references`)
      database.pragma(`user_version = ${migration.version}`)
      database.exec('COMMIT')
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK')
      return fail('INTERNAL', { migration: migration.name, version: migration.version, detail: String(error) })
    } finally {
      database.pragma('foreign_keys = ON')
    }
  }
  return ok(newest)
}
