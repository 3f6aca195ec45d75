import type { Migration } from '../migration.ts'

const columns = 'returnId, position, line, content, verdict, rule, facts, batchId, lineNumber'

/**
 * A row of a return may say that a bank accepted a transfer, which pays nothing yet; advances that finance refused wait until
 * the office puts them back.
 */
export const paymentReturnsOfBanksMigration: Migration = {
  version: 360,
  name: 'payment-returns-of-banks',
  statements: [
    `CREATE TABLE paymentReturnRowNew (
      returnId TEXT NOT NULL REFERENCES paymentReturn (id),
      position INTEGER NOT NULL,
      line INTEGER NOT NULL,
      content TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN
        ('paid', 'rejected', 'changed', 'accepted', 'known', 'repeated', 'contradicted', 'unmatched', 'unreadable')),
      rule TEXT,
      facts TEXT NOT NULL,
      batchId TEXT,
      lineNumber INTEGER,
      PRIMARY KEY (returnId, position),
      CHECK ((batchId IS NULL) = (lineNumber IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO paymentReturnRowNew (${columns}) SELECT ${columns} FROM paymentReturnRow`,
    'DROP TABLE paymentReturnRow',
    'ALTER TABLE paymentReturnRowNew RENAME TO paymentReturnRow',
    `CREATE TABLE advancePutBack (
      batchId TEXT NOT NULL,
      lineNumber INTEGER NOT NULL,
      putBackBy TEXT NOT NULL,
      putBackAt TEXT NOT NULL,
      PRIMARY KEY (batchId, lineNumber),
      FOREIGN KEY (batchId, lineNumber) REFERENCES paymentLine (batchId, lineNumber)
    ) STRICT, WITHOUT ROWID`,
  ],
}
