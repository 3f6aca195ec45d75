import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import type { Clock, Ids } from '../ports/ports.ts'
import type { Readable } from './handles.ts'
import { writeVerifiedBackup } from './sqlite/backup.ts'
import { compact } from './sqlite/compact.ts'
import { EmbeddedDialect } from './sqlite/dialect.ts'
import { type FolderLock, lockDataFolder } from './sqlite/lock.ts'
import { migrate, needsMigration } from './sqlite/migrate.ts'
import { migrations } from './sqlite/migrations/index.ts'
import { openForReading, openForWriting } from './sqlite/open.ts'
import type { Tables } from './tables/index.ts'
import { type Act, type Actor, jot, unitOfWork, type Work, type WorkContext } from './unit-of-work.ts'

/** The office's data. Reads see committed data; every write is an act. */
export type Store = Readonly<{
  read: Readable
  /** Number of the last act: what lists compare to know that they are stale. */
  revision(): Promise<number>
  write<T>(actor: Actor, act: Act, work: Work<T>): Promise<Result<T>>
  /** Keeps what is no act: no journal entry, nobody told. */
  jot(work: (context: Pick<WorkContext, 'tx' | 'at'>) => Promise<Result<null>>): Promise<Result<null>>
  /** Copies the store to `file` and proves the copy before answering. */
  backup(file: string): Promise<Result<BackupProof>>
  /** Writes the file again so that no byte of what was deleted is left in it. */
  compact(): Promise<Result<null>>
  /** Structural check by SQLite itself: 'ok' or its complaints. */
  integrity(): string[]
  close(): Promise<void>
}>

export type BackupProof = Readonly<{ file: string; bytes: number; rows: number; journalHead: string; sha256: string }>

export const storeFileName = 'imagin.sqlite'

type Needs = Readonly<{ dataFolder: string; clock: Clock; ids: Ids }>

/** Opens (or makes) the store of a data folder: lock, settings, verified backup if the schema is older, migrations. */
export async function openStore({ dataFolder, clock, ids }: Needs): Promise<Result<Store>> {
  const lock = lockDataFolder(dataFolder, clock.now())
  if (!lock.ok) return lock
  const opened = await openLocked(dataFolder, clock, ids, lock.value)
  if (!opened.ok) lock.value.release()
  return opened
}

async function openLocked(dataFolder: string, clock: Clock, ids: Ids, lock: FolderLock): Promise<Result<Store>> {
  const file = join(dataFolder, storeFileName)
  let writer: ReturnType<typeof openForWriting>
  try {
    writer = openForWriting(file)
  } catch (error) {
    return fail('STORE_CORRUPT', { detail: String(error) })
  }
  if (needsMigration(writer, migrations)) {
    const folder = join(dataFolder, 'backups')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const saved = await writeVerifiedBackup(
      writer,
      join(folder, `before-migration-${clock.now().replaceAll(':', '')}.sqlite`),
    )
    if (!saved.ok) return saved
  }
  const migrated = migrate(writer, migrations)
  if (!migrated.ok) {
    writer.close()
    return migrated
  }
  const reader = openForReading(file)
  const database = new Kysely<Tables>({ dialect: new EmbeddedDialect(writer) })
  const readable = new Kysely<Tables>({ dialect: new EmbeddedDialect(reader) })
  const deviceId = await thisDevice(database, clock, ids)
  let queue: Promise<unknown> = Promise.resolve()
  /** Acts and backups go one after another: each needs the store to itself. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  return ok({
    read: readable as unknown as Readable,
    revision: async () => {
      const row = await readable
        .selectFrom('journal')
        .select((e) => e.fn.max('seq').as('seq'))
        .executeTakeFirst()
      return Number(row?.seq ?? 0)
    },
    write: (actor, act, work) => inTurn(() => unitOfWork(database, deviceId, () => clock.now(), actor, act, work)),
    jot: (work) => inTurn(() => jot(database, clock.now(), work)),
    backup: (target) => inTurn(() => writeVerifiedBackup(writer, target)),
    compact: () => inTurn(async () => compact(writer)),
    integrity: () =>
      (reader.pragma('integrity_check') as { integrity_check: string }[]).map((row) => row.integrity_check),
    close: async () => {
      await queue
      await readable.destroy()
      await database.destroy()
      lock.release()
    },
  })
}

async function thisDevice(database: Kysely<Tables>, clock: Clock, ids: Ids): Promise<string> {
  const known = await database.selectFrom('device').select('id').executeTakeFirst()
  if (known !== undefined) return known.id
  const id = ids.next()
  await database.insertInto('device').values({ id, createdAt: clock.now() }).execute()
  return id
}
