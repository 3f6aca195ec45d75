import type { Migration } from '../migration.ts'

/**
 * What each act of the planner did to assignments, so that it can be undone, a whole run included; and what was decided
 * of each proposal.
 */
export const plannerMigration: Migration = {
  version: 120,
  name: 'planner',
  statements: [
    `CREATE TABLE assignmentChange (
      actId TEXT NOT NULL,
      position INTEGER NOT NULL,
      runId TEXT REFERENCES assignmentRun (id),
      assignmentId TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
      stateBefore TEXT CHECK (stateBefore IN ('confirmed', 'locked', 'withdrawn')),
      stateAfter TEXT NOT NULL CHECK (stateAfter IN ('confirmed', 'locked', 'withdrawn')),
      versionAfter INTEGER NOT NULL,
      restores INTEGER,
      PRIMARY KEY (actId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX assignmentChangeRun ON assignmentChange (runId) WHERE runId IS NOT NULL`,
    `CREATE INDEX assignmentChangeAssignment ON assignmentChange (assignmentId)`,
    `ALTER TABLE assignmentProposal ADD COLUMN decision TEXT NOT NULL DEFAULT 'open'
      CHECK (decision IN ('open', 'accepted', 'rejected', 'stale'))`,
  ],
}
