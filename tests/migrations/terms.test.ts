import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { erasableWordsMigration } from '../../main/store/sqlite/migrations/0530-erasable-words.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('terms that people accepted stay as they were; a later version may take them away', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 530),
  )
  database.exec(`INSERT INTO termsOfUse VALUES (1, 'Aucun péage.', '2026-06-30', 'A')`)
  expect(() => database.exec(`INSERT INTO termsOfUse VALUES (2, '', '2026-07-01', 'A')`)).toThrow('CHECK')
  // The person matters not: the statements alone are run.
  database.pragma('foreign_keys = OFF')
  database.exec(`INSERT INTO termsAcceptance VALUES ('p', 1, '2026-07-01')`)
  for (const statement of erasableWordsMigration.statements) database.exec(statement)
  database.exec(`INSERT INTO termsOfUse VALUES (2, '', '2026-07-02', 'A')`)
  expect(database.prepare('SELECT version, text FROM termsOfUse').raw().all()).toEqual([
    [1, 'Aucun péage.'],
    [2, ''],
  ])
  expect(database.pragma('foreign_key_list(termsAcceptance)')).toContainEqual(
    expect.objectContaining({ table: 'termsOfUse', from: 'version' }),
  )
  expect(() => database.exec(`UPDATE termsOfUse SET text = 'Autre'`)).toThrow('append-only')
  database.close()
})
