import type { Migration } from '../migration.ts'

/** From how many days on what waits is late, and how the decisions of a day are found. */
export const dashboardMigration: Migration = {
  version: 320,
  name: 'dashboard',
  statements: [
    `CREATE TABLE dashboardSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      budgets TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX claimHistoryDay ON claimHistory (at)`,
  ],
}
