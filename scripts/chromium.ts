import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { findBrowser } from '../main/shell-browser/find-browser.ts'

/** The Chromium, Chrome or Edge of this machine; `CHROMIUM_PATH` has the last word. */
export const findChromium = (): string | undefined => findBrowser(process.platform, process.env, homedir())

const advice =
  'No Chromium found. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH (on Debian: apt-get install chromium).'

function installOnDebian(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    console.error(`apt-get ${args.join(' ')}`)
    const { status } = spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) return
  }
}

/** Path of a Chromium to test with; installs Debian's as root where that is possible, fails with advice elsewhere. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium()
  if (found !== undefined) return found
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall && process.env.CHROMIUM_PATH === undefined) installOnDebian()
  const installed = findChromium()
  if (installed === undefined) throw new Error(advice)
  return installed
}
