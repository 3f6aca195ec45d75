import type { Migration } from '../migration.ts'

/** What a statement says beside the number, what is recorded before it is attested, and who came in place of whom. */
export const serviceStatementsMigration: Migration = {
  version: 370,
  name: 'service statements',
  statements: [
    `ALTER TABLE serviceStatement ADD COLUMN days TEXT`,
    `ALTER TABLE serviceStatement ADD COLUMN reason TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE serviceStatement ADD COLUMN note TEXT NOT NULL DEFAULT ''`,
    `CREATE TABLE serviceEntry (
      assignmentId TEXT PRIMARY KEY REFERENCES assignment (id),
      present INTEGER CHECK (present IN (0, 1)),
      quantity INTEGER,
      minutes INTEGER,
      days TEXT,
      reason TEXT NOT NULL,
      note TEXT NOT NULL,
      enteredBy TEXT NOT NULL,
      enteredAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE serviceAct (
      actId TEXT PRIMARY KEY,
      missionId TEXT NOT NULL REFERENCES mission (id),
      seq INTEGER NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      rectification TEXT NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      undoneAt TEXT
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX serviceActMission ON serviceAct (missionId, seq)`,
    `CREATE TABLE serviceReplacement (
      id TEXT PRIMARY KEY,
      missionId TEXT NOT NULL REFERENCES mission (id),
      assignmentId TEXT NOT NULL REFERENCES assignment (id),
      intervenantId TEXT REFERENCES intervenant (id),
      name TEXT NOT NULL,
      quantity INTEGER,
      minutes INTEGER,
      days TEXT,
      note TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('centre', 'office')),
      reportedBy TEXT NOT NULL,
      reportedAt TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'convoked', 'withdrawn', 'refused')),
      answer TEXT NOT NULL DEFAULT '',
      convokedAssignmentId TEXT REFERENCES assignment (id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX serviceReplacementMission ON serviceReplacement (missionId)`,
    `CREATE UNIQUE INDEX serviceReplacementWaiting ON serviceReplacement (assignmentId) WHERE state = 'waiting'`,
  ],
}
