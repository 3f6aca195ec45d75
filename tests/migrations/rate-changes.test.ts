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

function openBefore(version: number) {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter((one) => one.version < version),
  )
  return database
}

test('the rates of an office stay as they are, with the two dated choices beside them; a new office fills its own', () => {
  const database = openBefore(260)
  database.exec(`INSERT INTO rate (id, tableName, code, row, validFrom, validTo, source, confidence)
    VALUES ('travel-00000', 'travel', 'MEAL.METRO', '{"amount":"20.00"}', '2023-09-22', NULL, 'Arrêté', 'V2')`)
  migrate(database, migrations)
  const rows = database.prepare('SELECT id, code, row, validFrom, validTo, addedIn FROM rate ORDER BY id').all() as {
    code: string
    row: string
  }[]
  expect(rows[0]).toEqual({
    id: 'travel-00000',
    code: 'MEAL.METRO',
    row: '{"amount":"20.00"}',
    validFrom: '2023-09-22',
    validTo: null,
    addedIn: null,
  })
  expect(rows.slice(1).map(({ code, row }) => [code, JSON.parse(row).amount, JSON.parse(row).unit])).toEqual([
    ['NIGHT_CAP_AT_INVOICE.ALL', '0', 'SWITCH'],
    ['TRAIN_ROUNDING.ALL', '0', 'CHOICE'],
  ])
  database.close()
})

test('an office without rates yet gets none', () => {
  const database = openBefore(260)
  migrate(database, migrations)
  expect(database.prepare('SELECT count(*) FROM rate').pluck().get()).toBe(0)
  database.close()
})
