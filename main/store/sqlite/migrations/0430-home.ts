import type { Migration } from '../migration.ts'

/**
 * The message of the office to each role, in versions that never change, and who said they had read which; how long a window
 * may stay untouched; which settings of another academy were brought in, with what they replaced.
 */
export const homeMigration: Migration = {
  version: 430,
  name: 'home',
  statements: [
    `CREATE TABLE welcomeMessage (
      audience TEXT NOT NULL CHECK (audience IN ('administrator', 'manager', 'intervenant', 'schoolHead', 'centreHead')),
      version INTEGER NOT NULL,
      french TEXT NOT NULL,
      english TEXT NOT NULL,
      asksReading INTEGER NOT NULL CHECK (asksReading IN (0, 1)),
      publishedAt TEXT NOT NULL,
      publishedBy TEXT NOT NULL,
      PRIMARY KEY (audience, version)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER welcomeMessageNeverChanges BEFORE UPDATE ON welcomeMessage BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TABLE welcomeReading (
      accountId TEXT NOT NULL REFERENCES account (id),
      audience TEXT NOT NULL,
      version INTEGER NOT NULL,
      readAt TEXT NOT NULL,
      PRIMARY KEY (accountId, audience, version),
      FOREIGN KEY (audience, version) REFERENCES welcomeMessage (audience, version)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE inactivitySettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      longest INTEGER NOT NULL CHECK (longest IN (30, 120, 300)),
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE settingsImport (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      academy TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      undoneAt TEXT
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE inactivityDelay (
      accountId TEXT PRIMARY KEY REFERENCES account (id),
      minutes INTEGER NOT NULL CHECK (minutes IN (30, 120, 300))
    ) STRICT, WITHOUT ROWID`,
  ],
}
