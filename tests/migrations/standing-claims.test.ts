import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../main/store/sqlite/migrate.ts'
import { standingClaimsMigration } from '../../main/store/sqlite/migrations/0230-standing-claims.ts'
import { migrations } from '../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../main/store/sqlite/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('claims that already stand twice are left to the office; no other may come to', () => {
  const database = openForWriting(join(folder, 'office.sqlite'))
  migrate(
    database,
    migrations.filter(({ version }) => version < standingClaimsMigration.version),
  )
  // The assignments, with all that they hang from, matter not: the statements alone are run.
  database.pragma('foreign_keys = OFF')
  const add = (id: string, assignment: string, fee: string, travel: string) =>
    database.exec(`INSERT INTO claim (id, number, assignmentId, missionId, intervenantId, feeState, travelState,
      travelReason, rowVersion) VALUES ('${id}', '${id}', '${assignment}', 'm', 'p', '${fee}', '${travel}', '', 1)`)
  const move = (id: string, fee: string, travel: string) =>
    database.exec(`UPDATE claim SET feeState = '${fee}', travelState = '${travel}' WHERE id = '${id}'`)
  add('paid', 'twice', 'PAID', 'ELSEWHERE')
  add('grouped', 'twice', 'CANCELLED', 'PAID')
  add('cancelled', 'once', 'CANCELLED', 'CANCELLED')
  add('replacing', 'once', 'CANCELLED', 'SENT')
  for (const statement of standingClaimsMigration.statements) database.exec(statement)

  const states = database.prepare(`SELECT id || ' ' || feeState || ' ' || travelState FROM claim ORDER BY rowid`)
  expect(states.pluck().all()).toEqual([
    'paid PAID ELSEWHERE',
    'grouped CANCELLED PAID',
    'cancelled CANCELLED CANCELLED',
    'replacing CANCELLED SENT',
  ])
  expect(() => move('cancelled', 'SENT', 'CANCELLED')).toThrow('another claim of the assignment stands')
  expect(() => add('new', 'once', 'UPCOMING', 'UPCOMING')).toThrow('another claim of the assignment stands')
  move('replacing', 'CANCELLED', 'CANCELLED')
  move('cancelled', 'SENT', 'SENT')
  move('cancelled', 'ACCEPTED', 'SENT')
  // Each of the two that stand already goes on, and one of them can be put away.
  move('paid', 'PAID', 'CANCELLED')
  move('grouped', 'CANCELLED', 'CANCELLED')
  database.close()
})
