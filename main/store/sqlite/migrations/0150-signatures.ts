import type { Migration } from '../migration.ts'

/** Who signs convocations: the office, a centre for the missions it hosts, a school for its staff. */
export const signaturesMigration: Migration = {
  version: 150,
  name: 'signatures',
  statements: [
    `CREATE TABLE signature (
      id TEXT PRIMARY KEY,
      ownerKind TEXT NOT NULL CHECK (ownerKind IN ('office', 'centre', 'school')),
      schoolId TEXT REFERENCES school (id),
      name TEXT NOT NULL,
      capacity TEXT NOT NULL,
      documentId TEXT REFERENCES document (id),
      rowVersion INTEGER NOT NULL,
      CHECK ((ownerKind = 'office') = (schoolId IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX signatureOwner ON signature (ownerKind, coalesce(schoolId, ''))`,
  ],
}
