import { createORPCClient, ORPCError, safe } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { maximumMessageBytes } from '../../../shared/model/message-limit.ts'
import { echoApplication, type echoContract, secretOfServer } from './echo-application.ts'
import { recordingLogger } from './recording-logger.ts'
import { type Carried, transports } from './transports.ts'

const client = { id: 'window-1', kiosk: true }

describe.each(transports)('over a $name', ({ open }) => {
  let carried: Carried
  let log: ReturnType<typeof recordingLogger>
  let echo: ReturnType<typeof echoApplication>
  let call: ContractRouterClient<typeof echoContract>

  beforeEach(async () => {
    log = recordingLogger()
    echo = echoApplication()
    carried = await open(echo.app, client, { logger: log.logger, ids: randomIds() })
    call = createORPCClient(carried.link)
  })
  afterEach(() => carried.dispose())

  const failure = async (promise: Promise<unknown>): Promise<ORPCError<string, unknown>> => {
    const { error } = await safe(promise)
    if (!(error instanceof ORPCError)) throw new Error(`no error of the boundary: ${String(error)}`)
    return error
  }

  const expectIncident = (error: ORPCError<string, unknown>): void => {
    expect(error.code).toBe('INTERNAL')
    expect(JSON.stringify(error.toJSON())).not.toContain('secret')
    const { facts } = error.data as { facts: { incident: string } }
    expect(Object.keys(facts)).toEqual(['incident'])
    expect(log.lines).toContainEqual(
      expect.objectContaining({ event: 'rpc.incident', facts: expect.objectContaining({ incident: facts.incident }) }),
    )
  }

  test('answers a call and says who calls', async () => {
    await expect(call.greet({ name: 'Élise' })).resolves.toEqual({ greeting: 'Bonjour Élise' })
    await expect(call.whoAmI()).resolves.toEqual(client)
  })

  test('an error the contract defines arrives whole', async () => {
    const error = await failure(call.refuse())
    expect(error.toJSON()).toMatchObject({ defined: true, code: 'CONFLICT', data: { version: 7 } })
    expect(log.lines).toEqual([])
  })

  test.each(['crash', 'crashUndefined', 'badOutput'] as const)(
    '%s arrives as an incident number only',
    async (name) => {
      expectIncident(await failure(call[name]()))
      const line = log.lines.find(({ event }) => event === 'rpc.incident')
      expect(line?.facts.method).toBe(name)
    },
  )

  test('the log keeps the details of an incident', async () => {
    await failure(call.crash())
    expect(log.lines[0]?.facts.message).toBe(secretOfServer)
    expect(log.lines[0]?.facts.stack).toContain('echo-application')
  })

  test('an unknown key in the input is refused, by the name of the field only', async () => {
    const error = await failure(call.greet({ name: 'a', admin: 'secret value' } as { name: string }))
    expect(error.code).toBe('BAD_INPUT')
    expect(JSON.stringify(error.toJSON())).not.toContain('secret value')
    expect((await failure(call.greet({ name: 3 as unknown as string }))).data).toEqual({ facts: { fields: 'name' } })
    expect(log.lines).toContainEqual(expect.objectContaining({ event: 'rpc.refused' }))
  })

  test.each([['missing'], ['constructor'], ['__proto__'], ['greet', 'handler'], ['toString']])(
    'unknown method %s %s is refused and logged',
    async (...path) => {
      const names = path.filter((name) => typeof name === 'string')
      const error = await failure(carried.link.call(names, undefined, { context: {} }))
      expect(error.code).toBe('BAD_INPUT')
      expect(log.lines).toContainEqual(
        expect.objectContaining({ facts: { method: names.join('/'), reason: 'unknownMethod' } }),
      )
    },
  )

  test('a stream arrives in order', async () => {
    const numbers: unknown[] = []
    for await (const number of (await call.count({ to: 3 })) as AsyncIterable<unknown>) numbers.push(number)
    expect(numbers).toEqual([1, 2, 3])
  })

  test('a failure inside a stream is an incident too', async () => {
    const stream = (await call.count({ to: 5, failAt: 2 })) as AsyncIterator<unknown>
    await expect(stream.next()).resolves.toMatchObject({ value: 1 })
    expectIncident(await failure(stream.next()))
  })

  test('a stream the page leaves is ended on the server', async () => {
    const stream = (await call.count({ to: Number.MAX_SAFE_INTEGER })) as AsyncIterator<unknown>
    await stream.next()
    await stream.return?.()
    await echo.witness.counterReturned
  })

  test('cancelling reaches the server', async () => {
    const controller = new AbortController()
    const running = safe(call.wait(undefined, { signal: controller.signal }))
    await echo.witness.waiting
    controller.abort()
    await echo.witness.aborted
    expect((await running).error).toBeTruthy()
  })

  test('a client that goes away has its work aborted', async () => {
    void safe(call.wait())
    await echo.witness.waiting
    carried.disconnect()
    await echo.witness.aborted
  })

  test('a message over the limit ends the channel, one at the limit does not', async () => {
    const around = '{"i":"1","p":{"u":"/greet","b":{"json":{"name":""}}}}'.length
    await expect(call.greet({ name: 'x'.repeat(maximumMessageBytes - around) })).resolves.toBeTruthy()
    const refused = log.next('rpc.refused')
    void safe(call.greet({ name: 'x'.repeat(maximumMessageBytes) }))
    await carried.ended
    expect((await refused).level).toBe('warn')
  })

  test.each([['{'], ['null'], ['{"i":"1"}'], ['{"i":"1","p":{"u":7}}'], ['{"i":"1","p":{"u":"/%"}}'], ['[]']])(
    'the malformed message %s never ends the program',
    async (message) => {
      const refused = log.next('rpc.refused')
      carried.sendRaw(message)
      expect((await refused).level).toBe('warn')
    },
  )
})
