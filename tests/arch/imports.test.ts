import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesOfSlices, forbiddenImports } from './import-rules.ts'
import { folderRules, packageOwners } from './import-table.ts'
import { plantedTree, readTree, repositoryRoot } from './source-tree.ts'

const sources = readTree(['.ts', '.tsx'])

describe('imports', () => {
  it('walks the whole product', () => {
    for (const folder of ['main/', 'shared/', 'tests/'])
      expect([...sources.keys()].some((path) => path.startsWith(folder))).toBe(true)
    expect(sources.size).toBeGreaterThan(20)
  })

  it('follow the table', () => {
    expect(forbiddenImports(sources)).toEqual([])
  })

  it('run in no circle among slices', () => {
    expect(circlesOfSlices(sources)).toEqual([])
  })

  it('name only packages that package.json has', () => {
    const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
      devDependencies: Record<string, string>
    }
    const known = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)])
    expect(Object.keys(packageOwners).filter((name) => !known.has(name))).toEqual([])
  })

  it('has one line for a folder', () => {
    const folders = folderRules.map((rule) => rule.folder)
    expect(new Set(folders).size).toBe(folders.length)
  })
})

describe('the import rule refuses', () => {
  const planted: readonly (readonly [title: string, path: string, line: string, says: string])[] = [
    [
      'the store in a rule',
      'main/domain/pay/a.ts',
      "import { open } from '../../store/open.ts'",
      'may not import main/st',
    ],
    [
      'a rule in a page',
      'renderer/features/a/b.tsx',
      "import { c } from '../../../main/domain/c.ts'",
      'may not import',
    ],
    ['Node in a rule', 'main/domain/a.ts', "import { readFileSync } from 'node:fs'", 'may not import node:fs'],
    ['Node in a slice', 'main/features/people/a.ts', "await import('node:crypto')", 'may not import node:crypto'],
    [
      'a type of electron in the core',
      'main/app/a.ts',
      "import type { App } from 'electron'",
      'belongs to main/shell-e',
    ],
    ['electron by a type query', 'main/app/a.ts', "type A = import('electron').App", 'belongs to main/shell-electron'],
    ['electron in a test', 'tests/unit/a.ts', "const electron = require('electron')", 'belongs to main/shell-electron'],
    [
      'the contract as values in a page',
      'renderer/data/a.ts',
      "import { b } from '../../shared/contract/b.ts'",
      'only types',
    ],
    ['a package of nobody', 'main/files/a.ts', "import x from '@left/pad/x'", 'imports @left/pad, which nobody owns'],
    ['React in the core', 'main/app/a.ts', "export { useState } from 'react'", 'belongs to renderer'],
    ['an import by its side effect', 'shared/model/a.ts', "import '../text/b.ts'", 'may not import shared/text/b.ts'],
    ['a folder without a line', 'engine/a.ts', "import { b } from './b.ts'", 'no line in import-table.ts'],
  ]
  it.each(planted)('%s', (_title, path, line, says) => {
    const violations = forbiddenImports(plantedTree({ [path]: line }))
    expect(violations).toHaveLength(1)
    expect(violations[0]).toContain(says)
  })

  it('a circle among slices, told once', () => {
    const uses = (slice: string) => `import type { A } from '../${slice}/a.ts'`
    const open = { 'main/features/a/a.ts': uses('b'), 'main/features/b/a.ts': uses('c') }
    expect(circlesOfSlices(plantedTree({ ...open, 'main/features/c/a.ts': uses('demonstration') }))).toEqual([])
    expect(circlesOfSlices(plantedTree({ ...open, 'main/features/c/a.ts': uses('a') }))).toEqual([
      'main/features has a circle: a → b → c → a',
    ])
  })

  it('nothing that is allowed', () => {
    const tree = plantedTree({
      'renderer/data/a.ts': "import type { Contract } from '../../shared/contract/contract.ts'",
      'main/features/a/b.ts': "import { d } from '../c/index.ts'\nimport { sql } from 'kysely'",
      'main/domain/a/b.ts': "// import fs from 'node:fs'\nconst text = \"import 'electron'\"",
      'main/shell-electron/a.ts': "import { app } from 'electron'",
    })
    expect(forbiddenImports(tree)).toEqual([])
  })
})
