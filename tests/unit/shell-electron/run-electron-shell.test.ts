import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fail, ok } from '../../../shared/model/result.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    whenReady: vi.fn(async () => undefined),
    getLocale: vi.fn(() => 'fr-FR'),
    exit: vi.fn(),
    quit: vi.fn(),
  })
  const windows: FakeWindow[] = []
  class FakeWindow extends EventEmitter {
    readonly options: Record<string, unknown>
    readonly webContents = { id: 7 }
    show = vi.fn()
    focus = vi.fn()
    restore = vi.fn()
    isMinimized = vi.fn(() => true)
    loadURL = vi.fn(async () => undefined)
    constructor(options: Record<string, unknown>) {
      super()
      this.options = options
      windows.push(this)
    }
  }
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  }
  const safeStorage = {
    isAsyncEncryptionAvailable: vi.fn(async () => true),
    getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
    encryptStringAsync: async (text: string) => Buffer.from(text),
    decryptStringAsync: async (sealed: Buffer) => ({ result: sealed.toString(), shouldReEncrypt: false }),
  }
  const inMemory = { ...session, setPermissionCheckHandler: vi.fn(), protocol: { handle: vi.fn() } }
  return {
    app,
    windows,
    session,
    inMemory,
    fromPartition: vi.fn((_partition: string) => inMemory),
    safeStorage,
    BrowserWindow: FakeWindow,
    ipcMain: new EventEmitter(),
    shell: { openExternal: vi.fn(async () => undefined) },
    dialog: { showErrorBox: vi.fn() },
    Menu: { setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn((template: unknown) => template) },
    protocol: { handle: vi.fn() },
  }
})

vi.mock('electron', () => ({
  app: electron.app,
  BrowserWindow: electron.BrowserWindow,
  dialog: electron.dialog,
  ipcMain: electron.ipcMain,
  Menu: electron.Menu,
  MessageChannelMain: class {},
  protocol: electron.protocol,
  safeStorage: electron.safeStorage,
  session: { defaultSession: electron.session, fromPartition: electron.fromPartition },
  shell: electron.shell,
}))

const { runElectronShell } = await import('../../../main/shell-electron/run-electron-shell.ts')

const listed = 'https://imagin.ac-exemple.fr/'
let dataFolder: string
const close = vi.fn(async () => undefined)

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'imagin-electron-'))
  vi.clearAllMocks()
  electron.windows.length = 0
  electron.app.removeAllListeners()
})
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

const start = (extra: Partial<Parameters<typeof runElectronShell>[0]> = {}) =>
  runElectronShell({
    dataFolder,
    kiosk: false,
    workerEntry: new URL('file:///worker.js'),
    resourcesFolder: dataFolder,
    pageFolder: dataFolder,
    preloadFile: '/preload.cjs',
    createApp: async () => ok({ router: {}, openableAddresses: async () => [listed], close }),
    ...extra,
  })

test('opens one isolated, sandboxed window without Node on our page', async () => {
  await start()
  const [window] = electron.windows
  expect(window?.options).toMatchObject({
    kiosk: false,
    webPreferences: {
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
    },
  })
  expect(window?.loadURL).toHaveBeenCalledExactlyOnceWith('app://ui/index.html')
  expect(window?.show).not.toHaveBeenCalled()
  window?.emit('ready-to-show')
  expect(window?.show).toHaveBeenCalledOnce()
})

test('guards stand before the window does', async () => {
  await start()
  expect(electron.app.listenerCount('web-contents-created')).toBe(1)
  expect(electron.session.setPermissionCheckHandler).toHaveBeenCalledOnce()
  expect(electron.session.setPermissionRequestHandler).toHaveBeenCalledOnce()
  expect(electron.protocol.handle).toHaveBeenCalledWith('app', expect.any(Function))
})

test('a kiosk has no menu and no developer tools, and its client says so', async () => {
  await start({ kiosk: true })
  expect(electron.windows[0]?.options).toMatchObject({ kiosk: true, webPreferences: { devTools: false } })
  expect(electron.Menu.setApplicationMenu).toHaveBeenCalledExactlyOnceWith(null)
})

