import type { Migration } from '../migration.ts'

/** External applications with their addresses, how far the marking of missions is, and the national instance. */
export const missionPortalsMigration: Migration = {
  version: 460,
  name: 'mission portals',
  statements: [
    `CREATE TABLE portalApplication (
      application TEXT PRIMARY KEY,
      address TEXT NOT NULL,
      unavailableFrom TEXT,
      unavailableTo TEXT,
      message TEXT NOT NULL,
      rowVersion INTEGER NOT NULL,
      CHECK (unavailableFrom <= unavailableTo)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE markingState (
      assignmentId TEXT PRIMARY KEY REFERENCES assignment (id),
      missionId TEXT NOT NULL REFERENCES mission (id),
      state TEXT CHECK (state IN ('toMark', 'toDigitise', 'serviceDoneSantorin', 'serviceDone')),
      givenCopies INTEGER,
      markedCopies INTEGER,
      reportedOn TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX markingStateMission ON markingState (missionId)`,
    `ALTER TABLE office ADD COLUMN central INTEGER NOT NULL DEFAULT 0 CHECK (central IN (0, 1))`,
  ],
}
