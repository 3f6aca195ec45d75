import type { Migration } from '../migration.ts'

/** Where the claims of the other academies are on the web. */
export const academyAddressesMigration: Migration = {
  version: 240,
  name: 'academy addresses',
  statements: [
    `CREATE TABLE academyAddress (
      academyCode TEXT PRIMARY KEY,
      address TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
  ],
}