test('the page of a kiosk lives in a guarded session that writes nothing on disk', async () => {
  await start({ kiosk: true })
  expect(electron.windows[0]?.options).toMatchObject({ webPreferences: { partition: 'kiosk' } })
  expect(electron.fromPartition).toHaveBeenCalledExactlyOnceWith('kiosk')
  expect(electron.inMemory.setPermissionCheckHandler).toHaveBeenCalledOnce()
  expect(electron.inMemory.protocol.handle).toHaveBeenCalledWith('app', expect.any(Function))
})

/** What the page asks for when a link of it wants a window of its own. */
function askForWindow(url: string): unknown {
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() })
  electron.app.emit('web-contents-created', {}, contents)
  return contents.setWindowOpenHandler.mock.calls[0]?.[0]({ url })
}

test('[F181] only an address that the core lists goes to the browser of the system, and none from a kiosk', async () => {
  await start()
  expect(askForWindow('https://attacker.example/')).toEqual({ action: 'deny' })
  expect(askForWindow(listed)).toEqual({ action: 'deny' })
  await vi.waitFor(() => expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith(listed))
  electron.app.removeAllListeners()
  const asked = vi.fn(async () => [listed])
  await start({ kiosk: true, createApp: async () => ok({ router: {}, openableAddresses: asked, close }) })
  askForWindow(listed)
  await new Promise(setImmediate)
  expect(asked).not.toHaveBeenCalled()
  expect(electron.shell.openExternal).toHaveBeenCalledOnce()
})

test('[F328] the core opens an address that it lists through the shell, and none from a kiosk', async () => {
  let openAddress: ((address: string) => Promise<boolean>) | undefined
  const createApp: Parameters<typeof runElectronShell>[0]['createApp'] = async ({ openOutside }) => {
    openAddress = openOutside
    return ok({ router: {}, openableAddresses: async () => [listed], close })
  }
  await start({ createApp })
  expect(await openAddress?.('https://attacker.example/')).toBe(false)
  expect(await openAddress?.(listed)).toBe(true)
  expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith(listed)
  await start({ kiosk: true, createApp })
  expect(await openAddress?.(listed)).toBe(false)
  expect(electron.shell.openExternal).toHaveBeenCalledOnce()
})

test('a second start brings the window to the front', async () => {
  await start()
  electron.app.emit('second-instance')
  expect(electron.windows[0]?.restore).toHaveBeenCalledOnce()
  expect(electron.windows[0]?.focus).toHaveBeenCalledOnce()
})

test('the store is closed before the process goes, once', async () => {
  await start()
  electron.app.emit('window-all-closed')
  expect(electron.app.quit).toHaveBeenCalledOnce()
  const preventDefault = vi.fn()
  electron.app.emit('will-quit', { preventDefault })
  electron.app.emit('will-quit', { preventDefault })
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(0))
  expect(preventDefault).toHaveBeenCalledTimes(2)
  expect(close).toHaveBeenCalledOnce()
})

test.each([
  ['a folder in use', async () => fail('BUSY', { pid: 4242, machine: 'poste-12' }), /déjà ouvert.*4242.*poste-12/],
  ['a damaged store', async () => fail('STORE_CORRUPT'), /STORE_CORRUPT/],
  ['a failure nobody foresaw', () => Promise.reject(new Error('secret detail')), /INTERNAL/],
] as const)('%s is explained in one sentence and opens no window', async (_name, createApp, sentence) => {
  await start({ createApp })
  expect(electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith('Imagin', expect.stringMatching(sentence))
  expect(JSON.stringify(electron.dialog.showErrorBox.mock.calls)).not.toContain('secret detail')
  expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1)
  expect(electron.windows).toEqual([])
})

test('without a safe keyring nothing is opened', async () => {
  electron.safeStorage.isAsyncEncryptionAvailable.mockResolvedValueOnce(false)
  const createApp = vi.fn()
  await start({ createApp })
  expect(createApp).not.toHaveBeenCalled()
  expect(electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith('Imagin', expect.stringContaining('trousseau'))
})
