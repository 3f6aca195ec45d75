import type { Migration } from '../migration.ts'

/** What the staff declared of the screen of this kiosk: large text is worked out from it (EN 301 549 5.1.4). */
export const kioskScreenMigration: Migration = {
  version: 510,
  name: 'kioskScreen',
  statements: [
    `CREATE TABLE kioskScreen (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      diagonalInches REAL NOT NULL,
      distanceMillimetres INTEGER NOT NULL
    ) STRICT`,
  ],
}
