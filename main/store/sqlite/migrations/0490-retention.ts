import type { Migration } from '../migration.ts'

/** How long things are kept, the purges made under those rules, and what each erased, by identifier. */
export const retentionMigration: Migration = {
  version: 490,
  name: 'retention',
  statements: [
    `CREATE TABLE retentionRule (
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      count INTEGER CHECK (count > 0),
      unit TEXT CHECK (unit IN ('days', 'months', 'years', 'civilYears')),
      source TEXT NOT NULL,
      confirmedBy TEXT NOT NULL,
      confirmedOn TEXT,
      decidedBy TEXT NOT NULL,
      decidedAt TEXT NOT NULL,
      PRIMARY KEY (kind, version),
      CHECK ((count IS NULL) = (unit IS NULL)),
      CHECK (count IS NULL OR (source <> '' AND confirmedBy <> '' AND confirmedOn IS NOT NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER retentionRuleNeverChanges BEFORE UPDATE ON retentionRule BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TRIGGER retentionRuleNeverShrinks BEFORE DELETE ON retentionRule BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TABLE purge (
      id TEXT PRIMARY KEY,
      planDigest TEXT NOT NULL,
      rules TEXT NOT NULL,
      startedAt TEXT NOT NULL,
      startedBy TEXT NOT NULL,
      endedAt TEXT,
      whole INTEGER CHECK (whole IN (0, 1)),
      digest TEXT,
      compacted INTEGER NOT NULL CHECK (compacted IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE erasure (
      purgeId TEXT NOT NULL REFERENCES purge (id),
      kind TEXT NOT NULL,
      subjectId TEXT NOT NULL,
      PRIMARY KEY (purgeId, kind, subjectId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX erasureSubject ON erasure (kind, subjectId)`,
    `CREATE TRIGGER erasureNeverChanges BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    `CREATE TRIGGER erasureNeverShrinks BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    // A document whose bytes are gone keeps its row: what refers to it still says that there was one.
    `ALTER TABLE document ADD COLUMN erasedAt TEXT`,
    // What somebody wrote may be emptied, and the name of who did; the move, its moment and its capacity stay.
    `DROP TRIGGER claimHistoryNeverChanges`,
    `CREATE TRIGGER claimHistoryNeverChanges BEFORE UPDATE ON claimHistory
      WHEN NEW.id <> OLD.id OR NEW.claimId <> OLD.claimId OR NEW.track <> OLD.track OR NEW.event <> OLD.event
        OR NEW.fromState <> OLD.fromState OR NEW.toState <> OLD.toState OR NEW.seq <> OLD.seq OR NEW.at <> OLD.at
        OR NEW.actorName NOT IN ('', OLD.actorName) OR NEW.actor <> OLD.actor OR NEW.reason NOT IN ('', OLD.reason)
      BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
  ],
}
