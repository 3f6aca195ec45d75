import type { Migration } from '../migration.ts'

/** A version of the terms of use may have no text: it takes the terms away, as an office that never had any. */
export const termsTakenBackMigration: Migration = {
  version: 530,
  name: 'termsTakenBack',
  statements: [
    `CREATE TABLE termsOfUseNew (
      version INTEGER PRIMARY KEY,
      text TEXT NOT NULL,
      publishedAt TEXT NOT NULL,
      publishedBy TEXT NOT NULL
    ) STRICT`,
    `INSERT INTO termsOfUseNew (version, text, publishedAt, publishedBy)
      SELECT version, text, publishedAt, publishedBy FROM termsOfUse`,
    'DROP TABLE termsOfUse',
    'ALTER TABLE termsOfUseNew RENAME TO termsOfUse',
    `CREATE TRIGGER termsOfUseNeverChange BEFORE UPDATE ON termsOfUse BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
  ],
}
