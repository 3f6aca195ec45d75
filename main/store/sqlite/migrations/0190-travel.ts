import type { Migration } from '../migration.ts'

/** What the office decides of the travel part of claims. */
export const travelMigration: Migration = {
  version: 190,
  name: 'travel',
  statements: [
    `CREATE TABLE travelSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      content TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
  ],
}
