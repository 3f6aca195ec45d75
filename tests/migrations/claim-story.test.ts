import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { claimStoryMigration } from '../../main/store/sqlite/migrations/0170-claim-story.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the history of claims says in what capacity each move was made, and still never changes', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 170),
  )
  database.pragma('foreign_keys = OFF')
  const act = (seq: number, kind: string) =>
    `INSERT INTO journal VALUES (${seq}, 'd', '2026-06-30', 'a', 'A', 'manager', '${kind}', NULL, NULL, 'c${seq}', '{}', '', '')`
  const line = (seq: number, event: string) =>
    `INSERT INTO claimHistory (claimId, track, event, fromState, toState, seq, at, actorName, reason)
     VALUES ('c', 'fee', '${event}', 'NONE', 'UPCOMING', ${seq}, '2026-06-30', 'A', '')`
  for (const [seq, kind, event] of [
    [1, 'convocations.run', 'create'],
    [2, 'claims.send', 'send'],
    [3, 'review.giveBack', 'return'],
    [4, 'review.cancel', 'cancel'],
    [5, 'convocations.cancel', 'cancel'],
  ] as const)
    database.exec(`${act(seq, kind)}; ${line(seq, event)}`)
  // The claim itself, with all that it hangs from, matters not: the statements alone are run.
  for (const statement of claimStoryMigration.statements) database.exec(statement)
  expect(database.prepare('SELECT actor FROM claimHistory ORDER BY seq').pluck().all()).toEqual([
    'system',
    'intervenant',
    'manager',
    'manager',
    'system',
  ])
  expect(() => database.exec(`UPDATE claimHistory SET actor = 'system'`)).toThrow('append-only')
  database.close()
})
