import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shippedExclusions } from '../../main/features/exclusions/shipped.ts'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

const before = migrations.filter(({ version }) => version < 80)

describe('offices that left trainees out by a fixed setting', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const rulesAfter = (office: boolean): unknown[] => {
    const database = openForWriting(join(folder, `${office}.sqlite`))
    migrate(database, before)
    if (office)
      database.exec(`INSERT INTO office (id, academyCode, academyLabel, name, bureau, address, postalCode, town, phone,
        email, schoolYear, demonstration, createdAt)
        VALUES (1, '14', 'Rennes', 'DEC', '', '', '', '', '', '', 2025, 0, '2026-01-01T00:00:00.000Z')`)
    expect(migrate(database, migrations)).toMatchObject({ ok: true })
    const rules = database.prepare('SELECT * FROM exclusion').all()
    database.close()
    return rules
  }

  test('get the same rule as a new office, which they can read and switch off', () => {
    expect(rulesAfter(true)).toEqual(shippedExclusions)
  })

  test('a store without an office waits for its creation', () => {
    expect(rulesAfter(false)).toEqual([])
  })
})
