import { rmSync } from 'node:fs'
import { createORPCClient, ORPCError, safe } from '@orpc/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { kioskMayCall, kioskMethods } from '../../../shared/model/kiosk-methods.ts'
import { mayUse } from '../../../shared/model/permissions.ts'
import { type Role, roles } from '../../../shared/model/roles.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { recordingLogger } from '../transport/recording-logger.ts'
import { type Carried, transports } from '../transport/transports.ts'
import { methods } from './methods.ts'

type AnyClient = Record<string, Record<string, (input: unknown, options?: { signal: AbortSignal }) => Promise<unknown>>>

const windows = [
  { of: 'a desk', id: 'window-under-test', kiosk: false },
  { of: 'a kiosk', id: 'kiosk-under-test', kiosk: true },
]

const served = transports.flatMap((transport) => windows.map((window) => ({ ...transport, window, of: window.of })))

describe.each(served)('permissions over a $name, at the window of $of', ({ open, window: { id, kiosk } }) => {
  const window = { id, kiosk }
  const folder = temporaryFolder()
  const log = recordingLogger()
  let core: Core
  let carried: Carried
  let call: AnyClient

  beforeAll(async () => {
    core = await openApplication(folder, log.logger)
    carried = await open(core, window, { logger: log.logger, ids: randomIds() })
    call = createORPCClient(carried.link) as unknown as AnyClient
  })
  afterAll(async () => {
    await carried.dispose()
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const signInAs = (role: Role | null): void => {
    if (role === null) core.services.sessions.end(window.id)
    else {
      const session = { accountId: 'a', displayName: 'A', roles: [role], role, intervenantId: null, schoolId: null }
      core.services.sessions.set(window.id, session)
    }
  }

  /** Code of the answer to a call whose input no schema accepts: what comes back tells how far the call got. */
  const codeOf = async ([slice, name]: readonly [string, string]): Promise<string> => {
    const { error } = await safe(call[slice]?.[name]?.({ forged: true }) ?? Promise.resolve())
    return error instanceof ORPCError ? error.code : 'ANSWERED'
  }

  test.each([...roles, null])('%s: each method answers or refuses as the table says', async (role) => {
    signInAs(role)
    for (const { path, meta } of methods) {
      const method = path.join('.')
      const closed = kiosk && !kioskMayCall(method)
      const refused = role === null && !closed ? 'SIGNED_OUT' : 'NOT_ALLOWED'
      const answered = !closed && mayUse(meta.permission, role)
      expect(`${method} ${await codeOf(path)}`).toBe(`${method} ${answered ? 'BAD_INPUT' : refused}`)
    }
  })

  test('a refused call is logged with its method and role', async () => {
    signInAs('intervenant')
    log.lines.length = 0
    expect(await codeOf(['liquidation', 'seal'])).toBe('NOT_ALLOWED')
    expect(log.lines).toContainEqual({
      level: 'warn',
      event: 'call refused',
      facts: {
        ...{ method: 'liquidation.seal', permission: 'finance', role: 'intervenant' },
        ...(kiosk ? { kiosk } : {}),
      },
    })
  })

  test.each(['constructor', '__proto__', 'nothing'])('an unknown method (%s) is refused', async (name) => {
    signInAs('administrator')
    expect(await codeOf(['missions', name])).toBe('BAD_INPUT')
  })
})

test('what a kiosk may call exists, is for intervenants or for anybody, and shows no account', () => {
  for (const method of kioskMethods) {
    const permission = methods.find(({ path }) => path.join('.') === method)?.meta.permission
    expect(permission === undefined ? `${method} is unknown` : method).toBe(method)
    expect(permission !== undefined && mayUse(permission, 'intervenant') ? '' : method).toBe('')
    expect(method).not.toMatch(/^(accounts|files|intervenants|journal)\./)
  }
})
