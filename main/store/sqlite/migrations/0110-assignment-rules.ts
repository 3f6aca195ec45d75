import type { Migration } from '../migration.ts'

/** Settings of the office for assignment, what a run looked at, and proposals that move or remove somebody. */
export const assignmentRulesMigration: Migration = {
  version: 110,
  name: 'assignmentRules',
  statements: [
    `CREATE TABLE assignmentSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      content TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `ALTER TABLE assignmentRun ADD COLUMN scope TEXT NOT NULL DEFAULT '{}'`,
    `ALTER TABLE assignmentRun ADD COLUMN moved INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE assignmentRun ADD COLUMN removed INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE assignmentProposal ADD COLUMN kind TEXT NOT NULL DEFAULT 'added'
      CHECK (kind IN ('added', 'moved', 'removed'))`,
    `ALTER TABLE assignmentProposal ADD COLUMN replacedAssignmentId TEXT REFERENCES assignment (id)`,
    `ALTER TABLE assignmentProposal ADD COLUMN replacedIntervenantId TEXT REFERENCES intervenant (id)`,
  ],
}
