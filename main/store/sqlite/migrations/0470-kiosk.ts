import type { Migration } from '../migration.ts'

/** Wrong codes typed at a kiosk, by the fingerprint of the number they were typed for: the number itself is not kept. */
export const kioskMigration: Migration = {
  version: 470,
  name: 'kiosk',
  statements: [
    `CREATE TABLE kioskGuard (
      fingerprint TEXT PRIMARY KEY,
      failures INTEGER NOT NULL,
      restsUntil TEXT
    ) STRICT, WITHOUT ROWID`,
  ],
}
