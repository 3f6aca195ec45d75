import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBootPage } from '../../../main/shell-browser/boot-page.ts'
import { bootTokenLifetime, createBootTokens } from '../../../main/shell-browser/boot-tokens.ts'
import { windowArguments } from '../../../main/shell-browser/browser-window.ts'
import { noticePage, passingPage } from '../../../main/shell-browser/small-pages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-boot-'))
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

function open(byHand: boolean) {
  const tokens = createBootTokens(() => Date.now())
  const page = openBootPage({
    folder: join(folder, 'profile'),
    language: 'fr',
    tokens,
    entrance: (token) => `http://127.0.0.1:1/enter?t=${token}`,
    byHand,
  })
  const token = () => /enter\?t=([\w-]{43})/.exec(readFileSync(page.path, 'utf8'))?.[1] ?? ''
  return { page, tokens, token }
}

describe('the boot page', () => {
  test('is readable by its owner only and goes on to the entrance', () => {
    const { page, token } = open(false)
    expect(statSync(page.path).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'profile')).mode & 0o777).toBe(0o700)
    expect(token()).toHaveLength(43)
    page.remove()
  })

  test('always holds a token in force, however late the browser reads it', () => {
    const { page, tokens, token } = open(false)
    const first = token()
    vi.advanceTimersByTime(bootTokenLifetime * 10 + 1)
    expect(token()).not.toBe(first)
    expect(tokens.consume(first)).toBe(false)
    expect(tokens.consume(token())).toBe(true)
    page.remove()
  })

  test('is gone once its window is in', () => {
    const { page } = open(false)
    page.used()
    expect(() => statSync(page.path)).toThrow('ENOENT')
    vi.advanceTimersByTime(bootTokenLifetime * 2)
    expect(() => statSync(page.path)).toThrow('ENOENT')
  })

  test('opened by hand, it is ready for the next window', () => {
    const { page, tokens, token } = open(true)
    const first = token()
    expect(tokens.consume(first)).toBe(true)
    page.used()
    expect(tokens.consume(first)).toBe(false)
    expect(tokens.consume(token())).toBe(true)
    page.remove()
  })
})

describe('the command line of the window', () => {
  const options = { bootPage: '/data/profile/open imagin.html', profileFolder: '/data/profile', kiosk: false }

  test('names the page and the profile, and no token', () => {
    const { page, token } = open(false)
    const line = windowArguments({ ...options, bootPage: page.path }, false)
    expect(line.join(' ')).not.toContain(token())
    expect(windowArguments(options, false)).toContain('--app=file:///data/profile/open%20imagin.html')
    expect(line).toContain('--user-data-dir=/data/profile')
    page.remove()
  })

  test('gives up the sandbox for root only, and opens no debugging door', () => {
    expect(windowArguments(options, false).join(' ')).not.toMatch(/no-sandbox|remote-debugging|disable-web-security/)
    expect(windowArguments(options, true)).toContain('--no-sandbox')
  })

  test('of a kiosk fills the screen, keeps nothing, opens no dialog to print; of a desk does none of it', () => {
    const switches = ['--kiosk', '--incognito', '--kiosk-printing']
    expect(windowArguments({ ...options, kiosk: true }, false)).toEqual(expect.arrayContaining(switches))
    for (const one of switches) expect(windowArguments(options, false)).not.toContain(one)
  })
})

describe('the small pages', () => {
  test('escape what they are given', () => {
    expect(passingPage('fr', '/"><script>')).toContain('url=/&#34;&#62;&#60;script&#62;')
  })
  test.each(['fr', 'en'] as const)('speak %s and stay out of translation', (language) => {
    const page = noticePage(language, 'openElsewhere')
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain('notranslate')
  })
})
