import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { paymentsMigration } from '../../main/store/sqlite/migrations/0280-payments.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('sealed lines are kept as payments of their first turn, and one part is still never paid twice in a turn', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 280),
  )
  database.pragma('foreign_keys = OFF')
  database.exec(`INSERT INTO paymentBatch VALUES ('b1', 1, 'fees', 'exported', 2, 30, 'hash', '2026-07-01', 'Office', 'Bureau',
    'iban', 'bic', 'DEC', '2026-06-30')`)
  for (const [line, cents] of [
    [1, 10],
    [2, 20],
  ])
    database.exec(
      `INSERT INTO paymentLine VALUES ('b1', ${line}, 'c${line}', 'fee', 'p', 'Name', 'iban', NULL, ${cents}, 'label', 'A B')`,
    )
  // The claims and people themselves matter not: the statements alone are run.
  for (const statement of paymentsMigration.statements) database.exec(statement)
  expect(database.prepare('SELECT lineNumber, kind, turn, claimId, cents, rateRows FROM paymentLine').all()).toEqual([
    { lineNumber: 1, kind: 'payment', turn: 1, claimId: 'c1', cents: 10, rateRows: null },
    { lineNumber: 2, kind: 'payment', turn: 1, claimId: 'c2', cents: 20, rateRows: null },
  ])
  expect(database.prepare('SELECT transferCount, transferVersion, layout, sealedBy FROM paymentBatch').get()).toEqual({
    transferCount: 2,
    transferVersion: '09',
    layout: null,
    sealedBy: '',
  })
  const add = (line: number, kind: string, turn: number, cents: number) =>
    database.exec(
      `INSERT INTO paymentLine VALUES ('b2', ${line}, '${kind}', 'c1', 'fee', ${turn}, 'p', 'Name', 'iban', NULL, ${cents}, 'l', '', NULL, NULL, NULL)`,
    )
  expect(() => add(1, 'payment', 1, 10)).toThrow('UNIQUE')
  expect(() => add(1, 'payment', 2, -10)).toThrow('CHECK')
  expect(() => add(1, 'deduction', 1, 10)).toThrow('CHECK')
  add(1, 'payment', 2, 10)
  database.close()
})
