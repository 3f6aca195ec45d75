import type { Migration } from '../migration.ts'

/** What lets the office trust its pool: imports that can be undone, availability, conflicts of interest, exclusions. */
export const poolMigration: Migration = {
  version: 60,
  name: 'pool',
  statements: [
    `CREATE TABLE importRebuilt (
      id TEXT PRIMARY KEY,
      feed TEXT NOT NULL,
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      encoding TEXT NOT NULL,
      scope TEXT NOT NULL,
      header TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('previewed', 'applied', 'undone')),
      newCount INTEGER NOT NULL,
      changedCount INTEGER NOT NULL,
      unchangedCount INTEGER NOT NULL,
      missingCount INTEGER NOT NULL,
      rejectedCount INTEGER NOT NULL,
      conflictCount INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      appliedAt TEXT,
      undoneAt TEXT
    ) STRICT`,
    `INSERT INTO importRebuilt SELECT id, feed, fileName, sha256, encoding, scope, '[]', state, newCount, changedCount,
      unchangedCount, missingCount, rejectedCount, 0, createdAt, appliedAt, NULL FROM import`,
    `DROP TABLE import`,
    `ALTER TABLE importRebuilt RENAME TO import`,
    `CREATE INDEX importFile ON import (feed, sha256)`,
    // What the same source said before, so that an undo gives it back; raw is the sealed row of a rejection.
    `ALTER TABLE importRow ADD COLUMN before TEXT`,
    `ALTER TABLE importRow ADD COLUMN beforeImportId TEXT`,
    `ALTER TABLE importRow ADD COLUMN raw TEXT`,
    `CREATE TABLE importConflict (
      importId TEXT NOT NULL REFERENCES import (id),
      position INTEGER NOT NULL,
      tableName TEXT NOT NULL,
      rowId TEXT NOT NULL,
      subject TEXT NOT NULL,
      field TEXT NOT NULL,
      base TEXT,
      ours TEXT,
      theirs TEXT,
      decision TEXT NOT NULL CHECK (decision IN ('ours', 'theirs')),
      PRIMARY KEY (importId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE importChange (
      importId TEXT NOT NULL REFERENCES import (id),
      position INTEGER NOT NULL,
      tableName TEXT NOT NULL,
      rowId TEXT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (importId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE importMapping (
      feed TEXT NOT NULL,
      fileColumn TEXT NOT NULL,
      profileColumn TEXT NOT NULL,
      PRIMARY KEY (feed, fileColumn)
    ) STRICT, WITHOUT ROWID`,
    `ALTER TABLE need ADD COLUMN present INTEGER`,
    `CREATE TABLE examCentre (
      sessionId TEXT NOT NULL REFERENCES session (id),
      schoolId TEXT NOT NULL REFERENCES school (id),
      label TEXT NOT NULL,
      PRIMARY KEY (sessionId, schoolId)
    ) STRICT, WITHOUT ROWID`,
    `ALTER TABLE intervenant ADD COLUMN birthName TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE intervenant ADD COLUMN profession TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE intervenant ADD COLUMN stateFrom TEXT`,
    `ALTER TABLE intervenant ADD COLUMN stateTo TEXT`,
    // A posting the office added by hand can be taken away by hand; those of a feed belong to the feed.
    `ALTER TABLE posting ADD COLUMN byHand INTEGER NOT NULL DEFAULT 0 CHECK (byHand IN (0, 1))`,
    `ALTER TABLE unavailability ADD COLUMN authorId TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE competenceStatement ADD COLUMN reason TEXT NOT NULL DEFAULT ''`,
    `CREATE INDEX teachingIntervenant ON teaching (intervenantId)`,
    `CREATE TABLE wish (
      id TEXT PRIMARY KEY,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      preference TEXT NOT NULL CHECK (preference IN ('wanted', 'avoided')),
      paperId TEXT REFERENCES paper (id),
      centreId TEXT REFERENCES school (id),
      missionTypeCode TEXT REFERENCES missionType (code),
      note TEXT NOT NULL,
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      CHECK (paperId IS NOT NULL OR centreId IS NOT NULL OR missionTypeCode IS NOT NULL)
    ) STRICT`,
    `CREATE INDEX wishIntervenant ON wish (intervenantId)`,
    `CREATE TABLE conflictOfInterest (
      id TEXT PRIMARY KEY,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      kind TEXT NOT NULL CHECK (kind IN ('school', 'relative')),
      schoolId TEXT REFERENCES school (id),
      examCode TEXT REFERENCES exam (code),
      note TEXT NOT NULL,
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      CHECK (schoolId IS NOT NULL OR examCode IS NOT NULL)
    ) STRICT`,
    `CREATE INDEX conflictOfInterestIntervenant ON conflictOfInterest (intervenantId)`,
    `CREATE TABLE exclusion (
      id TEXT PRIMARY KEY,
      status TEXT NOT NULL CHECK (status IN ('any', 'trainee', 'fixedTerm', 'onLeave', 'partTime', 'external', 'retired')),
      disciplineCode TEXT,
      examCode TEXT REFERENCES exam (code),
      reason TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE forcedException (
      assignmentId TEXT PRIMARY KEY REFERENCES assignment (id),
      rules TEXT NOT NULL,
      reason TEXT NOT NULL,
      author TEXT NOT NULL,
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE activity (
      code TEXT PRIMARY KEY,
      opensOn TEXT,
      closesOn TEXT,
      closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
      message TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
