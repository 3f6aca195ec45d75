import type { Migration } from '../migration.ts'

/** The information form of the academy, which the summary of a claim leads to. */
export const informationFormMigration: Migration = {
  version: 210,
  name: 'information form',
  statements: [
    `CREATE TABLE informationForm (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      address TEXT NOT NULL,
      documentId TEXT REFERENCES document (id),
      rowVersion INTEGER NOT NULL
    ) STRICT`,
  ],
}
