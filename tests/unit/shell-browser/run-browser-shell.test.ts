import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runBrowserShell } from '../../../main/shell-browser/run-browser-shell.ts'
import type { CreateApp } from '../../../main/shell-common/start-app.ts'
import { fail, ok } from '../../../shared/model/result.ts'

let folder: string
let said: ReturnType<typeof vi.spyOn>
let printed: ReturnType<typeof vi.spyOn>
const close = vi.fn(async () => undefined)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-shell-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page', 'index.html'), 'page')
  said = vi.spyOn(console, 'error').mockReturnValue(undefined)
  printed = vi.spyOn(console, 'log').mockReturnValue(undefined)
  close.mockClear()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(
  argv: readonly string[],
  createApp: CreateApp = async () => ok({ router: {}, openableAddresses: async () => [], close }),
  extra = {},
) {
  return runBrowserShell({
    argv: ['--data', join(folder, 'data'), ...argv],
    environment: { LANG: 'fr_FR.UTF-8', ...extra },
    workerEntry: new URL('file:///worker.js'),
    resourcesFolder: folder,
    pageFolder: join(folder, 'page'),
    createApp,
  })
}

const sentences = (): string => said.mock.calls.flat().join('\n')

test.each([['--remote-debugging-port=9222'], ['--no-sandbox'], ['--shell'], ['people'], ['--kiosk=yes'], ['--data']])(
  'the argument %s is refused with the usage',
  async (argument) => {
    expect(await run([argument])).toBe(2)
    expect(sentences()).toContain('[--data DIR] [--kiosk] [--no-window]')
  },
)

test('a folder in use is explained with the process and the machine', async () => {
  expect(await run([], async () => fail('BUSY', { pid: 4242, machine: 'poste-12' }))).toBe(1)
  expect(sentences()).toMatch(/déjà ouvert.*processus 4242, machine poste-12/)
})

test('a failure nobody foresaw is a sentence on screen and a detail in the log', async () => {
  expect(await run([], () => Promise.reject(new Error('the detail')))).toBe(1)
  expect(sentences()).toContain('INTERNAL')
  expect(sentences()).not.toContain('the detail')
  expect(readFileSync(join(folder, 'data', 'logs', 'imagin.log'), 'utf8')).toContain('the detail')
})

test('a missing page is said before anything is opened', async () => {
  rmSync(join(folder, 'page', 'index.html'))
  const createApp = vi.fn<CreateApp>()
  expect(await run([], createApp)).toBe(1)
  expect(createApp).not.toHaveBeenCalled()
})

test('without a display the boot page is named, the token is not, and a signal ends it in order', async () => {
  const running = run([])
  await vi.waitFor(() => expect(said).toHaveBeenCalled())
  const bootPage = join(folder, 'data', 'browser-profile', 'open-imagin.html')
  const token = /enter\?t=([\w-]{43})/.exec(readFileSync(bootPage, 'utf8'))?.[1] ?? 'missing'
  expect(sentences()).toContain(bootPage)
  expect(sentences()).not.toContain(token)
  process.emit('SIGTERM')
  expect(await running).toBe(0)
  expect(close).toHaveBeenCalledOnce()
  expect(() => readFileSync(bootPage)).toThrow('ENOENT')
  expect(printed).not.toHaveBeenCalled()
})

test('a browser that stops before it came in is said', async () => {
  const display = { DISPLAY: ':0', CHROMIUM_PATH: process.execPath, WAYLAND_DISPLAY: '' }
  expect(await run([], undefined, display)).toBe(1)
  expect(sentences()).toContain('s’est arrêté avant')
  expect(close).toHaveBeenCalledOnce()
})
