import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, needsMigration } from '../../main/store/sqlite/migrate.ts'
import type { Migration } from '../../main/store/sqlite/migration.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

const first: Migration = { version: 10, name: 'first', statements: ['CREATE TABLE a (x INTEGER) STRICT'] }
const broken: Migration = {
  version: 20,
  name: 'broken',
  statements: ['CREATE TABLE b (x INTEGER) STRICT', 'CREATE TABLE b (x INTEGER) STRICT'],
}

describe('migrations', () => {
  let folder: string
  let database: Database.Database
  const tables = () =>
    database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
      .pluck()
      .all()

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
    database = openForWriting(join(folder, 'x.sqlite'))
  })
  afterEach(() => {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('grow by ten and reach the newest version from nothing, twice without effect', () => {
    expect(migrations.map(({ version }) => version % 10)).toEqual(migrations.map(() => 0))
    expect(
      migrations.every(({ version }, index) => index === 0 || version > (migrations[index - 1]?.version ?? 0)),
    ).toBe(true)
    expect(migrate(database, migrations)).toMatchObject({ ok: true })
    const made = tables()
    expect(migrate(database, migrations)).toMatchObject({ ok: true })
    expect(tables()).toEqual(made)
  })

  test('one that fails half-way leaves nothing of itself and keeps what was before', () => {
    expect(migrate(database, [first, broken])).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL', facts: { migration: 'broken' } },
    })
    expect(tables()).toEqual(['a'])
    expect(database.pragma('user_version', { simple: true })).toBe(10)
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('a store of a newer program is refused untouched', () => {
    database.pragma('user_version = 990')
    expect(migrate(database, migrations)).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', facts: { reason: 'newerStore' } },
    })
    expect(tables()).toEqual([])
  })

  test('a backup is wanted before an older store is changed, not for an empty one', () => {
    expect(needsMigration(database, [first])).toBe(false)
    migrate(database, [first])
    expect(needsMigration(database, [first])).toBe(false)
    expect(needsMigration(database, [first, broken])).toBe(true)
  })

  test('every table is strict and the row types name its columns', () => {
    migrate(database, migrations)
    const rows = database
      .prepare(`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'`)
      .all()
    expect(rows.filter((row) => (row as { strict: number }).strict !== 1)).toEqual([])
  })

  test('durability settings are those that were asked for', () => {
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
  })
})
