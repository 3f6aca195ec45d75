import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('rows of returns keep what they said, and may say that a bank accepted a transfer', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 360),
  )
  const add = (position: number, verdict: string) =>
    database.exec(`INSERT INTO paymentReturnRow VALUES ('r1', ${position}, 2, '{}', '${verdict}', NULL, '{}', 'b1', 1)`)
  database.exec(`INSERT INTO paymentReturn VALUES ('r1', 'retour.csv', 'hash', 'previewed', 'A', '2026-07-20', NULL, NULL,
    NULL, NULL)`)
  add(1, 'paid')
  expect(() => add(2, 'accepted')).toThrow('CHECK')
  migrate(
    database,
    migrations.filter(({ version }) => version <= 360),
  )
  add(2, 'accepted')
  expect(() => add(2, 'rejected')).toThrow('UNIQUE')
  expect(database.prepare('SELECT position, verdict, batchId, lineNumber FROM paymentReturnRow').all()).toEqual([
    { position: 1, verdict: 'paid', batchId: 'b1', lineNumber: 1 },
    { position: 2, verdict: 'accepted', batchId: 'b1', lineNumber: 1 },
  ])
  expect(database.prepare('SELECT * FROM advancePutBack').all()).toEqual([])
  database.close()
})
