import type { Migration } from '../migration.ts'

/** Files that come back from finance, row by row, and what they said of each frozen line. */
export const paymentReturnsMigration: Migration = {
  version: 290,
  name: 'payment-returns',
  statements: [
    `CREATE TABLE paymentReturn (
      id TEXT PRIMARY KEY,
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('previewed', 'applied', 'undone')),
      readBy TEXT NOT NULL,
      readAt TEXT NOT NULL,
      appliedBy TEXT,
      appliedAt TEXT,
      undoneBy TEXT,
      undoneAt TEXT
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE paymentReturnRow (
      returnId TEXT NOT NULL REFERENCES paymentReturn (id),
      position INTEGER NOT NULL,
      line INTEGER NOT NULL,
      content TEXT NOT NULL,
      verdict TEXT NOT NULL
        CHECK (verdict IN ('paid', 'rejected', 'changed', 'known', 'repeated', 'contradicted', 'unmatched', 'unreadable')),
      rule TEXT,
      facts TEXT NOT NULL,
      batchId TEXT,
      lineNumber INTEGER,
      PRIMARY KEY (returnId, position),
      CHECK ((batchId IS NULL) = (lineNumber IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE paymentAnswer (
      returnId TEXT NOT NULL REFERENCES paymentReturn (id),
      batchId TEXT NOT NULL,
      lineNumber INTEGER NOT NULL,
      transferLine INTEGER NOT NULL,
      answer TEXT NOT NULL CHECK (answer IN ('paid', 'rejected')),
      answeredOn TEXT NOT NULL,
      difference INTEGER NOT NULL,
      code TEXT,
      reason TEXT,
      moved INTEGER NOT NULL CHECK (moved IN (0, 1)),
      at TEXT NOT NULL,
      withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
      PRIMARY KEY (returnId, batchId, lineNumber),
      FOREIGN KEY (batchId, lineNumber) REFERENCES paymentLine (batchId, lineNumber)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX paymentAnswerOnce ON paymentAnswer (batchId, lineNumber) WHERE withdrawn = 0`,
  ],
}
