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

test('types of an office stay active; those that SANTORIN enters are dematerialised; sessions stay open', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 90),
  )
  database.exec(`
    INSERT INTO exam VALUES ('BCG', 'Baccalauréat général', NULL);
    INSERT INTO missionType VALUES ('ORAL', 'Oral', 'Oral', 'ORAL', 1, 1, 'candidates', 'intervenant', 'examiner', 1, 12, 'essai');
    INSERT INTO missionType VALUES ('ECRIT', 'Écrit', 'Written', NULL, 1, 0, 'copies', 'santorin', 'examiner', 1, NULL, 'essai');
    INSERT INTO session VALUES ('s', 'BCG', 2026, 6, '2026-08-31');
  `)
  expect(migrate(database, migrations)).toMatchObject({ ok: true })
  expect(
    database.prepare('SELECT code, dematerialised, active, roleLoads FROM missionType ORDER BY code').all(),
  ).toEqual([
    { code: 'ECRIT', dematerialised: 1, active: 1, roleLoads: '{}' },
    { code: 'ORAL', dematerialised: 0, active: 1, roleLoads: '{}' },
  ])
  expect(database.prepare('SELECT state, rowVersion FROM session').all()).toEqual([{ state: 'open', rowVersion: 1 }])
  database.close()
})
