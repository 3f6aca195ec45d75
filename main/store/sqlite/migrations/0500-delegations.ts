import type { Migration } from '../migration.ts'

/** Roles handed by one account to another between two days. */
export const delegationsMigration: Migration = {
  version: 500,
  name: 'delegations',
  statements: [
    `CREATE TABLE delegation (
      id TEXT PRIMARY KEY,
      fromAccountId TEXT NOT NULL REFERENCES account (id),
      toAccountId TEXT NOT NULL REFERENCES account (id),
      role TEXT NOT NULL CHECK (role IN ('manager', 'schoolHead', 'centreHead')),
      fromDate TEXT NOT NULL,
      toDate TEXT NOT NULL,
      givenAt TEXT NOT NULL,
      withdrawnAt TEXT,
      CHECK (fromDate <= toDate),
      CHECK (fromAccountId <> toAccountId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX delegationTo ON delegation (toAccountId)`,
    `CREATE INDEX delegationFrom ON delegation (fromAccountId)`,
  ],
}
