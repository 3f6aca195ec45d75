import type { Migration } from '../migration.ts'

/** Who replaces whom: substitutes named for a seat, and people on call for a session, with what they answered. */
export const repairsMigration: Migration = {
  version: 130,
  name: 'repairs',
  statements: [
    `CREATE TABLE substitute (
      seatId TEXT NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      PRIMARY KEY (seatId, intervenantId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE onCall (
      id TEXT PRIMARY KEY,
      sessionId TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id) ON DELETE CASCADE,
      centreId TEXT REFERENCES school (id),
      departmentCode TEXT,
      fromDate TEXT NOT NULL,
      toDate TEXT NOT NULL,
      answer TEXT NOT NULL CHECK (answer IN ('asked', 'accepted', 'declined')),
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      answeredAt TEXT,
      rowVersion INTEGER NOT NULL,
      CHECK (fromDate <= toDate)
    ) STRICT`,
    `CREATE INDEX onCallIntervenant ON onCall (intervenantId)`,
  ],
}
