import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isStale, markBuilt } from '../../../scripts/build-if-stale.ts'
import { failedRecently, findElectronProgram } from '../../../scripts/electron-program.ts'
import { makeElectronStandIn, readFuses } from '../../../scripts/lib/electron-stand-in.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'imagin-scripts-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content = '', seconds = 1000): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
  utimesSync(join(root, path), seconds, seconds)
  utimesSync(dirname(join(root, path)), seconds, seconds)
}

describe('the build is stale', () => {
  beforeEach(() => {
    for (const source of ['main/app.ts', 'renderer/app/main.tsx', 'shared/a.ts']) put(source)
    utimesSync(join(root, 'renderer'), 1000, 1000)
    for (const product of ['main/electron.js', 'main/browser.js', 'preload/preload.cjs', 'renderer/index.html'])
      put(`out/${product}`)
  })

  test('without the mark of a build that went well', () => expect(isStale(root)).toBe(true))
  test('not when nothing changed since', () => {
    markBuilt(root, 1_000_500)
    expect(isStale(root)).toBe(false)
  })
  test('when a file deep down is newer', () => {
    markBuilt(root, 1_000_500)
    put('renderer/app/main.tsx', 'new', 1001)
    expect(isStale(root)).toBe(true)
  })
  test('when a file was deleted, which only its folder shows', () => {
    markBuilt(root, 1_000_500)
    rmSync(join(root, 'renderer/app/main.tsx'))
    expect(isStale(root)).toBe(true)
  })
  test('when a part of the build is gone', () => {
    markBuilt(root, 1_000_500)
    rmSync(join(root, 'out/preload/preload.cjs'))
    expect(isStale(root)).toBe(true)
  })
})

describe('the Electron program', () => {
  test('is there only when its file is', () => {
    expect(findElectronProgram(root, {})).toBeUndefined()
    put('node_modules/electron/path.txt', 'electron\n')
    expect(findElectronProgram(root, {})).toBeUndefined()
    put('node_modules/electron/dist/electron')
    expect(findElectronProgram(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'))
    put('elsewhere/electron')
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') }
    expect(findElectronProgram(root, environment)).toBe(join(root, 'elsewhere/electron'))
  })

  test('is not fetched again for a day after a failure', () => {
    expect(failedRecently(root, 0)).toBe(false)
    put('node_modules/.cache/imagin/electron-not-fetched', '', 1000)
    expect(failedRecently(root, 1_000_000 + 86_399_000)).toBe(true)
    expect(failedRecently(root, 1_000_000 + 86_400_000)).toBe(false)
  })
})

test('the stand-in carries fuses, and another program none', () => {
  const folder = makeElectronStandIn('45.4.1')
  try {
    expect(readFuses(readFileSync(join(folder, 'electron')))).toMatchObject({
      runAsNode: true,
      onlyLoadAppFromAsar: false,
    })
    expect(readFuses(Buffer.from('no fuses here'))).toBeUndefined()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
