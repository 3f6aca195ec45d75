import { isInside, type SourceTree } from './source-tree.ts'
import { lineOf, nodesOf, parse } from './syntax.ts'

export const longestFile = 400

/** Files past 400 lines: nobody reads them whole. */
export function longFiles(tree: SourceTree): string[] {
  return [...tree]
    .map(([path, text]) => [path, text.replace(/\n$/, '').split('\n').length] as const)
    .filter(([, lines]) => lines > longestFile)
    .map(([path, lines]) => `${path} has ${lines} lines`)
}

const sliceFolders = ['main/features', 'renderer/features', 'shared/contract'] as const

/** Slices that exist in a page or in the contract under a name the core does not have. */
export function straySlices(paths: Iterable<string>, shared: ReadonlySet<string>): string[] {
  const slices = new Map<string, Set<string>>(sliceFolders.map((folder) => [folder, new Set()]))
  for (const path of paths)
    for (const folder of sliceFolders) {
      if (!isInside(path, folder)) continue
      const [name = '', ...rest] = path.slice(folder.length + 1).split('/')
      if (folder === 'shared/contract') slices.get(folder)?.add(name.replace(/\.ts$/, ''))
      else if (rest.length > 0) slices.get(folder)?.add(name)
    }
  const core = slices.get('main/features') ?? new Set()
  return sliceFolders
    .filter((folder) => folder !== 'main/features')
    .flatMap((folder) =>
      [...(slices.get(folder) ?? [])]
        .filter((name) => !core.has(name) && !shared.has(name))
        .map((name) => `${folder}/${name} has no main/features/${name}`),
    )
}

const wherePrintingIsWork = ['scripts', 'tests', 'main/headless', 'main/shell-browser']

/** `console` in product code: the log goes through the Logger port. */
export function consoleUses(tree: SourceTree): string[] {
  return [...tree]
    .filter(([path]) => !wherePrintingIsWork.some((folder) => isInside(path, folder)))
    .flatMap(([path, text]) =>
      [...nodesOf(parse(path, text))]
        .filter((node) => node.type === 'MemberExpression')
        .filter((node) => (node.object as { name?: string }).name === 'console')
        .map((node) => `${path}:${lineOf(text, node.start)} uses console`),
    )
}

const unfinished = new RegExp(`\\b(${['TO', 'FIX'].map((start, i) => start + ['DO', 'ME'][i]).join('|')}|X{3})\\b`)
const machinePath = /(?<![\w.~/-])(?:\/(?:home|root|Users|work|tmp)\/[\w.-]+|[A-Z]:\\\\?Users\\)/

/** Marks of unfinished work. */
export const unfinishedMarks = (tree: SourceTree): string[] => linesThat(tree, unfinished, 'is marked as unfinished')

/** Folders of the machine it was written on. */
export const machinePaths = (tree: SourceTree): string[] => linesThat(tree, machinePath, 'names a folder of a machine')

function linesThat(tree: SourceTree, pattern: RegExp, says: string): string[] {
  return [...tree].flatMap(([path, text]) =>
    text
      .split('\n')
      .map((line, index) => (pattern.test(line) ? `${path}:${index + 1} ${says}` : undefined))
      .filter((violation) => violation !== undefined),
  )
}

type Lock = { packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }> }

/** Download addresses in the lock file: they would tie every installation to the registry of one machine. */
export function lockAddresses(lockText: string): string[] {
  return Object.entries((JSON.parse(lockText) as Lock).packages)
    .filter(([, entry]) => entry.resolved !== undefined)
    .map(([name, entry]) => `${name} is fetched from ${entry.resolved}`)
}

/** Optional packages that the lock file leaves out (npm does so silently when a registry lacks one): `npm ci` then refuses. */
export function lockHoles(lockText: string): string[] {
  const { packages } = JSON.parse(lockText) as Lock
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)))
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${path || 'package.json'} wants ${name}, which the lock file leaves out`),
  )
}

/** Tests that run alone, and tests that are skipped without a word on the console just before. */
export function quietTests(tree: SourceTree): string[] {
  const violations: string[] = []
  for (const [path, text] of tree) {
    const lines = text.split('\n')
    for (const [index, line] of lines.entries()) {
      if (/\b(?:it|test|describe)(?:\.\w+)*\.only\b/.test(line)) violations.push(`${path}:${index + 1} runs alone`)
      const skips = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|fixme|todo|skipIf|runIf)\b/.test(line)
      const said = lines.slice(Math.max(0, index - 3), index + 1).some((near) => near.includes('console.'))
      if (skips && !said) violations.push(`${path}:${index + 1} skips without a reason on the console`)
    }
  }
  return violations
}

/** Top folders without a page that says what they hold. */
export function foldersWithoutReadme(paths: Iterable<string>): string[] {
  const known = new Set(paths)
  const folders = new Set([...known].filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
  return [...folders].filter((folder) => !folder?.startsWith('.') && !known.has(`${folder}/README.md`)).map(String)
}
