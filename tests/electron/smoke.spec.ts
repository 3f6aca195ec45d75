import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { openPlainKey } from '../../main/shell-common/key-files.ts'
import { findElectronProgram } from '../../scripts/electron-program.ts'
import { signIn } from '../e2e/support/application.ts'
import { everyFormOffice } from '../e2e/support/every-form-office.ts'
import { typeThroughInactivity } from '../e2e/support/half-typed-claim.ts'

const root = resolve(import.meta.dirname, '../..')
const program = process.env.ELECTRON_PROGRAM ?? findElectronProgram(root)
const built = existsSync(join(root, 'out', 'main', 'electron.js'))

function reasonToSkip(): string | undefined {
  if (program === undefined) return 'the Electron program is not on this machine'
  if (!built) return 'the application is not built'
  if (process.getuid?.() === 0) return 'Electron does not run as root with its sandbox on'
  return undefined
}

const reason = reasonToSkip()
// The list reporter prints no reason for a skip.
if (reason !== undefined) console.log(`Electron smoke test skipped: ${reason}.`)
test.skip(reason !== undefined, reason)

let dataFolder: string
let application: ElectronApplication
let page: Page

async function launch(...args: readonly string[]): Promise<void> {
  application = await _electron.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    args: [root, '--data', dataFolder, ...args],
  })
  page = await application.firstWindow()
  await page.waitForLoadState('domcontentloaded')
}

test.beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'imagin-electron-smoke-'))
  // A test machine has no keyring: the folder comes with its key, as after a headless command.
  openPlainKey(dataFolder)
})
test.afterEach(async () => {
  await application?.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('the window shows the page, connected', async () => {
  await launch()
  expect(page.url()).toMatch(/^app:\/\/ui\/index\.html/)
  await expect(page).toHaveTitle(/Imagin/)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('the page has no Node and sees nothing but the name of its shell', async () => {
  await launch()
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    exposed: Reflect.get(globalThis, 'imagin') as unknown,
  }))
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', exposed: { shell: 'electron' } })
})

test('each page that asks gets a port of its own', async () => {
  await launch()
  const portOf = () =>
    page.evaluate(
      () =>
        new Promise<number>((settle) => {
          addEventListener('message', (event) => {
            if (event.data === 'imagin:port-handed') settle(event.ports.length)
          })
          postMessage('imagin:port-wanted', location.origin)
        }),
    )
  expect(await portOf()).toBe(1)
  await page.reload()
  expect(await portOf()).toBe(1)
})

test('a script written into the page does not run', async () => {
  await launch()
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.intruded = true'
    document.body.append(script)
    return Reflect.get(globalThis, 'intruded') as unknown
  })
  expect(ran).toBeUndefined()
})

test('the window leaves our page for nothing, and opens no other', async () => {
  await launch()
  await page.evaluate(() => {
    location.href = 'https://attacker.example/?app://ui/index.html'
  })
  const opened = await page.evaluate(() => window.open('app://ui/index.html') === null)
  expect(opened).toBe(true)
  expect(page.url()).toMatch(/^app:\/\/ui\/index\.html/)
  expect(application.windows()).toHaveLength(1)
})

test('permissions are refused', async () => {
  await launch()
  const answer = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)
  expect(answer).toBe('denied')
})

test('a file outside the page is not served', async () => {
  await launch()
  const status = await page.evaluate(async () => (await fetch('app://ui/%2e%2e/main/electron.js')).status)
  expect(status).toBe(404)
})

test('a kiosk fills the screen', async () => {
  await launch('--kiosk')
  const kiosk = await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())
  expect(kiosk).toBe(true)
})

test('a claim half typed survives the warning, the lock and the return', async () => {
  test.setTimeout(300_000)
  const office = await everyFormOffice()
  rmSync(dataFolder, { recursive: true, force: true })
  renameSync(office, dataFolder)
  await launch()
  // The hours of the page are those of the test, from its first moment on.
  await page.clock.install()
  await page.reload()
  await signIn(page, 'intervenant')
  await typeThroughInactivity(page)
})

test('closing the window ends the program in order', async () => {
  await launch()
  const ended = new Promise<number | null>((settle) => application.process().once('exit', (code) => settle(code)))
  await page.close()
  expect(await ended).toBe(0)
})
