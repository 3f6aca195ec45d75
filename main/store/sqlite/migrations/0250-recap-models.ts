import type { Migration } from '../migration.ts'

/**
 * What a recap printed, in both languages, beside the French file that is kept: its translation and the dossier say the
 * same figures later. A recap sent before has no row, and is worked out again.
 */
export const recapModelsMigration: Migration = {
  version: 250,
  name: 'recap models',
  statements: [
    `CREATE TABLE recapModel (
      documentId TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      french TEXT NOT NULL,
      english TEXT NOT NULL
    ) STRICT`,
  ],
}
