import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { browserPlaces, findBrowser } from '../../../main/shell-browser/find-browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-browser-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, mode = 0o755): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}

test('takes the best of those on PATH, in any of its folders', () => {
  const environment = { PATH: ['/nowhere', folder].join(delimiter) }
  expect(findBrowser('linux', environment, '')).toBeUndefined()
  const chromium = put('chromium')
  expect(findBrowser('linux', environment, '')).toBe(chromium)
  const chrome = put('google-chrome')
  expect(findBrowser('linux', environment, '')).toBe(chrome)
})

test('a file that cannot be run is no browser', () => {
  put('chromium', 0o644)
  expect(findBrowser('linux', { PATH: folder }, '')).toBeUndefined()
})

test('CHROMIUM_PATH is the only place when it is set', () => {
  put('chromium')
  expect(findBrowser('linux', { PATH: folder, CHROMIUM_PATH: join(folder, 'mine') }, '')).toBeUndefined()
  const mine = put('mine')
  expect(findBrowser('linux', { PATH: folder, CHROMIUM_PATH: mine }, '')).toBe(mine)
})

test('Windows: Chrome before Edge, each where installers put them', () => {
  const environment = { PROGRAMFILES: 'P', 'PROGRAMFILES(X86)': 'X', LOCALAPPDATA: '' }
  const places = browserPlaces('win32', environment, '').map((place) => place.replaceAll('\\', '/'))
  expect(places[0]).toBe('P/Google/Chrome/Application/chrome.exe')
  expect(places.at(-1)).toBe('X/Microsoft/Edge/Application/msedge.exe')
  expect(places).toHaveLength(6)
})

test('macOS: for everybody, then for this person', () => {
  const places = browserPlaces('darwin', {}, 'H').map((place) => place.replaceAll('\\', '/'))
  expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(places[1]).toBe('H/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
})
