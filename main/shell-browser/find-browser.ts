import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Names on PATH, best first: an application window needs a browser of the Chromium family. */
const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
]

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge']

/** Every place where a browser may be, best first. `CHROMIUM_PATH` is the only one when it is set. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment, home: string): readonly string[] {
  if (environment.CHROMIUM_PATH) return [environment.CHROMIUM_PATH]
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return windowsPrograms.flatMap((program) =>
      roots.flatMap((root) => (root === undefined || root === '' ? [] : [join(root, ...program)])),
    )
  }
  if (platform === 'darwin') {
    return macPrograms.flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The installed browser to open the window with, or `undefined`. */
export function findBrowser(platform: NodeJS.Platform, environment: Environment, home: string): string | undefined {
  return browserPlaces(platform, environment, home).find(runs)
}
