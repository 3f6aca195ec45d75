import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { retentionMigration } from '../../main/store/sqlite/migrations/0490-retention.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('documents of before are not erased; of a claim’s history only what somebody wrote may be emptied', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 490),
  )
  database.pragma('foreign_keys = OFF')
  database.exec(`INSERT INTO document VALUES ('d', 'recap', 'r.pdf', 'application/pdf', 3, 'abc', NULL, '2026-06-30')`)
  database.exec(`INSERT INTO claimHistory (claimId, track, event, fromState, toState, seq, at, actorName, reason, actor)
    VALUES ('c', 'fee', 'cancel', 'SENT', 'CANCELLED', 1, '2026-06-30', 'A', 'written', 'manager')`)
  // The claim itself, with all that it hangs from, matters not: the statements alone are run.
  for (const statement of retentionMigration.statements) database.exec(statement)
  expect(database.prepare('SELECT erasedAt FROM document').pluck().all()).toEqual([null])
  for (const change of [`event = 'send'`, `actorName = 'B'`, `reason = 'rewritten'`, `at = '2027-01-01'`, `seq = 2`])
    expect(() => database.exec(`UPDATE claimHistory SET ${change}`), change).toThrow('append-only')
  expect(() => database.exec(`UPDATE claimHistory SET reason = '', toState = 'SENT'`)).toThrow('append-only')
  database.exec(`UPDATE claimHistory SET reason = ''`)
  expect(() => database.exec('DELETE FROM claimHistory')).toThrow('append-only')
  expect(database.prepare('SELECT event, toState, reason FROM claimHistory').raw().all()).toEqual([
    ['cancel', 'CANCELLED', ''],
  ])
  database.close()
})

test('a rule needs its text and who answers for it; rules and erasures never change', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(database, migrations)
  const rule = (version: number, source: string) =>
    `INSERT INTO retentionRule VALUES ('claims', ${version}, 4, 'civilYears', '${source}', 'DPO', '2026-01-01', 'A', '2026-01-02')`
  expect(() => database.exec(rule(1, ''))).toThrow('CHECK')
  database.exec(rule(1, 'loi'))
  expect(() => database.exec('UPDATE retentionRule SET count = 1')).toThrow('append-only')
  expect(() => database.exec('DELETE FROM retentionRule')).toThrow('append-only')
  database.exec(`INSERT INTO purge VALUES ('p', '', '[]', '2026-01-02', 'A', NULL, NULL, NULL, 0)`)
  database.exec(`INSERT INTO erasure VALUES ('p', 'claims', 'c')`)
  expect(() => database.exec('DELETE FROM erasure')).toThrow('append-only')
  database.close()
})
