import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { bootTokenLifetime, createBootTokens } from '../../../main/shell-browser/boot-tokens.ts'
import { type LoopbackServer, startLoopbackServer } from '../../../main/shell-browser/loopback-server.ts'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { attachWebSocket } from '../../../main/transport/attach-web-socket.ts'
import { closeCodes } from '../../../shared/model/close-codes.ts'
import { maximumMessageBytes } from '../../../shared/model/message-limit.ts'
import { echoApplication, type echoContract } from './echo-application.ts'
import { recordingLogger } from './recording-logger.ts'

let folder: string
let server: LoopbackServer
let log: ReturnType<typeof recordingLogger>
let now = 0
let tokens: ReturnType<typeof createBootTokens>
const opened: WebSocket[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-loopback-'))
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
  mkdirSync(join(folder, 'page-other'))
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>page</title>')
  for (const name of ['main.js', 'worker.mjs']) writeFileSync(join(folder, 'page', 'assets', name), 'document.title')
  writeFileSync(join(folder, 'page', '.secret.json'), '{}')
  writeFileSync(join(folder, 'page', 'data.sqlite'), 'x')
  writeFileSync(join(folder, 'page-other', 'secret.json'), '{}')
  writeFileSync(join(folder, 'secret.json'), '{}')
  now = 0
  log = recordingLogger()
  tokens = createBootTokens(() => now)
  const { app } = echoApplication()
  const options = { logger: log.logger, ids: randomIds() }
  server = await startLoopbackServer({
    pageFolder: join(folder, 'page'),
    language: 'fr',
    kiosk: false,
    logger: log.logger,
    tokens,
    attach: (socket, client) => attachWebSocket(app, socket, client, options),
  })
})

afterEach(async () => {
  for (const socket of opened.splice(0)) socket.terminate()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

type Answer = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.once('error', reject).end()
  })
}

const pathOf = (token: string): string => server.entrance(token).slice(server.origin.length)

async function enter(): Promise<string> {
  const answer = await ask(pathOf(tokens.issue()))
  expect(answer.status).toBe(200)
  const [cookie = ''] = answer.headers['set-cookie'] as string[]
  return cookie.split(';')[0] ?? ''
}

