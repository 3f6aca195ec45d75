import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

const before = migrations.filter(({ version }) => version < 140)

describe('runs of convocations made before their author was kept', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('get the author that the journal tells, and none where it tells nothing', () => {
    const database = openForWriting(join(folder, 'office.sqlite'))
    migrate(database, before)
    database.exec(`
      INSERT INTO journal (seq, deviceId, at, actorId, actorName, actorRole, kind, subjectKind, subjectId, commandId, facts,
        previousHash, hash)
        VALUES (1, 'd', '2026-05-04T08:00:00.000Z', 'a', 'Claude', 'manager', 'convocations.run', 'convocationRun', 'r1',
          'c', '{}', '', 'h');
      INSERT INTO convocationRun (id, number, state, convocations, claims, createdAt)
        VALUES ('r1', 1, 'official', 1, 1, '2026-05-04T08:00:00.000Z'), ('r2', 2, 'official', 0, 0, '2026-05-05T08:00:00.000Z')`)
    expect(migrate(database, migrations)).toMatchObject({ ok: true })
    const runs = database.prepare('SELECT author, kind FROM convocationRun ORDER BY number').all()
    database.close()
    expect(runs).toEqual([
      { author: 'Claude', kind: 'first' },
      { author: '', kind: 'first' },
    ])
  })
})
