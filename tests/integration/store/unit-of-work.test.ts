import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { systemClock } from '../../../main/shell-common/system-clock.ts'
import { insertMany } from '../../../main/store/insert-many.ts'
import { entryHash, followChain, wholeChain } from '../../../main/store/journal.ts'
import { EmbeddedDialect } from '../../../main/store/sqlite/dialect.ts'
import { migrate } from '../../../main/store/sqlite/migrate.ts'
import { migrations } from '../../../main/store/sqlite/migrations/index.ts'
import { openForWriting } from '../../../main/store/sqlite/open.ts'
import { openStore, type Store } from '../../../main/store/store.ts'
import type { Tables } from '../../../main/store/tables/index.ts'
import type { JournalRow } from '../../../main/store/tables/office.ts'
import { type Act, type Actor, unitOfWork } from '../../../main/store/unit-of-work.ts'
import { fail, ok } from '../../../shared/model/result.ts'
import { temporaryFolder } from '../../support/application.ts'

const actor: Actor = { id: 'a', name: 'A', role: 'manager' }
const firstBreak = (entries: readonly JournalRow[]) => followChain(wholeChain, entries, entryHash).firstBreak
const needs = (dataFolder: string) => ({ dataFolder, clock: systemClock(), ids: randomIds() })

describe('unit of work', () => {
  let folder: string
  let store: Store

  beforeEach(async () => {
    folder = temporaryFolder()
    const opened = await openStore(needs(folder))
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    store = opened.value
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const add = (act: Act, code: string) =>
    store.write(actor, act, async ({ tx, seq }) => {
      await tx.insertInto('subject').values({ code, label: code }).execute()
      return ok({ seq })
    })
  const subjects = async () => (await store.read.selectFrom('subject').select('code').execute()).map(({ code }) => code)
  const journal = () => store.read.selectFrom('journal').selectAll().orderBy('seq').execute()

  test('writes tables, journal entry and command id together', async () => {
    expect(await add({ commandId: 'command-1', kind: 'test.add' }, '0001')).toEqual(ok({ seq: 1 }))
    expect(await subjects()).toEqual(['0001'])
    const [entry] = await journal()
    expect(entry).toMatchObject({ seq: 1, kind: 'test.add', actorRole: 'manager', commandId: 'command-1' })
    expect(await store.revision()).toBe(1)
  })

  test('the same command again gives the first answer and changes nothing', async () => {
    await add({ commandId: 'command-1', kind: 'test.add' }, '0001')
    expect(await add({ commandId: 'command-1', kind: 'test.add' }, '0002')).toEqual(ok({ seq: 1 }))
    expect(await subjects()).toEqual(['0001'])
    expect(await journal()).toHaveLength(1)
  })

  test('a command id used for another kind of act is a conflict', async () => {
    await add({ commandId: 'command-1', kind: 'test.add' }, '0001')
    const other = await add({ commandId: 'command-1', kind: 'test.other' }, '0002')
    expect(other).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  test('a refusal leaves no trace', async () => {
    const refused = await store.write(actor, { commandId: 'command-1', kind: 'test.refuse' }, async ({ tx }) => {
      await tx.insertInto('subject').values({ code: '0001', label: 'x' }).execute()
      return fail('RULE')
    })
    expect(refused.ok).toBe(false)
    expect([await subjects(), await journal()]).toEqual([[], []])
  })

  test('a crash of the work leaves no trace and does not stop the next act', async () => {
    const crash = store.write(actor, { commandId: 'command-1', kind: 'test.crash' }, async ({ tx }) => {
      await tx.insertInto('subject').values({ code: '0001', label: 'x' }).execute()
      throw new Error('planted')
    })
    await expect(crash).rejects.toThrow('planted')
    expect(await add({ commandId: 'command-2', kind: 'test.add' }, '0002')).toEqual(ok({ seq: 1 }))
    expect(await subjects()).toEqual(['0002'])
  })

  test('acts started together run one after the other, in order', async () => {
    const all = Array.from({ length: 30 }, (_, index) =>
      add({ commandId: `command-${index}`, kind: 'test.add' }, String(index).padStart(4, '0')),
    )
    const seqs = (await Promise.all(all)).map((result) => (result.ok ? result.value.seq : 0))
    expect(seqs).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect(firstBreak(await journal())).toBeNull()
  })

  test('the journal cannot be rewritten, not even by hand', async () => {
    await add({ commandId: 'command-1', kind: 'test.add' }, '0001')
    await store.close()
    const raw = new Database(join(folder, 'imagin.sqlite'))
    expect(() => raw.exec(`UPDATE journal SET kind = 'x'`)).toThrow('append-only')
    expect(() => raw.exec('DELETE FROM journal')).toThrow('append-only')
    raw.close()
    const again = await openStore(needs(folder))
    if (!again.ok) throw new Error(again.error.code)
    store = again.value
    expect(await journal()).toHaveLength(1)
  })

  test('whatever column of whatever entry is altered, the chain tells the first altered entry', async () => {
    for (let index = 1; index <= 6; index += 1) {
      await add({ commandId: `command-${index}`, kind: 'test.add', facts: { index } }, String(index))
    }
    const entries = await journal()
    expect(firstBreak(entries)).toBeNull()
    const columns = [
      'deviceId',
      'at',
      'actorId',
      'actorName',
      'actorRole',
      'kind',
      'commandId',
      'facts',
      'hash',
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...columns), (index, column) => {
        const altered = entries.map((entry, at) => (at === index ? { ...entry, [column]: `${entry[column]}x` } : entry))
        expect(firstBreak(altered)).toBe(index + 1)
      }),
    )
    expect(firstBreak(entries.toSpliced(2, 1))).toBe(4)
  })

  test('a second opening of the folder explains who holds it', async () => {
    const second = await openStore(needs(folder))
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'BUSY', facts: { reason: 'folderLocked', pid: process.pid } },
    })
  })

  test('a disk that is really full undoes the act and says so', async () => {
    const raw = openForWriting(join(folder, 'full.sqlite'))
    migrate(raw, migrations)
    const database = new Kysely<Tables>({ dialect: new EmbeddedDialect(raw) })
    raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 2}`)
    const big = await unitOfWork(
      database,
      'd',
      () => 'now',
      actor,
      { commandId: 'command-big', kind: 'x' },
      async ({ tx }) => {
        const rows = Array.from({ length: 2_000 }, (_, index) => ({ code: String(index), label: 'x'.repeat(500) }))
        await insertMany(tx, 'subject', rows)
        return ok(null)
      },
    )
    expect(big).toMatchObject({ ok: false, error: { code: 'STORE_FULL' } })
    expect(await database.selectFrom('subject').select('code').execute()).toEqual([])
    await database.destroy()
  })

  test.each([
    ['SQLITE_FULL', 'STORE_FULL'],
    ['SQLITE_READONLY_DBMOVED', 'STORE_READONLY'],
    ['SQLITE_CORRUPT', 'STORE_CORRUPT'],
    ['SQLITE_BUSY', 'BUSY'],
  ])('a failure %s of the disk is told as %s and the act is undone', async (sqlite, code) => {
    const failed = await store.write(actor, { commandId: 'command-big', kind: 'test.big' }, async ({ tx }) => {
      await tx.insertInto('subject').values({ code: '0001', label: 'x' }).execute()
      throw Object.assign(new Error('the disk said no'), { code: sqlite })
    })
    expect(failed).toMatchObject({ ok: false, error: { code } })
    expect(await subjects()).toEqual([])
  })
})
