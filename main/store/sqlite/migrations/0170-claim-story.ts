import type { Migration } from '../migration.ts'

/** In what capacity each move of a claim was made, and the terms of use that people accept before they claim. */
export const claimStoryMigration: Migration = {
  version: 170,
  name: 'claim-story',
  statements: [
    `ALTER TABLE claimHistory ADD COLUMN actor TEXT NOT NULL DEFAULT 'system'
      CHECK (actor IN ('intervenant', 'manager', 'system'))`,
    `DROP TRIGGER claimHistoryNeverChanges`,
    `UPDATE claimHistory SET actor = CASE
      WHEN event IN ('send', 'withdraw', 'declareNotDone', 'withdrawNotDone') THEN 'intervenant'
      WHEN event IN ('return', 'accept', 'export') THEN 'manager'
      WHEN event = 'cancel' AND (SELECT kind FROM journal WHERE journal.seq = claimHistory.seq) = 'review.cancel' THEN 'manager'
      ELSE 'system'
    END`,
    `CREATE TRIGGER claimHistoryNeverChanges BEFORE UPDATE ON claimHistory BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TABLE termsOfUse (
      version INTEGER PRIMARY KEY,
      text TEXT NOT NULL CHECK (text <> ''),
      publishedAt TEXT NOT NULL,
      publishedBy TEXT NOT NULL
    ) STRICT`,
    `CREATE TRIGGER termsOfUseNeverChange BEFORE UPDATE ON termsOfUse BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TABLE termsAcceptance (
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      version INTEGER NOT NULL REFERENCES termsOfUse (version),
      acceptedAt TEXT NOT NULL,
      PRIMARY KEY (intervenantId, version)
    ) STRICT, WITHOUT ROWID`,
  ],
}
