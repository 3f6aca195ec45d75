import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient, safe } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { randomIds } from '../../../../main/shell-common/random-ids.ts'
import { attachMessagePort } from '../../../../main/transport/attach-message-port.ts'
import { attachWebSocket } from '../../../../main/transport/attach-web-socket.ts'
import { keepConnected } from '../../../../renderer/data/connect.ts'
import { openPortChannel } from '../../../../renderer/data/port-channel.ts'
import { openSocketChannel } from '../../../../renderer/data/socket-channel.ts'
import { closeCodes } from '../../../../shared/model/close-codes.ts'
import { maximumMessageBytes } from '../../../../shared/model/message-limit.ts'
import { portMessages } from '../../../../shared/model/port-messages.ts'
import { echoApplication, type echoContract } from '../../../contract/transport/echo-application.ts'
import { recordingLogger } from '../../../contract/transport/recording-logger.ts'

const served = () => ({ logger: recordingLogger().logger, ids: randomIds() })
const { app } = echoApplication()
const client = { id: 'window', kiosk: false }

describe('over a WebSocket', () => {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  let over = false
  beforeEach(async () => {
    over = false
    sockets.removeAllListeners('connection')
    sockets.on('connection', (socket) => attachWebSocket(app, socket, client, served()))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    over = true
    const closed = new Promise((resolve) => server.close(resolve))
    sockets.on('connection', (socket) => socket.terminate())
    for (const socket of sockets.clients) socket.terminate()
    await closed
  })

  // Once a test is over its window is too: it must not knock at the next test's door.
  const open = () =>
    over
      ? new Promise<never>(() => undefined)
      : openSocketChannel(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const connected = async () => {
    const connection = await keepConnected({ open, shell: 'browser', delays: [1] })
    const states: string[] = []
    connection.subscribe(() => states.push(connection.state()))
    const call: ContractRouterClient<typeof echoContract> = createORPCClient(connection.link)
    return { connection, states, call }
  }

  test('comes back by itself; a call made meanwhile is answered', async () => {
    const { states, call } = await connected()
    await expect(call.greet({ name: 'a' })).resolves.toEqual({ greeting: 'Bonjour a' })
    for (const socket of sockets.clients) socket.terminate()
    await vi.waitFor(() => expect(states).toContain('lost'))
    await expect(call.greet({ name: 'b' })).resolves.toEqual({ greeting: 'Bonjour b' })
    expect(states).toEqual(['lost', 'open'])
  })

  test('a call in flight when the connection is lost fails, and is not sent twice', async () => {
    const { call } = await connected()
    const running = safe(call.wait())
    await call.whoAmI()
    for (const socket of sockets.clients) socket.terminate()
    expect((await running).error).toBeInstanceOf(Error)
  })

  test('a window that was replaced stays quiet, and its calls fail at once', async () => {
    const { states, call, connection } = await connected()
    for (const socket of sockets.clients) socket.close(closeCodes.openElsewhere)
    await vi.waitFor(() => expect(states).toEqual(['elsewhere']))
    expect((await safe(call.whoAmI())).error).toBeInstanceOf(Error)
    expect(connection.state()).toBe('elsewhere')
  })

  test('a message too large fails alone', async () => {
    const { states, call } = await connected()
    const { error } = await safe(call.greet({ name: 'é'.repeat(maximumMessageBytes / 2) }))
    expect(error).toBeInstanceOf(RangeError)
    await expect(call.whoAmI()).resolves.toEqual(client)
    expect(states).toEqual([])
  })

  test('an address nobody serves is a failure, not a wait', async () => {
    await expect(openSocketChannel('ws://127.0.0.1:9')).rejects.toThrow('not connected')
  })
})

describe('over a port of the preload', () => {
  function fakePage() {
    const target = new EventTarget()
    const asked: unknown[] = []
    const page = {
      location: { origin: 'app://ui' },
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
      postMessage: (message: unknown, origin: unknown) => asked.push([message, origin]),
    } as unknown as Parameters<typeof openPortChannel>[0]
    const hand = (event: Record<string, unknown>) =>
      target.dispatchEvent(
        Object.assign(new Event('message'), { data: portMessages.handed, source: page, origin: 'app://ui', ...event }),
      )
    return { page, asked, hand }
  }

  test('asks once, and takes the port that comes from this window itself', async () => {
    const { page, asked, hand } = fakePage()
    const opening = openPortChannel(page)
    expect(asked).toEqual([[portMessages.wanted, 'app://ui']])
    const { port1, port2 } = new MessageChannel()
    const attached = attachMessagePort(app, port1, client, served())
    const stranger = new MessageChannel()
    hand({ source: {}, ports: [stranger.port2] })
    hand({ origin: 'https://attacker.example', ports: [stranger.port2] })
    hand({ data: 'something else', ports: [stranger.port2] })
    hand({ ports: [] })
    hand({ ports: [port2] })
    hand({ ports: [stranger.port2] })
    const channel = await opening
    const call: ContractRouterClient<typeof echoContract> = createORPCClient(channel.link)
    await expect(call.greet({ name: 'port' })).resolves.toEqual({ greeting: 'Bonjour port' })
    expect((await safe(call.greet({ name: 'x'.repeat(maximumMessageBytes) }))).error).toBeInstanceOf(RangeError)
    attached.close()
    expect(await channel.ended).toBe('lost')
    stranger.port1.close()
  })
})
