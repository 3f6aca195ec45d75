import { posix } from 'node:path'
import {
  type FolderRule,
  folderRules,
  looseFolders,
  neverLoose,
  nodeFolders,
  packageOwners,
  slicesOutsideCircles,
} from './import-table.ts'
import { isInside, type SourceTree } from './source-tree.ts'
import { type ImportFound, importsOf } from './syntax.ts'

/** One sentence for each import that the table does not allow. */
export function forbiddenImports(tree: SourceTree): string[] {
  const violations: string[] = []
  for (const [path, text] of tree)
    for (const found of importsOf(path, text)) {
      const reason = refusal(path, found)
      if (reason) violations.push(`${path}:${found.line} ${reason}`)
    }
  return violations
}

function refusal(path: string, found: ImportFound): string | undefined {
  if (found.from.startsWith('.')) return refusalOfFile(path, found)
  if (found.from.startsWith('node:'))
    return nodeFolders.some((folder) => isInside(path, folder)) ? undefined : `may not import ${found.from}`
  return refusalOfPackage(path, found.from)
}

function refusalOfPackage(path: string, from: string): string | undefined {
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  const owners = packageOwners[name]
  if (owners === undefined) return `imports ${name}, which nobody owns in import-table.ts`
  if (owners.some((folder) => isInside(path, folder))) return undefined
  if (!neverLoose.includes(name) && looseFolders.some((folder) => isInside(path, folder))) return undefined
  return `may not import ${name}, which belongs to ${owners.join(', ')}`
}

function refusalOfFile(path: string, found: ImportFound): string | undefined {
  const target = posix.join(posix.dirname(path), found.from)
  const rule = ruleOf(path)
  if (rule === undefined) return path.includes('/') ? 'is in a folder that has no line in import-table.ts' : undefined
  if (isInside(target, rule.folder)) return undefined
  const allowed = rule.mayImport.some((entry) => {
    const [folder = '', types] = entry.split(' ')
    return isInside(target, folder) && (types === undefined || found.typeOnly)
  })
  if (allowed) return undefined
  return rule.mayImport.some((entry) => isInside(target, entry.split(' ')[0] ?? ''))
    ? `may import only types from ${target}`
    : `may not import ${target}`
}

/** Circles among the slices of a folder, each told once, e.g. `a → b → a`. */
export function circlesOfSlices(tree: SourceTree): string[] {
  return folderRules
    .filter((rule) => rule.slices)
    .flatMap(({ folder }) => {
      const uses = usesBetweenSlices(tree, folder)
      return [...uses.keys()]
        .map((slice) => wayBack(uses, slice, slice, new Set()))
        .filter((way) => way?.every((slice) => slice >= (way[0] ?? '')))
        .map((way) => `${folder} has a circle: ${way?.join(' → ')}`)
    })
}

function usesBetweenSlices(tree: SourceTree, folder: string): Map<string, Set<string>> {
  const sliceOf = (path: string): string | undefined => {
    const [slice, ...rest] = isInside(path, folder) ? path.slice(folder.length + 1).split('/') : []
    return rest.length > 0 && slice && !slicesOutsideCircles.includes(slice) ? slice : undefined
  }
  const uses = new Map<string, Set<string>>()
  for (const [path, text] of tree) {
    const slice = sliceOf(path)
    if (slice === undefined) continue
    for (const { from } of importsOf(path, text)) {
      const used = from.startsWith('.') ? sliceOf(posix.join(posix.dirname(path), from)) : undefined
      if (used !== undefined && used !== slice) uses.set(slice, (uses.get(slice) ?? new Set()).add(used))
    }
  }
  return uses
}

/** A way from one slice along its uses to the goal, or undefined. */
function wayBack(
  uses: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  goal: string,
  seen: Set<string>,
): string[] | undefined {
  for (const next of uses.get(from) ?? []) {
    if (next === goal) return [from, goal]
    if (seen.has(next)) continue
    seen.add(next)
    const rest = wayBack(uses, next, goal, seen)
    if (rest) return [from, ...rest]
  }
  return undefined
}

function ruleOf(path: string): FolderRule | undefined {
  return folderRules.filter((rule) => isInside(path, rule.folder)).sort((a, b) => b.folder.length - a.folder.length)[0]
}
