import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { portMessages } from '../../../shared/model/port-messages.ts'

const electron = vi.hoisted(() => ({
  exposeInMainWorld: vi.fn(),
  send: vi.fn(),
  on: vi.fn<(channel: string, listener: (event: { ports: unknown[] }) => void) => void>(),
}))
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: electron.exposeInMainWorld },
  ipcRenderer: { send: electron.send, on: electron.on },
}))

let page: EventTarget & { postMessage: ReturnType<typeof vi.fn> }

beforeEach(async () => {
  vi.clearAllMocks()
  vi.resetModules()
  page = Object.assign(new EventTarget(), { postMessage: vi.fn() })
  vi.stubGlobal('window', page)
  await import('../../../preload/preload.ts')
})
afterEach(() => vi.unstubAllGlobals())

const say = (event: Record<string, unknown>) =>
  page.dispatchEvent(
    Object.assign(new Event('message'), { data: portMessages.wanted, origin: 'app://ui', source: page, ...event }),
  )

test('exposes the name of the shell and nothing else', () => {
  expect(electron.exposeInMainWorld.mock.calls).toEqual([['imagin', { shell: 'electron' }]])
})

test('carries the wish of our own page, and nobody else’s', () => {
  say({ origin: 'https://attacker.example' })
  say({ source: {} })
  say({ data: 'anything' })
  say({ data: { channel: portMessages.wanted } })
  expect(electron.send).not.toHaveBeenCalled()
  say({})
  expect(electron.send.mock.calls).toEqual([[portMessages.wanted]])
})

test('hands the port to our exact origin', () => {
  const [channel, listener] = electron.on.mock.calls[0] ?? []
  expect(channel).toBe(portMessages.handed)
  const port = {}
  listener?.({ ports: [port] })
  expect(page.postMessage.mock.calls).toEqual([[portMessages.handed, 'app://ui', [port]]])
})
