import type { Migration } from '../migration.ts'

/**
 * What a run of convocations keeps of its making: its kind and author, what was waived, what each convocation says, who has
 * read it; and the settings of the office for convocations and for printing them.
 */
export const convocationsMigration: Migration = {
  version: 140,
  name: 'convocations',
  statements: [
    `ALTER TABLE convocationRun ADD COLUMN kind TEXT NOT NULL DEFAULT 'first' CHECK (kind IN ('first', 'urgent', 'versions'))`,
    `ALTER TABLE convocationRun ADD COLUMN author TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE convocationRun ADD COLUMN selection TEXT NOT NULL DEFAULT '{}'`,
    `ALTER TABLE convocationRun ADD COLUMN drafts INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE convocationRun ADD COLUMN letters INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE convocationRun ADD COLUMN folder TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE convocationRun ADD COLUMN leftOut INTEGER NOT NULL DEFAULT 0`,
    `UPDATE convocationRun SET author = coalesce(
      (SELECT actorName FROM journal WHERE kind = 'convocations.run' AND subjectId = convocationRun.id ORDER BY seq LIMIT 1), '')`,
    `ALTER TABLE convocation ADD COLUMN issuedOn TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE convocation ADD COLUMN content TEXT`,
    `UPDATE convocation SET issuedOn = (SELECT substr(createdAt, 1, 10) FROM convocationRun WHERE id = convocation.runId)`,
    `CREATE INDEX convocationAssignment ON convocation (assignmentId)`,
    `CREATE INDEX convocationRunRows ON convocation (runId)`,
    `CREATE TABLE convocationWaiver (
      id TEXT PRIMARY KEY,
      findingKey TEXT NOT NULL,
      rule TEXT NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('blocking', 'waive')),
      assignmentId TEXT NOT NULL REFERENCES assignment (id),
      facts TEXT NOT NULL,
      reason TEXT NOT NULL,
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      runId TEXT REFERENCES convocationRun (id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX convocationWaiverOpen ON convocationWaiver (findingKey) WHERE runId IS NULL`,
    `CREATE INDEX convocationWaiverRun ON convocationWaiver (runId)`,
    `CREATE TABLE convocationAcknowledgement (
      convocationId TEXT PRIMARY KEY REFERENCES convocation (id),
      channel TEXT NOT NULL CHECK (channel IN ('self', 'office')),
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE convocationSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      noticeDays INTEGER CHECK (noticeDays > 0),
      payFileMonths INTEGER CHECK (payFileMonths > 0),
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE printSetting (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      orderedBy TEXT NOT NULL CHECK (orderedBy IN ('person', 'centre', 'school')),
      mergedBy TEXT NOT NULL CHECK (mergedBy IN ('nothing', 'run', 'centre', 'school')),
      ownerId TEXT NOT NULL,
      ownerName TEXT NOT NULL,
      shared INTEGER NOT NULL,
      rowVersion INTEGER NOT NULL,
      UNIQUE (ownerId, name)
    ) STRICT, WITHOUT ROWID`,
  ],
}
