import type { Migration } from '../migration.ts'

/** Bureaus of the office: the exams they are in charge of and who works in them. */
export const bureausMigration: Migration = {
  version: 520,
  name: 'bureaus',
  statements: [
    `CREATE TABLE bureau (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      phone TEXT NOT NULL,
      email TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE bureauExam (
      examCode TEXT PRIMARY KEY REFERENCES exam (code),
      bureauId TEXT NOT NULL REFERENCES bureau (id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX bureauExamOf ON bureauExam (bureauId)`,
    `CREATE TABLE bureauMember (
      bureauId TEXT NOT NULL REFERENCES bureau (id),
      accountId TEXT NOT NULL REFERENCES account (id),
      PRIMARY KEY (bureauId, accountId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX bureauMemberAccount ON bureauMember (accountId)`,
  ],
}