/** Resolves to the open socket, or to the status that refused it. */
function upgrade(headers: Record<string, string>, path = '/rpc'): Promise<WebSocket | number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${new URL(server.origin).host}${path}`, { headers })
    opened.push(socket)
    socket.on('error', () => undefined)
    socket.once('open', () => resolve(socket))
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
  })
}

async function socketOf(cookie: string): Promise<WebSocket> {
  const socket = await upgrade({ cookie, origin: server.origin })
  if (typeof socket === 'number') throw new Error(`refused: ${socket}`)
  return socket
}

const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', (code) => resolve(code)))

describe('a window that comes in properly', () => {
  test('gets the page, a hidden session cookie, and the application over its socket', async () => {
    const entry = await ask(pathOf(tokens.issue()))
    const [cookie = ''] = entry.headers['set-cookie'] as string[]
    expect(cookie).toMatch(/^imagin_\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(entry.headers.location).toBeUndefined()
    expect(entry.body).toContain('http-equiv="refresh" content="0;url=/"')

    const session = cookie.split(';')[0] ?? ''
    const page = await ask('/', { cookie: session })
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>page</title>' })
    for (const path of ['/assets/main.js', '/assets/worker.mjs'])
      expect((await ask(path, { cookie: session })).headers['content-type']).toMatch(/^text\/javascript/)

    const socket = await socketOf(session)
    const client: ContractRouterClient<typeof echoContract> = createORPCClient(
      new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
    )
    const { id } = await client.whoAmI()
    expect(id.length).toBeGreaterThan(40)
    expect(session).not.toContain(id)
  })

  test('every answer carries the protective headers and never a CORS one', async () => {
    const cookie = await enter()
    for (const answer of [await ask('/', { cookie }), await ask('/missing.js', { cookie }), await ask('/')]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
      expect(answer.headers['content-security-policy']).toContain("script-src 'self';")
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('keeps its client through a reload, the newer socket staying', async () => {
    const cookie = await enter()
    const before = await socketOf(cookie)
    const ended = closed(before)
    await socketOf(cookie)
    expect(await ended).toBe(closeCodes.openElsewhere)
  })
})

describe('intrusions', () => {
  test('1. no cookie', async () => {
    await enter()
    expect((await ask('/')).status).toBe(403)
    expect((await ask('/assets/main.js')).status).toBe(403)
    const { port } = new URL(server.origin)
    expect((await ask('/', { cookie: `imagin_${port}=${'a'.repeat(43)}` })).status).toBe(403)
  })

  test.each([
    'localhost:PORT',
    '127.0.0.1',
    'attacker.example',
    'attacker.example:PORT',
    '127.0.0.1:PORT.attacker.example',
    '[::1]:PORT',
  ])('2. wrong Host %s', async (pattern) => {
    const cookie = await enter()
    const host = pattern.replace('PORT', new URL(server.origin).port)
    expect((await ask('/', { cookie, host })).status).toBe(421)
    expect((await ask(pathOf(tokens.issue()), { host })).status).toBe(421)
    expect(await upgrade({ cookie, host, origin: server.origin })).toBe(421)
  })

  test('2b. no Host at all', async () => {
    const { port } = new URL(server.origin)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port: Number(port) }, () => socket.write('GET / HTTP/1.0\r\n\r\n'))
      let received = ''
      socket.setEncoding('utf8').on('data', (piece) => {
        received += piece
      })
      socket.once('error', reject).once('close', () => resolve(received))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  })

  test.each([
    'http://attacker.example',
    'null',
    'http://localhost:PORT',
    'https://127.0.0.1:PORT',
    'http://127.0.0.1:PORT/',
    '',
  ])('3. wrong Origin %s on the upgrade', async (pattern) => {
    const cookie = await enter()
    const origin = pattern.replace('PORT', new URL(server.origin).port)
    expect(await upgrade({ cookie, origin })).toBe(403)
  })

  test('3b. no Origin on the upgrade', async () => {
    expect(await upgrade({ cookie: await enter() })).toBe(403)
  })

  test('4. a replayed token', async () => {
    const token = tokens.issue()
    expect((await ask(pathOf(token))).status).toBe(200)
    const replay = await ask(pathOf(token))
    expect(replay.status).toBe(403)
    expect(replay.headers['set-cookie']).toBeUndefined()
  })

  test('4b. an expired token, a replaced one, a wrong one, none', async () => {
    const expired = tokens.issue()
    now = bootTokenLifetime + 1
    expect((await ask(pathOf(expired))).status).toBe(403)
    const replaced = tokens.issue()
    tokens.issue()
    expect((await ask(pathOf(replaced))).status).toBe(403)
    expect((await ask(pathOf('guess'))).status).toBe(403)
    expect((await ask('/enter')).status).toBe(403)
    const inTime = tokens.issue()
    now += bootTokenLifetime
    expect((await ask(pathOf(inTime))).status).toBe(200)
  })

  test('4c. the token never reaches the log', async () => {
    const token = tokens.issue()
    now = bootTokenLifetime + 1
    await ask(pathOf(token))
    expect(log.lines).toContainEqual(expect.objectContaining({ facts: { reason: 'token', path: '/enter' } }))
    expect(JSON.stringify(log.lines)).not.toContain(token)
  })

  test('5. an upgrade without the cookie, with a wrong one, with two', async () => {
    const cookie = await enter()
    const origin = server.origin
    expect(await upgrade({ origin })).toBe(403)
    expect(await upgrade({ origin, cookie: `${cookie}x` })).toBe(403)
    expect(await upgrade({ origin, cookie: `${cookie}; ${cookie}` })).toBe(403)
    expect(await upgrade({ origin, cookie }, '/other')).toBe(404)
  })

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/..%5csecret.json',
    '/../page-other/secret.json',
    '/assets/../../secret.json',
    '//etc/passwd',
    '/%00',
    '/%',
    '/.secret.json',
    '/data.sqlite',
    '/assets',
    '/assets/',
    'http://127.0.0.1/secret.json',
  ])('6. path traversal %s', async (path) => {
    const answer = await ask(path, { cookie: await enter() })
    expect([400, 404]).toContain(answer.status)
    expect(answer.body).not.toContain('{}')
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('7. the verb %s', async (method) => {
    expect((await ask('/', { cookie: await enter() }, method)).status).toBe(405)
  })

  test('8. a second client, while the first is connected', async () => {
    const first = await enter()
    await socketOf(first)
    const second = await ask(pathOf(tokens.issue()))
    expect(second.status).toBe(409)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.body).toContain('déjà ouvert')
    expect((await ask('/', { cookie: first })).status).toBe(200)
  })

  test('9. a new client after the first has gone makes the first cookie worthless', async () => {
    const first = await enter()
    const second = await enter()
    expect((await ask('/', { cookie: first })).status).toBe(403)
    expect((await ask('/', { cookie: second })).status).toBe(200)
  })

  test('10. an oversized message ends the socket', async () => {
    const socket = await socketOf(await enter())
    const ended = closed(socket)
    socket.send('x'.repeat(maximumMessageBytes + 1))
    expect(await ended).toBe(closeCodes.tooLarge)
    expect(log.lines.at(-1)).toMatchObject({ event: 'rpc.refused' })
  })

  test('11. the server listens on the loopback address only', async () => {
    const { hostname, port } = new URL(server.origin)
    expect(hostname).toBe('127.0.0.1')
    const reached = await new Promise((resolve) => {
      // Any other address of this machine, also one of 127.0.0.0/8, must find nobody.
      const probe = connect({ host: '127.0.0.2', port: Number(port) })
      probe.once('connect', () => resolve(true)).once('error', () => resolve(false))
    })
    expect(reached).toBe(false)
  })

  test('every refusal is in the log', async () => {
    await ask('/', { host: 'attacker.example' })
    await upgrade({ origin: server.origin })
    expect(log.lines.map(({ facts }) => facts.reason)).toEqual(['host', 'upgrade.cookie'])
  })
})
