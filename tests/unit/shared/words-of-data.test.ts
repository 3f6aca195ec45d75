import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { shippedTables } from '../../../main/features/office/shipped.ts'
import { contract } from '../../../shared/contract/index.ts'
import { texts } from '../../../shared/text/index.ts'

const root = resolve(import.meta.dirname, '../../..')

const found = (files: string, pattern: RegExp): string[] => {
  const sources = globSync(files, { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'))
  return [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key]) => key ?? '')))].sort()
}

function word(key: string): unknown {
  let node: unknown = texts('fr')
  for (const name of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[name]
  return node
}

const without = (keys: readonly string[]): string[] => keys.filter((key) => typeof word(key) !== 'string')

test('every act in the journal has a name on screen', () => {
  const direct = found('main/features/**/*.ts', /\bkind: '([a-zA-Z]+\.[a-zA-Z]+)'/g)
  const passed = found('main/features/{review,claims,assignments}/*.ts', /input, '([a-z]+\.[a-zA-Z]+)'/g)
  const listed = found('main/features/review/commands.ts', /^ {2}[a-z]+: '(review\.[a-zA-Z]+)',$/gm)
  const first = found('main/features/claims/*.ts', /\bsession, '([a-z]+\.[a-zA-Z]+)'/g)
  expect(direct.length).toBeGreaterThan(20)
  expect([...passed, ...listed, ...first]).toEqual(
    expect.arrayContaining(['assignments.withdraw', 'claims.send', 'review.accept']),
  )
  expect(without([...direct, ...passed, ...listed, ...first].map((kind) => `journal.kinds.${kind}`))).toEqual([])
})

test('every step that a job reports has a sentence', () => {
  const reported = found('main/features/**/*.ts', /\breport\('([A-Za-z.]+)'/g)
  const demonstration = found('main/features/demonstration/run.ts', /\{ name: '([A-Za-z]+)', run/g)
  const imported = shippedTables.map(({ feed }) => `import.${feed}`)
  expect(reported).toContain('planning')
  expect(demonstration).toContain('liquidation')
  const steps = [...reported, ...imported, ...demonstration.map((name) => `demonstration.${name}`), 'starting']
  expect(without(steps.map((step) => `jobs.steps.${step}`))).toEqual([])
})

test('every invariant of the check has a sentence', () => {
  const invariants = found('main/features/maintenance/invariants/*.ts', /\bname: '([A-Za-z]+)'/g)
  expect(invariants).toContain('noClaimIsPaidTwice')
  expect(without([...invariants, 'storeStructure'].map((name) => `maintenance.invariants.${name}`))).toEqual([])
})

test('everything an entry of the journal can be about has a name on screen, and so has every sensitive read', () => {
  const objects = found('main/features/**/*.ts', /\bsubject(?:: | = )\{ kind: '([a-zA-Z]+)'/g)
  expect(objects).toContain('claim')
  const reads = Object.entries(contract).flatMap(([slice, methods]) =>
    Object.entries(methods)
      .filter(([, method]) => method['~orpc'].meta.sensitive !== undefined)
      .map(([name]) => `journal.methods.${slice}.${name}`),
  )
  expect(reads).toContain('journal.methods.intervenants.get')
  expect(without([...objects.map((kind) => `journal.subjects.${kind}`), ...reads])).toEqual([])
})
