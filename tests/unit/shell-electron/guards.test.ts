import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { guardContents, guardSession, openOutside } from '../../../main/shell-electron/guards.ts'
import { recordingLogger } from '../../contract/transport/recording-logger.ts'

const listed = 'https://imagin.ac-exemple.fr/'

function guardedContents(addresses = async (): Promise<readonly string[]> => [listed]) {
  const app = new EventEmitter()
  const log = recordingLogger()
  const open = vi.fn(async () => undefined)
  guardContents(app as unknown as Parameters<typeof guardContents>[0], log.logger, { addresses, open })
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() })
  app.emit('web-contents-created', {}, contents)
  const decide = contents.setWindowOpenHandler.mock.calls[0]?.[0] as (details: { url: string }) => unknown
  return { contents, log, open, decide }
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s is stopped outside our page only', (event) => {
  const { contents, log } = guardedContents()
  const stop = vi.fn()
  contents.emit(event, { url: 'app://ui/index.html#/people', preventDefault: stop })
  expect(stop).not.toHaveBeenCalled()
  contents.emit(event, { url: 'https://attacker.example/?secret', preventDefault: stop })
  expect(stop).toHaveBeenCalledOnce()
  expect(log.lines).toEqual([
    { level: 'warn', event: 'shell.refused', facts: { what: 'navigation', protocol: 'https:' } },
  ])
})

test('no webview, no second window', () => {
  const { contents, decide } = guardedContents()
  const stop = vi.fn()
  contents.emit('will-attach-webview', { preventDefault: stop })
  expect(stop).toHaveBeenCalledOnce()
  expect(decide({ url: 'app://ui/index.html' })).toEqual({ action: 'deny' })
})

test('[F181] the address of another academy goes to the browser of the system; nothing else goes anywhere', async () => {
  const { log, open, decide } = guardedContents()
  expect(decide({ url: 'https://attacker.example/?secret' })).toEqual({ action: 'deny' })
  await vi.waitFor(() => expect(log.lines).toHaveLength(1))
  expect(open).not.toHaveBeenCalled()
  expect(decide({ url: listed })).toEqual({ action: 'deny' })
  await vi.waitFor(() => expect(open).toHaveBeenCalledExactlyOnceWith(listed))
  expect(log.lines).toEqual([{ level: 'warn', event: 'shell.refused', facts: { what: 'window', protocol: 'https:' } }])
})

test('[F328 F329] the core asks for the same: it learns whether the browser took the address', async () => {
  const log = recordingLogger()
  const open = vi.fn(async () => undefined)
  const outside = { addresses: async () => [listed], open }
  expect(await openOutside(listed, outside, log.logger)).toBe(true)
  expect(open).toHaveBeenCalledExactlyOnceWith(listed)
  expect(await openOutside(`${listed}?nir=1`, outside, log.logger)).toBe(false)
  expect(open).toHaveBeenCalledOnce()
  open.mockRejectedValueOnce(new Error('no browser'))
  expect(await openOutside(listed, outside, log.logger)).toBe(false)
  expect(JSON.stringify(log.lines)).not.toContain('nir')
})

test('where the list cannot be read, nothing is opened', async () => {
  const { log, open, decide } = guardedContents(() => Promise.reject(new Error('store closed')))
  decide({ url: listed })
  await vi.waitFor(() => expect(log.lines).toHaveLength(1))
  expect(open).not.toHaveBeenCalled()
})

test('the session asks the policies for permission, check, device and request', () => {
  const handlers: Record<string, (...args: never[]) => unknown> = {}
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
    handlers[name] = handler
  }
  const log = recordingLogger()
  guardSession(
    {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      webRequest: { onBeforeRequest: keep('network') },
    } as unknown as Parameters<typeof guardSession>[0],
    log.logger,
  )
  const call = (name: string, ...args: unknown[]): unknown => handlers[name]?.(...(args as never[]))
  const ours = { requestingUrl: 'app://ui/index.html', isMainFrame: true }

  const answer = vi.fn()
  call('request', null, 'clipboard-sanitized-write', answer, ours)
  call('request', null, 'media', answer, ours)
  expect(answer.mock.calls).toEqual([[true], [false]])
  expect(call('check', null, 'clipboard-sanitized-write', 'app://ui', ours)).toBe(true)
  expect(call('check', null, 'geolocation', 'app://ui', ours)).toBe(false)
  expect(call('check', null, 'clipboard-sanitized-write', 'https://attacker.example', { isMainFrame: true })).toBe(
    false,
  )
  expect(call('device', {})).toBe(false)

  const decide = vi.fn()
  call('network', { url: 'app://ui/assets/main.js' }, decide)
  call('network', { url: 'https://attacker.example/collect?nir=1' }, decide)
  expect(decide.mock.calls).toEqual([[{ cancel: false }], [{ cancel: true }]])
  expect(JSON.stringify(log.lines)).not.toContain('nir')
})
