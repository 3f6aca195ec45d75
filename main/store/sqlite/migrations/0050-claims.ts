import type { Migration } from '../migration.ts'

/** From the claim to the payment file. */
export const claimsMigration: Migration = {
  version: 50,
  name: 'claims',
  statements: [
    `CREATE TABLE claim (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      assignmentId TEXT NOT NULL REFERENCES assignment (id),
      missionId TEXT NOT NULL REFERENCES mission (id),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      feeState TEXT NOT NULL,
      travelState TEXT NOT NULL,
      travelReason TEXT NOT NULL,
      entry TEXT,
      sanctionedEntry TEXT,
      feeCents INTEGER NOT NULL DEFAULT 0 CHECK (feeCents >= 0),
      travelCents INTEGER NOT NULL DEFAULT 0 CHECK (travelCents >= 0),
      returnReason TEXT,
      sentAt TEXT,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX claimQueue ON claim (feeState, sentAt)`,
    `CREATE INDEX claimIntervenant ON claim (intervenantId)`,
    `CREATE INDEX claimMission ON claim (missionId)`,
    `CREATE UNIQUE INDEX claimAssignment ON claim (assignmentId) WHERE feeState <> 'CANCELLED'`,
    `CREATE TABLE travelLine (
      claimId TEXT NOT NULL REFERENCES claim (id),
      position INTEGER NOT NULL,
      journey TEXT NOT NULL,
      PRIMARY KEY (claimId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE claimHistory (
      id INTEGER PRIMARY KEY,
      claimId TEXT NOT NULL REFERENCES claim (id),
      track TEXT NOT NULL CHECK (track IN ('fee', 'travel')),
      event TEXT NOT NULL,
      fromState TEXT NOT NULL,
      toState TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at TEXT NOT NULL,
      actorName TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX claimHistoryClaim ON claimHistory (claimId, id)`,
    `CREATE TRIGGER claimHistoryNeverChanges BEFORE UPDATE ON claimHistory BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TRIGGER claimHistoryNeverShrinks BEFORE DELETE ON claimHistory BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TABLE serviceStatement (
      assignmentId TEXT PRIMARY KEY REFERENCES assignment (id),
      missionId TEXT NOT NULL REFERENCES mission (id),
      present INTEGER NOT NULL CHECK (present IN (0, 1)),
      quantity INTEGER,
      minutes INTEGER,
      source TEXT NOT NULL CHECK (source IN ('centre', 'santorin', 'cyclades', 'office')),
      statedBy TEXT NOT NULL,
      statedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX serviceStatementMission ON serviceStatement (missionId)`,
    `CREATE TABLE claimLine (
      claimId TEXT NOT NULL REFERENCES claim (id),
      track TEXT NOT NULL CHECK (track IN ('fee', 'travel')),
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      quantity TEXT NOT NULL,
      unit TEXT NOT NULL,
      rate TEXT NOT NULL,
      cents INTEGER NOT NULL,
      validFrom TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (claimId, track, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE claimRefusal (
      claimId TEXT NOT NULL REFERENCES claim (id),
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      item TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (claimId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE paymentBatch (
      id TEXT PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      circuit TEXT NOT NULL CHECK (circuit IN ('fees', 'travel')),
      state TEXT NOT NULL CHECK (state IN ('sealed', 'exported')),
      lineCount INTEGER NOT NULL,
      totalCents INTEGER NOT NULL,
      linesHash TEXT NOT NULL,
      executionDate TEXT NOT NULL,
      debtorName TEXT NOT NULL,
      debtorBureau TEXT NOT NULL,
      debtorIban TEXT NOT NULL,
      debtorBic TEXT NOT NULL,
      debtorIdentifier TEXT NOT NULL,
      sealedAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE paymentLine (
      batchId TEXT NOT NULL REFERENCES paymentBatch (id),
      lineNumber INTEGER NOT NULL,
      claimId TEXT NOT NULL REFERENCES claim (id),
      track TEXT NOT NULL CHECK (track IN ('fee', 'travel')),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      name TEXT NOT NULL,
      iban TEXT NOT NULL,
      bic TEXT,
      cents INTEGER NOT NULL CHECK (cents > 0),
      label TEXT NOT NULL,
      rateCodes TEXT NOT NULL,
      PRIMARY KEY (batchId, lineNumber)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX paymentLineOnce ON paymentLine (claimId, track)`,
    `CREATE INDEX paymentLineIntervenant ON paymentLine (intervenantId)`,
    `CREATE TABLE paymentFile (
      batchId TEXT NOT NULL REFERENCES paymentBatch (id),
      format TEXT NOT NULL,
      documentId TEXT NOT NULL REFERENCES document (id),
      lineCount INTEGER NOT NULL,
      totalCents INTEGER NOT NULL,
      PRIMARY KEY (batchId, format)
    ) STRICT, WITHOUT ROWID`,
  ],
}
