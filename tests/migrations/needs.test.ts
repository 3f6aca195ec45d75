import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changesOf, type SettledNeed } from '../../main/domain/missions/need-change.ts'
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

test('needs of an earlier release come from CYCLADES, and those with a mission are settled on what it says', () => {
  migrate(
    database,
    migrations.filter(({ version }) => version < 90),
  )
  database.exec(`
    INSERT INTO exam VALUES ('BCG', 'Baccalauréat général', NULL);
    INSERT INTO missionType VALUES ('ORAL', 'Oral', 'Oral', NULL, 1, 1, 'candidates', 'intervenant', 'examiner', 1, NULL, 'essai');
    INSERT INTO paper VALUES ('p', 'BCG', 'TOUTES', '', 'GO', 'Grand oral', 'oral', 'ORAL', NULL, 'grand oral');
    INSERT INTO school (id, uai, site, name, kind, natureCode, sector, address, postalCode, town, departmentCode, academyCode,
      general, technological, vocational, source, search)
      VALUES ('s', '0350001A', 1, 'Lycée', '', '', '', '', '', '', '035', '14', 1, 0, 0, 'essai', 'lycee');
    INSERT INTO session VALUES ('b', 'BCG', 2026, 6, '2026-08-31');
    INSERT INTO mission VALUES ('m', 10001, 'b', 'ORAL', 'p', 's', 'cyclades', 'A', 24, '', 'academy', '2026-06-18',
      '2026-06-18', 1);
    INSERT INTO missionSlot VALUES ('m', '2026-06-18', '08:00', '12:00');
    INSERT INTO seat VALUES ('m/examiner/1', 'm', 'examiner', 1), ('m/examiner/2', 'm', 'examiner', 2);
    INSERT INTO need VALUES ('n1', 'b', 'ORAL', 'p', 's', 'A', '2026-06-18', '08:00', '12:00', 24, 2, 'k1', 'm', NULL);
    INSERT INTO need VALUES ('n2', 'b', 'ORAL', 'p', 's', 'B', '2026-06-18', '08:00', '12:00', 24, 2, 'k2', NULL, NULL);
  `)
  expect(migrate(database, migrations)).toMatchObject({ ok: true })
  const [made, waiting] = database.prepare('SELECT * FROM need ORDER BY id').all() as Record<string, unknown>[]
  expect(made).toMatchObject({ origin: 'cyclades', secondPaperId: null, role: null, cancelled: 0, rowVersion: 1 })
  expect(waiting).toMatchObject({ origin: 'cyclades', settled: null })
  const settled = JSON.parse(String(made?.settled)) as SettledNeed
  const now: SettledNeed = {
    missionTypeCode: 'ORAL',
    paperId: 'p',
    secondPaperId: null,
    centreId: 's',
    commission: 'A',
    date: '2026-06-18',
    startTime: '08:00',
    endTime: '12:00',
    quantity: 24,
    wanted: 2,
  }
  expect(changesOf(settled, now)).toEqual([])
  expect(changesOf(settled, { ...now, quantity: 30 })).toEqual([{ field: 'quantity', before: 24, now: 30 }])
})
