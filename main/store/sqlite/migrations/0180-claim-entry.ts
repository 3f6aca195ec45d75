import type { Migration } from '../migration.ts'

/** What is typed in a claim before it can be read, candidates by half-day, and claims grouped by the office. */
export const claimEntryMigration: Migration = {
  version: 180,
  name: 'claimEntry',
  statements: [
    `ALTER TABLE claim ADD COLUMN draft TEXT`,
    `ALTER TABLE claim ADD COLUMN comment TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE missionType ADD COLUMN byHalfDay INTEGER NOT NULL DEFAULT 0 CHECK (byHalfDay IN (0, 1))`,
    `ALTER TABLE mission ADD COLUMN wave TEXT NOT NULL DEFAULT ''`,
    `CREATE TABLE groupedClaim (
      claimId TEXT PRIMARY KEY REFERENCES claim (id),
      headId TEXT NOT NULL REFERENCES claim (id),
      groupedAt TEXT NOT NULL,
      CHECK (claimId <> headId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX groupedClaimHead ON groupedClaim (headId)`,
  ],
}
