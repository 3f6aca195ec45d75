import type { Migration } from '../migration.ts'

/** The journal of years searched at once, and who looked at what. */
export const journalSearchMigration: Migration = {
  version: 420,
  name: 'journal search',
  statements: [
    // Apart from the entries, so that a search through all of them reads little else than words.
    `CREATE TABLE journalWords (
      seq INTEGER PRIMARY KEY REFERENCES journal (seq),
      kind TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT`,
    `INSERT INTO journalWords SELECT seq, kind, folded(
      actorName || ' ' || coalesce(subjectId, '') || ' ' ||
      coalesce((SELECT group_concat(value, ' ') FROM json_each(iif(json_valid(facts), facts, '{}'))), '')) FROM journal`,
    `CREATE INDEX journalKind ON journal (kind, seq)`,
    `CREATE INDEX journalActor ON journal (actorId, seq)`,
    `CREATE INDEX journalMoment ON journal (at, seq)`,
    `CREATE TABLE consultation (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actorId TEXT NOT NULL,
      actorName TEXT NOT NULL,
      actorRole TEXT NOT NULL,
      method TEXT NOT NULL,
      subjectKind TEXT NOT NULL,
      subjectId TEXT NOT NULL,
      previousHash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX consultationActor ON consultation (actorId, method, subjectId, seq)`,
    `CREATE INDEX consultationMoment ON consultation (at)`,
    `CREATE TRIGGER consultationNeverChanges BEFORE UPDATE ON consultation BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
  ],
}
