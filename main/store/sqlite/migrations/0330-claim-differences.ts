import type { Migration } from '../migration.ts'

/** What a person says is wrong in the quantity that somebody else gave of their claim; a row until they withdraw it. */
export const claimDifferencesMigration: Migration = {
  version: 330,
  name: 'claim differences',
  statements: [
    `CREATE TABLE claimDifference (
      claimId TEXT PRIMARY KEY REFERENCES claim (id),
      quantity INTEGER CHECK (quantity >= 0),
      comment TEXT NOT NULL,
      reportedAt TEXT NOT NULL,
      CHECK (quantity IS NOT NULL OR comment <> '')
    ) STRICT, WITHOUT ROWID`,
  ],
}
