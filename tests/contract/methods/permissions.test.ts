import { rmSync } from 'node:fs'
import { createORPCClient, ORPCError, safe } from '@orpc/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { mayUse } from '../../../shared/model/permissions.ts'
import { type Role, roles } from '../../../shared/model/roles.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { recordingLogger } from '../transport/recording-logger.ts'
import { type Carried, transports } from '../transport/transports.ts'
import { methods } from './methods.ts'

type AnyClient = Record<string, Record<string, (input: unknown, options?: { signal: AbortSignal }) => Promise<unknown>>>

const window = { id: 'window-under-test', kiosk: false }

describe.each(transports)('permissions over a $name', ({ open }) => {
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
      const refused = role === null ? 'SIGNED_OUT' : 'NOT_ALLOWED'
      expect(`${path.join('.')} ${await codeOf(path)}`).toBe(
        `${path.join('.')} ${mayUse(meta.permission, role) ? 'BAD_INPUT' : refused}`,
      )
    }
  })

  test('a refused call is logged with its method and role', async () => {
    signInAs('intervenant')
    log.lines.length = 0
    expect(await codeOf(['liquidation', 'seal'])).toBe('NOT_ALLOWED')
    expect(log.lines).toContainEqual({
      level: 'warn',
      event: 'call refused',
      facts: { method: 'liquidation.seal', permission: 'finance', role: 'intervenant' },
    })
  })

  test.each(['constructor', '__proto__', 'nothing'])('an unknown method (%s) is refused', async (name) => {
    signInAs('administrator')
    expect(await codeOf(['missions', name])).toBe('BAD_INPUT')
  })
})
