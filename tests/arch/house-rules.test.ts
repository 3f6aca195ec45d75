import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  consoleUses,
  foldersWithoutReadme,
  lockAddresses,
  lockHoles,
  longestFile,
  longFiles,
  machinePaths,
  quietTests,
  straySlices,
  unfinishedMarks,
} from './house-rules.ts'
import { plantedTree, readTree, repositoryRoot } from './source-tree.ts'

const sources = readTree(['.ts', '.tsx'])
const written = readTree(['.ts', '.tsx', '.css', '.html', '.json', '.md', '.sql'])
const notLock = new Map([...written].filter(([path]) => path !== 'package-lock.json'))

/** In the contract: what gathers the slices, and what several say alike. On screen: the home page, made of other slices. */
const withoutSliceInTheCore = new Set(['README.md', 'contract', 'index', 'base', 'schemas', 'home'])

const lock = readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')

describe('the house rules', () => {
  it('no file past 400 lines', () => expect(longFiles(sources)).toEqual([]))
  it('a slice has one name everywhere', () => expect(straySlices(sources.keys(), withoutSliceInTheCore)).toEqual([]))
  it('no console in the product', () => expect(consoleUses(sources)).toEqual([]))
  it('nothing marked as unfinished', () => expect(unfinishedMarks(notLock)).toEqual([]))
  it('no folder of a machine', () => expect(machinePaths(notLock)).toEqual([]))
  it('no download address in the lock file', () => expect(lockAddresses(lock)).toEqual([]))
  it('no hole in the lock file', () => expect(lockHoles(lock)).toEqual([]))
  it('no test alone, none skipped in silence', () => {
    const tests = new Map([...sources].filter(([path]) => /\.(test|spec)\.tsx?$/.test(path)))
    tests.delete('tests/arch/house-rules.test.ts')
    expect(quietTests(tests)).toEqual([])
  })
  it('a page in each top folder', () => expect(foldersWithoutReadme(written.keys())).toEqual([]))
})

describe('the house rules refuse', () => {
  const planted = (path: string, text: string) => plantedTree({ [path]: text })

  it('a long file, and not one at the limit', () => {
    expect(longFiles(planted('main/a.ts', 'x\n'.repeat(longestFile + 1)))).toEqual(['main/a.ts has 401 lines'])
    expect(longFiles(planted('main/a.ts', 'x\n'.repeat(longestFile)))).toEqual([])
  })
  it('a slice of another name', () => {
    const paths = ['main/features/claims/index.ts', 'renderer/features/claim/page.tsx', 'shared/contract/claims.ts']
    expect(straySlices(paths, new Set())).toEqual(['renderer/features/claim has no main/features/claim'])
    expect(straySlices(['shared/contract/payment.ts'], new Set())).toHaveLength(1)
  })
  it('a console, and not the word in a text', () => {
    expect(consoleUses(planted('main/app/a.ts', 'if (a) console.log(a)'))).toEqual(['main/app/a.ts:1 uses console'])
    expect(consoleUses(planted('main/app/a.ts', "const a = 'console.log' // console.log"))).toEqual([])
    expect(consoleUses(planted('scripts/a.ts', 'console.log(1)'))).toEqual([])
  })
  it('an unfinished mark', () => {
    for (const mark of [
      ['TO', 'DO'],
      ['FIX', 'ME'],
    ])
      expect(unfinishedMarks(planted('main/a.ts', `// ${mark.join('')}: later`))).toHaveLength(1)
  })
  it('a folder of a machine', () => {
    const home = ['', 'home', 'someone', 'imagin'].join('/')
    expect(machinePaths(planted('README.md', `see ${home}`))).toEqual(['README.md:1 names a folder of a machine'])
    expect(machinePaths(planted('README.md', 'GET /people/home/first and ./work/first'))).toEqual([])
  })
  it('an address in the lock file', () => {
    const addressed = { packages: { '': {}, 'node_modules/a': { resolved: 'https://example.org/a.tgz' } } }
    expect(lockAddresses(JSON.stringify(addressed))).toHaveLength(1)
  })
  it('a hole in the lock file', () => {
    const holed = { packages: { '': {}, 'node_modules/a': { optionalDependencies: { '@b/c': '1', '@b/d': '1' } } } }
    const whole = { packages: { ...holed.packages, 'node_modules/a/node_modules/@b/c': {}, 'node_modules/@b/d': {} } }
    expect(lockHoles(JSON.stringify(holed))).toHaveLength(2)
    expect(lockHoles(JSON.stringify(whole))).toEqual([])
  })
  it('a test alone or skipped in silence', () => {
    expect(quietTests(planted('tests/a.test.ts', "it.only('a', f)"))).toEqual(['tests/a.test.ts:1 runs alone'])
    expect(quietTests(planted('tests/a.test.ts', "test.skip(true, 'why')"))).toHaveLength(1)
    expect(quietTests(planted('tests/a.test.ts', "console.log('why')\ntest.skip(true, 'why')"))).toEqual([])
  })
  it('a top folder without a page', () => {
    expect(foldersWithoutReadme(['a/README.md', 'a/b.ts', 'b/c.ts', '.ci/run', 'LICENSE'])).toEqual(['b'])
  })
})
