import type { Migration } from '../migration.ts'

/** Lines of a draft as the new table keeps them: each with its key. */
const keyed = (name: string): string =>
  `'${name}', json((SELECT json_group_array(json_set(value, '$.key', '${name}-' || key)) FROM json_each(draft, '$.${name}')))`

/** What is being typed in a claim gets a row of its own: it is no act, and changes no version of the claim. */
export const claimDraftMigration: Migration = {
  version: 220,
  name: 'claim draft',
  statements: [
    `CREATE TABLE claimDraft (
      claimId TEXT PRIMARY KEY REFERENCES claim (id),
      version INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      keptAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO claimDraft (claimId, version, content, keptAt)
    SELECT id, rowVersion,
      json_object('counts', json_extract(draft, '$.counts'), ${['days', 'candidateDays', 'journeys', 'removed'].map(keyed).join(', ')}, 'opened', NULL),
      strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
    FROM claim WHERE json_valid(draft)`,
    `ALTER TABLE claim DROP COLUMN draft`,
  ],
}
