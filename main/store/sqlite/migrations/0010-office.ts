import type { Migration } from '../migration.ts'

/** The office itself, its accounts, its journal: what exists before any exam. */
export const officeMigration: Migration = {
  version: 10,
  name: 'office',
  statements: [
    `CREATE TABLE office (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      academyCode TEXT NOT NULL,
      academyLabel TEXT NOT NULL,
      name TEXT NOT NULL,
      bureau TEXT NOT NULL,
      address TEXT NOT NULL,
      postalCode TEXT NOT NULL,
      town TEXT NOT NULL,
      phone TEXT NOT NULL,
      email TEXT NOT NULL,
      schoolYear INTEGER NOT NULL,
      demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
      debtorIban TEXT,
      debtorBic TEXT,
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE account (
      id TEXT PRIMARY KEY,
      login TEXT NOT NULL UNIQUE,
      displayName TEXT NOT NULL,
      passwordHash TEXT NOT NULL,
      intervenantId TEXT,
      disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
      failedAttempts INTEGER NOT NULL DEFAULT 0,
      lockedUntil TEXT,
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE accountRole (
      accountId TEXT NOT NULL REFERENCES account (id),
      role TEXT NOT NULL CHECK (role IN ('administrator', 'manager', 'intervenant', 'schoolHead', 'centreHead')),
      schoolId TEXT,
      PRIMARY KEY (accountId, role)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      deviceId TEXT NOT NULL,
      at TEXT NOT NULL,
      actorId TEXT NOT NULL,
      actorName TEXT NOT NULL,
      actorRole TEXT NOT NULL,
      kind TEXT NOT NULL,
      subjectKind TEXT,
      subjectId TEXT,
      commandId TEXT NOT NULL UNIQUE,
      facts TEXT NOT NULL,
      previousHash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX journalSubject ON journal (subjectKind, subjectId, seq)`,
    `CREATE TRIGGER journalNeverChanges BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TRIGGER journalNeverShrinks BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TABLE command (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      seq INTEGER NOT NULL REFERENCES journal (seq),
      answer TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE device (id TEXT PRIMARY KEY, createdAt TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE document (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      mime TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      intervenantId TEXT,
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE documentContent (
      documentId TEXT PRIMARY KEY REFERENCES document (id),
      bytes BLOB NOT NULL
    ) STRICT`,
  ],
}
