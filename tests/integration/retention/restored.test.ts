import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { backupOffice } from '../../../main/features/maintenance/backup.ts'
import { restoreBackup } from '../../../main/features/maintenance/restore.ts'
import { retentionHandlers } from '../../../main/features/retention/index.ts'
import type { RetentionDuration, RetentionKind } from '../../../shared/model/retention.ts'
import { change } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

const reason = 'SENTINELLE-2b6e'
const answerable = 'DPO d’essai'

let office: TestOffice
let backup: string

const { decide, lost, plan, purge, rules } = retentionHandlers
const here = () => ({ context: { services: office.services, client: { id: 'window', kiosk: false } } })
const enter = () => office.services.sessions.set('window', sessionOf('administrator'))

async function confirm(kind: RetentionKind, duration: RetentionDuration) {
  const known = (await call(rules, {}, here())).find((rule) => rule.kind === kind)
  const confirmed = { source: 'essai', confirmedBy: answerable, confirmedOn: '2030-05-01' }
  const decision = { kind, expectedVersion: known?.version ?? 0, duration, ...confirmed }
  await call(decide, { commandId: nextCommand(), ...decision }, here())
}

async function purgeAll() {
  const { digest, due } = await call(plan, {}, here())
  const followed = office.services.jobs.watch()
  const { jobId } = await call(purge, { commandId: nextCommand(), digest }, here())
  for await (const job of followed) if (job.id === jobId && job.state !== 'running') return { due, state: job.state }
  throw new Error('the job never ended')
}

const restore = async () => {
  good(await restoreBackup(office.services, readFileSync(backup), readFileSync(`${backup}.key`)))
  enter()
}

beforeAll(async () => {
  office = await openTestOffice('2026-07-01')
  enter()
  await change(office, async (tx) => {
    const days = { fromDate: '2026-06-01', toDate: '2026-06-02', author: 'essai' }
    await tx
      .insertInto('unavailability')
      .values({ id: 'away', intervenantId: 'p3', reason, ...days })
      .execute()
    await tx.updateTable('payFile').set({ updatedAt: '2026-01-01' }).execute()
  })
  backup = join(office.dataFolder, 'backups', 'before.sqlite')
  mkdirSync(join(office.dataFolder, 'backups'), { recursive: true })
  good(await backupOffice(office.services, systemActor, nextCommand(), backup))
  office.setToday('2030-06-01')
  enter()
}, 60_000)
afterAll(() => office.close())

const traces = () => readdirSync(join(office.dataFolder, 'purges'))

describe('a backup of before a purge, restored', () => {
  it('brings back what was erased; the application says so, and until when', async () => {
    expect(await call(lost, {}, here())).toEqual({ purges: [], unconfirmed: [], unreadable: [] })
    await confirm('availability', { count: 3, unit: 'years' })
    await confirm('payFiles', { count: 3, unit: 'years' })
    expect(await purgeAll()).toMatchObject({ state: 'done', due: 3 })
    expect(await call(lost, {}, here())).toEqual({ purges: [], unconfirmed: [], unreadable: [] })
    await restore()
    const back = await office.services.read().selectFrom('unavailability').select('reason').execute()
    expect(back.map((row) => row.reason)).toContain(reason)
    const told = await call(lost, {}, here())
    expect(told).toMatchObject({
      purges: [
        {
          left: [
            { kind: 'payFiles', count: 2 },
            { kind: 'availability', count: 1 },
          ],
        },
      ],
      unconfirmed: ['payFiles', 'availability'],
      unreadable: [],
    })
    expect(traces()).toEqual([`${told.purges[0]?.id}.json`])
  }, 60_000)

  it('keeps nothing personal beside the store to know it', () => {
    const written = readFileSync(join(office.dataFolder, 'purges', traces()[0] ?? ''), 'utf8')
    expect(written).not.toMatch(new RegExp(`${reason}|${answerable}|administrator|ABEL|BLAIN`))
    expect(JSON.parse(written)).toMatchObject({ format: 'imagin-purge-1' })
  })

  it('is over once the same things are erased again; what was given since is not asked back', async () => {
    await change(office, (tx) =>
      tx.updateTable('payFile').set({ updatedAt: '2030-06-01' }).where('intervenantId', '=', 'p2').execute(),
    )
    const given = (await call(lost, {}, here())).purges[0]?.left.find(({ kind }) => kind === 'payFiles')
    expect(given?.count).toBe(1)
    await confirm('availability', { count: 3, unit: 'years' })
    expect((await call(lost, {}, here())).unconfirmed).toEqual(['payFiles'])
    await purgeAll()
    expect((await call(lost, {}, here())).purges[0]?.left).toEqual([{ kind: 'payFiles', count: 1 }])
    await confirm('payFiles', { count: 3, unit: 'years' })
    await purgeAll()
    expect(await call(lost, {}, here())).toEqual({ purges: [], unconfirmed: [], unreadable: [] })
  }, 60_000)

  it('says which trace it cannot read', async () => {
    writeFileSync(join(office.dataFolder, 'purges', 'torn.json'), '{"format":')
    expect((await call(lost, {}, here())).unreadable).toEqual(['torn.json'])
  })

  it('is told to administrators alone', async () => {
    office.services.sessions.set('window', sessionOf('manager'))
    await expect(call(lost, {}, here())).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    enter()
  })
})
