import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
let database: Database.Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
  database = openForWriting(join(folder, 'x.sqlite'))
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a store of the first release keeps its imports, people and competences, and what refers to them', () => {
  migrate(
    database,
    migrations.filter(({ version }) => version <= 50),
  )
  database.exec(`
    INSERT INTO exam VALUES ('BCG', 'Baccalauréat général', NULL);
    INSERT INTO missionType VALUES ('ORAL', 'Oral', 'Oral', NULL, 1, 1, 'none', 'nobody', 'examinateur', 1, NULL, 'essai');
    INSERT INTO paper VALUES ('p', 'BCG', 'TOUTES', '', 'GO', 'Grand oral', 'oral', 'ORAL', NULL, 'grand oral');
    INSERT INTO import VALUES ('i', 'epp', 'epp.csv', 'x', 'utf-8', '', 'applied', 1, 2, 3, 4, 5, '2026-01-01', '2026-01-02');
    INSERT INTO importRow VALUES ('i', 1, 2, 'k', 'new', NULL, '{}');
    INSERT INTO sourceRow VALUES ('epp', '', 'k', 'i', '{}');
    INSERT INTO intervenant VALUES ('n', '100001', 'epp', 'k', 'setAside', 'congé', 'MME', 'INVENTEE', 'Zoé', '1980-01-01', NULL,
      NULL, '', '', '', '', '', NULL, 'PUBLIC_AGENT', 'teacher', '', NULL, 0, 0, 100, 0, NULL, '', 'inventee zoe', 1);
    INSERT INTO competence VALUES ('c', 'n', 'p');
    INSERT INTO competenceStatement VALUES ('c', 1, 'system', 'SYS', 'confirmed', '2026-01-02');
  `)
  expect(migrate(database, migrations)).toEqual({ ok: true, value: migrations.at(-1)?.version })
  expect(database.prepare('SELECT * FROM import').get()).toMatchObject({
    ...{
      id: 'i',
      feed: 'epp',
      scope: '',
      header: '[]',
      state: 'applied',
      newCount: 1,
      changedCount: 2,
      unchangedCount: 3,
    },
    ...{
      missingCount: 4,
      rejectedCount: 5,
      conflictCount: 0,
      createdAt: '2026-01-01',
      appliedAt: '2026-01-02',
      undoneAt: null,
    },
  })
  expect(database.prepare('SELECT importId, before, raw FROM importRow').get()).toEqual({
    importId: 'i',
    before: null,
    raw: null,
  })
  expect(database.prepare('SELECT state, stateReason, stateFrom, birthName FROM intervenant').get()).toEqual({
    ...{ state: 'setAside', stateReason: 'congé', stateFrom: null, birthName: '' },
  })
  expect(database.prepare('SELECT verdict, reason, act FROM competenceStatement').get()).toEqual({
    ...{ verdict: 'confirmed', reason: '', act: null },
  })
  expect(database.pragma('foreign_key_check')).toEqual([])
  expect(() =>
    database.exec(`INSERT INTO importRow (importId, position, line, rowKey, verdict, content)
    VALUES ('nobody', 1, 1, '', 'new', '')`),
  ).toThrow(/FOREIGN KEY/)
})
