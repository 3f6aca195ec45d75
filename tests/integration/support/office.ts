import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../main/app/create-app.ts'
import type { Services } from '../../../main/boundary/services.ts'
import { type Session, systemActor } from '../../../main/boundary/sessions.ts'
import { importShippedRates } from '../../../main/features/rate-tables.ts'
import type { Ports } from '../../../main/ports/ports.ts'
import { storeFileName } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { insertWorld } from './world.ts'

const root = new URL('../../../', import.meta.url)

/** An office in a folder of its own: real store, real threads, a clock the test sets. */
export type TestOffice = Readonly<{
  services: Services
  dataFolder: string
  /** The civil date of the office from now on. */
  setToday(day: string): void
  /** Lets go of the folder and leaves it as it is. */
  stop(): Promise<void>
  /** Lets go of the folder and takes it away. */
  close(): Promise<void>
}>

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Opens an office with the tiny world of `world.ts` in it, on the morning of `today`. */
export const openTestOffice = (today = '2026-07-01'): Promise<TestOffice> =>
  openTestOfficeIn(mkdtempSync(join(tmpdir(), 'imagin-office-')), today)

/** Opens an office in a folder: with the tiny world the first time, as it was left afterwards. */
export async function openTestOfficeIn(dataFolder: string, today: string): Promise<TestOffice> {
  const isNew = !existsSync(join(dataFolder, storeFileName))
  let day = today
  let ticks = 0
  const clock = {
    now: () => {
      ticks += 1
      return new Date(Date.parse(`${day}T06:00:00.000Z`) + ticks).toISOString()
    },
    today: () => day,
  }
  let lastId = 0
  const ids = {
    next: () => {
      lastId += 1
      return `id-${isNew ? '' : `${process.pid}-`}${String(lastId).padStart(8, '0')}`
    },
  }
  const ports: Ports = {
    dataFolder,
    resourcesFolder: new URL('resources', root).pathname,
    workerEntry: new URL('main/jobs/worker.ts', root),
    clock,
    ids,
    secrets: { dataKey: async () => new Uint8Array(32).fill(7), adoptDataKey: async () => undefined },
    logger: silent,
    shell: 'headless',
  }
  const { services, close } = good(await createApp(ports))
  const office: TestOffice = {
    services,
    dataFolder,
    setToday: (next) => {
      day = next
    },
    stop: close,
    close: async () => {
      await close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
  if (!isNew) return office
  const filled = await services.write(
    systemActor,
    { commandId: 'test:world', kind: 'test.world', touches: [] },
    async (context) => {
      await importShippedRates(services, context)
      await insertWorld(context, services.vault())
      return ok(null)
    },
  )
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  return office
}

/** A session as sign-in would make it. */
export const sessionOf = (
  role: Session['role'],
  own: Partial<Pick<Session, 'intervenantId' | 'schoolId' | 'displayName'>> = {},
): Session => ({
  accountId: `account-${role}`,
  displayName: own.displayName ?? role,
  roles: [role],
  role,
  intervenantId: own.intervenantId ?? null,
  schoolId: own.schoolId ?? null,
})

let commands = 0

/** A command id nobody used before. */
export function nextCommand(): string {
  commands += 1
  return `test-command-${commands}`
}

/** The value of a result that must be good. */
export function good<T>(result: Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: unknown }>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The code, or the rule, of a result that must be a refusal. */
export function refusalOf(
  result: Readonly<{ ok: true }> | Readonly<{ ok: false; error: Readonly<{ code: string; rule?: string }> }>,
): string {
  if (result.ok) throw new Error('accepted, but a refusal was expected')
  return result.error.rule ?? result.error.code
}
