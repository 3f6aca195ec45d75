import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type WindowOptions = Readonly<{
  executable: string
  bootPage: string
  profileFolder: string
  kiosk: boolean
}>

export type BrowserWindow = Readonly<{
  /** Settles when the window and its browser have ended. */
  ended: Promise<void>
  close(): void
}>

/** A shared machine: nothing of the page is written in the profile, no gesture goes back, no dialog to print opens. */
const kioskSwitches = [
  '--kiosk',
  '--incognito',
  '--kiosk-printing',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
]

/**
 * Command line of an application window with a profile of its own. It names the boot page, never the token.
 * @param superuser Chromium refuses to run as root with its sandbox; only containers and CI run that way.
 */
export function windowArguments(options: Omit<WindowOptions, 'executable'>, superuser: boolean): readonly string[] {
  return [
    `--app=${pathToFileURL(options.bootPage).href}`,
    `--user-data-dir=${options.profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-sync',
    '--disable-component-update',
    '--disable-quic',
    ...(options.kiosk ? kioskSwitches : []),
    ...(superuser ? ['--no-sandbox', '--test-type'] : []),
  ]
}

/** No translation bubble over the page, no offer to keep the office's passwords in the browser. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
}

function prepareProfile(profileFolder: string): void {
  const path = join(profileFolder, 'Default', 'Preferences')
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, JSON.stringify(preferences), { mode: 0o600 })
}

/** Opens the window; with a profile of its own the started process lives exactly as long as the window. */
export function openBrowserWindow(options: WindowOptions): BrowserWindow {
  prepareProfile(options.profileFolder)
  const child = spawn(options.executable, windowArguments(options, process.getuid?.() === 0), { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return { ended, close: () => void child.kill() }
}
