import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { eligibilityRules } from '../../../main/domain/assignment/types.ts'
import { texts } from '../../../shared/text/index.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Commands without a window, the two shells and the solver's checks of its own input never reach a screen. */
const withoutScreen = /^main\/(headless|shell-|transport|domain\/assignment\/solver)/

const sources = globSync('main/**/*.ts', { cwd: root })
  .filter((path) => !withoutScreen.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))

const found = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key]) => key ?? '')))].sort()

function sentence(language: 'fr' | 'en', key: string): string | undefined {
  let node: unknown = texts(language)
  for (const name of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[name]
  return typeof node === 'string' && node !== '' ? node : undefined
}

const without = (keys: readonly string[]): string[] =>
  keys.filter((key) => sentence('fr', key) === undefined || sentence('en', key) === undefined)

test('every rule that refuses has a sentence in both languages', () => {
  const keys = found(/\brefuse\(\s*'([A-Za-z.]+)'/g)
  expect(keys.length).toBeGreaterThan(40)
  expect(without(keys.map((key) => `rules.${key}`))).toEqual([])
})

test('rules named in tables rather than at the refusal have their sentence too', () => {
  const keys = found(/'((?:iban|bic|rib|nir|numen|uai)\.[a-zA-Z]+|claim\.(?:hidden|prescribed))'/g)
  expect(keys).toContain('iban.bankKey')
  expect(keys).toContain('claim.prescribed')
  expect(without(keys.map((key) => `rules.${key}`))).toEqual([])
})

test('every rule of eligibility has a sentence', () => {
  expect(without(eligibilityRules.map((rule) => `rules.eligibility.${rule}`))).toEqual([])
})

test('every reason of a failure that a window may see has a sentence', () => {
  const reasons = found(/\bfail\('[A-Z_]+', \{ reason: '([A-Za-z]+)'/g)
  expect(reasons).toContain('officeExists')
  expect(without(reasons.map((reason) => `rules.reasons.${reason}`))).toEqual([])
})
