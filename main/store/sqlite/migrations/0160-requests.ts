import type { Migration } from '../migration.ts'

/** What the office states of distances, and what convoked people signal. */
export const requestsMigration: Migration = {
  version: 160,
  name: 'requests',
  statements: [
    `CREATE TABLE statedDistance (
      firstCode TEXT NOT NULL REFERENCES commune (inseeCode),
      secondCode TEXT NOT NULL REFERENCES commune (inseeCode),
      metres INTEGER NOT NULL CHECK (metres BETWEEN 0 AND 20100000),
      reason TEXT NOT NULL,
      author TEXT NOT NULL,
      statedAt TEXT NOT NULL,
      rowVersion INTEGER NOT NULL,
      PRIMARY KEY (firstCode, secondCode),
      CHECK (firstCode <= secondCode)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE impediment (
      id TEXT PRIMARY KEY,
      assignmentId TEXT NOT NULL REFERENCES assignment (id),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      kind TEXT NOT NULL CHECK (kind IN ('unavailable', 'change')),
      fromDate TEXT NOT NULL,
      toDate TEXT NOT NULL,
      explanation TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'refused', 'withdrawn')),
      answer TEXT NOT NULL,
      answeredBy TEXT NOT NULL,
      answeredAt TEXT,
      unavailabilityId TEXT,
      signalledAt TEXT NOT NULL,
      rowVersion INTEGER NOT NULL,
      CHECK (fromDate <= toDate)
    ) STRICT`,
    `CREATE UNIQUE INDEX impedimentOpen ON impediment (assignmentId) WHERE state = 'open'`,
    `CREATE INDEX impedimentIntervenant ON impediment (intervenantId)`,
    `CREATE TABLE outsideMission (
      id TEXT PRIMARY KEY,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      academyCode TEXT NOT NULL,
      academyLabel TEXT NOT NULL,
      number INTEGER NOT NULL,
      session TEXT NOT NULL,
      exam TEXT NOT NULL,
      specialty TEXT NOT NULL,
      paper TEXT NOT NULL,
      missionType TEXT NOT NULL,
      date TEXT NOT NULL,
      startTime TEXT NOT NULL,
      endTime TEXT NOT NULL,
      centre TEXT NOT NULL,
      centreUai TEXT NOT NULL,
      centreTown TEXT NOT NULL,
      quality TEXT,
      jury TEXT NOT NULL,
      observations TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('official', 'cancelled')),
      UNIQUE (intervenantId, academyCode, number, date, startTime)
    ) STRICT`,
  ],
}
