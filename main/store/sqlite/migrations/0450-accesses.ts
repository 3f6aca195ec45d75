import type { Migration } from '../migration.ts'

/** Passwords that are to be changed, codes beside passwords, and the rules identifiers are made by. */
export const accessesMigration: Migration = {
  version: 450,
  name: 'accesses',
  statements: [
    `ALTER TABLE account ADD COLUMN mustChangePassword INTEGER NOT NULL DEFAULT 0 CHECK (mustChangePassword IN (0, 1))`,
    `CREATE INDEX accountIntervenant ON account (intervenantId)`,
    `CREATE TABLE oneTimeCode (
      accountId TEXT PRIMARY KEY REFERENCES account (id),
      key TEXT NOT NULL,
      recoveryCodes TEXT NOT NULL,
      lastStep INTEGER,
      activatedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE entranceRules (
      version INTEGER PRIMARY KEY,
      staff TEXT NOT NULL,
      outsiders TEXT NOT NULL,
      pointer TEXT NOT NULL,
      decidedAt TEXT NOT NULL,
      decidedBy TEXT NOT NULL
    ) STRICT`,
  ],
}
