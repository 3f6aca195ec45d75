import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultDataFolder } from '../../../main/shell-common/data-folder.ts'
import { fileLogger } from '../../../main/shell-common/file-logger.ts'
import { openPlainKey, plainKeyFile } from '../../../main/shell-common/key-files.ts'
import { nodeIsRecent } from '../../../main/shell-common/node-version.ts'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { redact } from '../../../main/shell-common/redact.ts'
import { sessionLanguage } from '../../../main/shell-common/session-language.ts'
import { parseShellArguments } from '../../../main/shell-common/shell-arguments.ts'
import { systemClock } from '../../../main/shell-common/system-clock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imagin-common-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('ids', () => {
  test('sort by time and never repeat, even when the clock stands still or steps back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 200 }), (steps) => {
        let now = 1_800_000_000_000
        let step = 0
        const ids = randomIds(() => {
          now += steps[step++] ?? 0
          return now
        })
        const made = steps.map(() => ids.next())
        expect(made.toSorted()).toEqual(made)
        expect(new Set(made).size).toBe(made.length)
      }),
    )
  })

  test('are UUIDs of version 7, also when one millisecond makes thousands', () => {
    const ids = randomIds(() => 1_800_000_000_000)
    const made = Array.from({ length: 9000 }, () => ids.next())
    for (const id of made) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(made.toSorted()).toEqual(made)
  })
})

describe('the log', () => {
  const logger = (maximumBytes?: number) =>
    fileLogger({
      folder: join(folder, 'logs'),
      now: () => '2026-11-21T08:00:00.000Z',
      ...(maximumBytes ? { maximumBytes, keptFiles: 2 } : {}),
    })

  test('is one JSON object a line, for its owner only', () => {
    logger().warn('store.slow', { method: 'people/list', milliseconds: 41 })
    const path = join(folder, 'logs', 'imagin.log')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      at: '2026-11-21T08:00:00.000Z',
      level: 'warn',
      event: 'store.slow',
      method: 'people/list',
      milliseconds: 41,
    })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('is put aside when full, and the oldest is dropped', () => {
    const small = logger(200)
    for (let number = 1; number <= 12; number += 1) small.info('tick', { number })
    expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual(['imagin.1.log', 'imagin.2.log', 'imagin.log'])
    expect(readFileSync(join(folder, 'logs', 'imagin.log'), 'utf8')).toContain('"number":12')
  })

  test('never stops the program, and says how many lines it lost', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be')
    const blocked = logger()
    expect(() => blocked.error('first')).not.toThrow()
    blocked.error('second')
    rmSync(join(folder, 'logs'))
    blocked.error('third')
    expect(readFileSync(join(folder, 'logs', 'imagin.log'), 'utf8')).toContain('"linesLost":2')
  })

  test('never holds what looks like a NIR or a bank account', () => {
    const facts = redact({
      nir: 'NIR 2 55 08 14 168 025 38 refused',
      compact: '255081416802538',
      number: 255081416802538,
      iban: 'FR76 3000 6000 0112 3456 7890 189',
      compactIban: 'account FR7630006000011234567890189.',
    })
    expect(JSON.stringify(facts)).not.toMatch(/\d{5}|\d{3} \d{3}/)
    expect(Object.values(facts).every((value) => String(value).includes('[redacted]'))).toBe(true)
  })

  test('keeps what only resembles them', () => {
    const facts = {
      id: '0198a3f0-1c2d-7abc-8def-0123456789ab',
      at: '2026-11-21T08:00:00.000Z',
      rows: 100_000,
      uai: '0750001A',
    }
    expect(redact(facts)).toEqual(facts)
  })
})

describe('the data key in a file', () => {
  test('is made once, for its owner only', () => {
    const first = openPlainKey(folder)
    expect(first.ok && first.key.length).toBe(32)
    expect(openPlainKey(folder)).toEqual(first)
    expect(statSync(plainKeyFile(folder)).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['data.key'])
  })

  test('is refused when damaged, and left alone', () => {
    writeFileSync(plainKeyFile(folder), 'short')
    expect(openPlainKey(folder)).toEqual({ ok: false, trouble: 'keyDamaged' })
    expect(readFileSync(plainKeyFile(folder), 'utf8')).toBe('short')
  })
})

describe('arguments', () => {
  const all = ['data', 'kiosk', 'no-window', 'shell'] as const
  test('are read', () => {
    const parsed = parseShellArguments(['--data=/office', '--shell', 'browser', '--kiosk'], all)
    expect(parsed).toMatchObject({ ok: true, value: { shell: 'browser', kiosk: true, noWindow: false } })
  })
  test.each([
    [['--data'], '--data'],
    [['--data', '--kiosk'], '--data'],
    [['--shell', 'netscape'], '--shell netscape'],
    [['--kiosk=true'], '--kiosk'],
    [['-k'], '-k'],
    [['--no-kiosk'], '--no-kiosk'],
    [['--', 'x'], '--'],
    [['x'], 'x'],
    [['--inspect'], '--inspect'],
  ])('%j is refused by name', (argv, argument) =>
    expect(parseShellArguments(argv, all)).toEqual({ ok: false, argument }),
  )
  test('an option of another shell is unknown', () =>
    expect(parseShellArguments(['--shell', 'browser'], ['data'])).toEqual({ ok: false, argument: '--shell' }))
})

test.each([
  ['linux', {}, '/h/.local/share/imagin'],
  ['linux', { XDG_DATA_HOME: '/x' }, '/x/imagin'],
  ['win32', { LOCALAPPDATA: '/l' }, '/l/Imagin'],
  ['win32', {}, '/h/AppData/Local/Imagin'],
  ['darwin', {}, '/h/Library/Application Support/Imagin'],
] as const)('data folder on %s with %j', (platform, environment, expected) =>
  expect(defaultDataFolder(platform, environment, '/h')).toBe(expected),
)

test.each([
  ['20.20.2', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['24.21.0', true],
])('Node %s recent enough: %s', (version, recent) => expect(nodeIsRecent(version)).toBe(recent))

test.each([
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'C' }, 'fr'],
  [{ LC_ALL: 'en_US', LANG: 'fr_FR' }, 'en'],
  [{}, 'fr'],
] as const)('language of %j', (environment, language) => expect(sessionLanguage(environment)).toBe(language))

test('the clock tells civil dates and UTC instants', () => {
  const clock = systemClock()
  expect(clock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const now = clock.now()
  expect(new Date(now).toISOString()).toBe(now)
})
