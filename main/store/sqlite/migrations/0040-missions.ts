import type { Migration } from '../migration.ts'

/** From needs to convocations. */
export const missionsMigration: Migration = {
  version: 40,
  name: 'missions',
  statements: [
    `CREATE TABLE session (
      id TEXT PRIMARY KEY,
      examCode TEXT NOT NULL REFERENCES exam (code),
      year INTEGER NOT NULL,
      month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
      closingDate TEXT NOT NULL,
      UNIQUE (examCode, year, month)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE need (
      id TEXT PRIMARY KEY,
      sessionId TEXT NOT NULL REFERENCES session (id),
      missionTypeCode TEXT NOT NULL REFERENCES missionType (code),
      paperId TEXT NOT NULL REFERENCES paper (id),
      centreId TEXT NOT NULL REFERENCES school (id),
      commission TEXT NOT NULL,
      date TEXT NOT NULL,
      startTime TEXT NOT NULL,
      endTime TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity >= 0),
      people INTEGER,
      sourceKey TEXT NOT NULL UNIQUE,
      missionId TEXT REFERENCES mission (id)
    ) STRICT`,
    `CREATE TABLE mission (
      id TEXT PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      sessionId TEXT NOT NULL REFERENCES session (id),
      missionTypeCode TEXT NOT NULL REFERENCES missionType (code),
      paperId TEXT NOT NULL REFERENCES paper (id),
      centreId TEXT NOT NULL REFERENCES school (id),
      origin TEXT NOT NULL CHECK (origin IN ('cyclades', 'local', 'regularisation')),
      commission TEXT NOT NULL,
      quantity INTEGER NOT NULL,
      observations TEXT NOT NULL,
      headerAuthority TEXT NOT NULL CHECK (headerAuthority IN ('academy', 'ministry')),
      firstDate TEXT NOT NULL,
      lastDate TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX missionDate ON mission (firstDate, number)`,
    `CREATE INDEX missionCentre ON mission (centreId)`,
    `CREATE TABLE missionSlot (
      missionId TEXT NOT NULL REFERENCES mission (id),
      date TEXT NOT NULL,
      startTime TEXT NOT NULL,
      endTime TEXT NOT NULL,
      PRIMARY KEY (missionId, date, startTime)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE seat (
      id TEXT PRIMARY KEY,
      missionId TEXT NOT NULL REFERENCES mission (id),
      role TEXT NOT NULL,
      position INTEGER NOT NULL,
      UNIQUE (missionId, role, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE assignmentRun (
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'discarded')),
      seed INTEGER NOT NULL,
      inputHash TEXT NOT NULL,
      seats INTEGER NOT NULL,
      filled INTEGER NOT NULL,
      objective INTEGER NOT NULL,
      bound INTEGER,
      seconds REAL NOT NULL,
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE assignmentProposal (
      runId TEXT NOT NULL REFERENCES assignmentRun (id),
      seatId TEXT NOT NULL REFERENCES seat (id),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      cost INTEGER NOT NULL,
      explanation TEXT NOT NULL,
      PRIMARY KEY (runId, seatId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE assignment (
      id TEXT PRIMARY KEY,
      seatId TEXT NOT NULL REFERENCES seat (id),
      missionId TEXT NOT NULL REFERENCES mission (id),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      state TEXT NOT NULL CHECK (state IN ('confirmed', 'locked', 'convoked', 'withdrawn')),
      origin TEXT NOT NULL CHECK (origin IN ('run', 'manual')),
      explanation TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX assignmentSeat ON assignment (seatId) WHERE state <> 'withdrawn'`,
    `CREATE UNIQUE INDEX assignmentOncePerMission ON assignment (missionId, intervenantId) WHERE state <> 'withdrawn'`,
    `CREATE INDEX assignmentIntervenant ON assignment (intervenantId)`,
    `CREATE TABLE convocationRun (
      id TEXT PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('official', 'cancelled')),
      convocations INTEGER NOT NULL,
      claims INTEGER NOT NULL,
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE convocation (
      id TEXT PRIMARY KEY,
      runId TEXT NOT NULL REFERENCES convocationRun (id),
      number INTEGER NOT NULL,
      version INTEGER NOT NULL,
      assignmentId TEXT NOT NULL REFERENCES assignment (id),
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      missionId TEXT NOT NULL REFERENCES mission (id),
      documentId TEXT NOT NULL REFERENCES document (id),
      state TEXT NOT NULL CHECK (state IN ('official', 'cancelled', 'replaced')),
      UNIQUE (number, version)
    ) STRICT`,
    `CREATE INDEX convocationIntervenant ON convocation (intervenantId)`,
  ],
}
