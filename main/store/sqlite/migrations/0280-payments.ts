import type { Migration } from '../migration.ts'

/**
 * Lines that take money back, advances on travel, and what the office decided of its payment files. A part of a claim may be
 * paid again once its line was refused or taken back, so a line says what it does and which turn of that kind it is.
 */
export const paymentsMigration: Migration = {
  version: 280,
  name: 'payments',
  statements: [
    `CREATE TABLE newPaymentLine (
      batchId TEXT NOT NULL REFERENCES paymentBatch (id),
      lineNumber INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('payment', 'advance', 'deduction', 'reversal')),
      claimId TEXT NOT NULL REFERENCES claim (id),
      track TEXT NOT NULL CHECK (track IN ('fee', 'travel')),
      turn INTEGER NOT NULL CHECK (turn > 0),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      name TEXT NOT NULL,
      iban TEXT NOT NULL,
      bic TEXT,
      cents INTEGER NOT NULL CHECK (cents <> 0),
      label TEXT NOT NULL,
      rateCodes TEXT NOT NULL,
      rateRows TEXT,
      reversesBatchId TEXT,
      reversesLine INTEGER,
      PRIMARY KEY (batchId, lineNumber),
      CHECK (kind NOT IN ('payment', 'advance') OR cents > 0),
      CHECK (kind <> 'deduction' OR cents < 0),
      CHECK ((kind = 'reversal') = (reversesBatchId IS NOT NULL)),
      CHECK ((reversesBatchId IS NULL) = (reversesLine IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO newPaymentLine
      SELECT batchId, lineNumber, 'payment', claimId, track, 1, intervenantId, name, iban, bic, cents, label, rateCodes, NULL, NULL, NULL
      FROM paymentLine`,
    `DROP TABLE paymentLine`,
    `ALTER TABLE newPaymentLine RENAME TO paymentLine`,
    `CREATE UNIQUE INDEX paymentLineOnce ON paymentLine (claimId, track, kind, turn)`,
    `CREATE INDEX paymentLineIntervenant ON paymentLine (intervenantId)`,
    `ALTER TABLE paymentBatch ADD COLUMN transferCount INTEGER NOT NULL DEFAULT 0`,
    `UPDATE paymentBatch SET transferCount = lineCount`,
    `ALTER TABLE paymentBatch ADD COLUMN transferVersion TEXT NOT NULL DEFAULT '09' CHECK (transferVersion IN ('03', '09'))`,
    `ALTER TABLE paymentBatch ADD COLUMN layout TEXT`,
    `ALTER TABLE paymentBatch ADD COLUMN sealedBy TEXT NOT NULL DEFAULT ''`,
    `CREATE TABLE reversal (
      id TEXT PRIMARY KEY,
      batchId TEXT NOT NULL REFERENCES paymentBatch (id),
      lineNumber INTEGER NOT NULL,
      claimId TEXT NOT NULL REFERENCES claim (id),
      track TEXT NOT NULL CHECK (track IN ('fee', 'travel')),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      cents INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      askedBy TEXT NOT NULL,
      askedAt TEXT NOT NULL,
      recoveredReason TEXT,
      withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX reversalOnce ON reversal (batchId, lineNumber) WHERE withdrawn = 0`,
    `CREATE INDEX reversalClaim ON reversal (claimId)`,
    `CREATE TABLE travelAdvance (
      id TEXT PRIMARY KEY,
      claimId TEXT NOT NULL REFERENCES claim (id),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      estimateCents INTEGER NOT NULL CHECK (estimateCents > 0),
      cents INTEGER NOT NULL CHECK (cents > 0 AND cents <= estimateCents),
      reason TEXT NOT NULL,
      grantedBy TEXT NOT NULL,
      grantedAt TEXT NOT NULL,
      withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX travelAdvanceOnce ON travelAdvance (claimId) WHERE withdrawn = 0`,
    `CREATE TABLE paymentSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      content TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
  ],
}
