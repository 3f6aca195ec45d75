import type { Migration } from '../migration.ts'

/** A word on a competence can be taken back: by a new statement of the same author, found by the act that wrote it. */
export const competencesMigration: Migration = {
  version: 70,
  name: 'competences',
  statements: [
    `CREATE TABLE competenceStatementRebuilt (
      competenceId TEXT NOT NULL REFERENCES competence (id),
      position INTEGER NOT NULL,
      author TEXT NOT NULL CHECK (author IN ('system', 'school', 'self', 'manager')),
      authorCode TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'invalidated', 'withdrawn')),
      at TEXT NOT NULL,
      reason TEXT NOT NULL DEFAULT '',
      act INTEGER,
      PRIMARY KEY (competenceId, position)
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO competenceStatementRebuilt
      SELECT competenceId, position, author, authorCode, verdict, at, reason, NULL FROM competenceStatement`,
    `DROP TABLE competenceStatement`,
    `ALTER TABLE competenceStatementRebuilt RENAME TO competenceStatement`,
    `CREATE INDEX competenceStatementAct ON competenceStatement (act) WHERE act IS NOT NULL`,
  ],
}
