import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { claimDraftMigration } from '../../main/store/sqlite/migrations/0220-claim-draft.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'
import { claimDraft } from '../../shared/contract/claims.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was left half typed is found again, its lines with a key each', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < 220),
  )
  database.pragma('foreign_keys = OFF')
  const counts = { copies: null, candidates: 4, applications: null, coefficient: null, hours: null, minutes: null }
  const day = { date: '2026-06-24', morningFrom: '08:00', morningTo: '', afternoonFrom: '', afternoonTo: '' }
  const draft = JSON.stringify({ counts, days: [day, day], candidateDays: [], journeys: [], removed: [] })
  const insert = database.prepare(
    `INSERT INTO claim (id, number, assignmentId, missionId, intervenantId, feeState, travelState, travelReason, rowVersion, draft)
     VALUES (?, ?, ?, 'm', 'p', 'TO_COMPLETE', 'NONE', '', 3, ?)`,
  )
  insert.run('c1', 'n1', 'a1', draft)
  insert.run('c2', 'n2', 'a2', null)
  for (const statement of claimDraftMigration.statements) database.exec(statement)
  const rows = database.prepare('SELECT claimId, version, content FROM claimDraft').all() as { content: string }[]
  expect(rows).toMatchObject([{ claimId: 'c1', version: 3 }])
  expect(claimDraft.parse(JSON.parse(rows[0]?.content ?? ''))).toMatchObject({
    counts,
    days: [
      { ...day, key: 'days-0' },
      { ...day, key: 'days-1' },
    ],
    opened: null,
  })
  database.close()
})
