import type { Migration } from '../migration.ts'

/**
 * What people write with their acts is kept beside the journal, whose entries hold its hash, so that it can be erased. A version
 * of the terms of use may have no text: it takes the terms away, as an office that never had any.
 */
export const erasableWordsMigration: Migration = {
  version: 530,
  name: 'erasableWords',
  statements: [
    `CREATE TABLE actWords (
      seq INTEGER PRIMARY KEY REFERENCES journal (seq),
      salt TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT`,
    `CREATE TRIGGER actWordsNeverChange BEFORE UPDATE ON actWords BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
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
