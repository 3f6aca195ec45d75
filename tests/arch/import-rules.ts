import { posix } from 'node:path'
import { type FolderRule, folderRules, looseFolders, neverLoose, nodeFolders, packageOwners } from './import-table.ts'
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
  if (isInside(target, rule.folder)) return rule.ownSliceOnly ? refusalOfSlice(path, target, rule.folder) : undefined
  const allowed = rule.mayImport.some((entry) => {
    const [folder = '', types] = entry.split(' ')
    return isInside(target, folder) && (types === undefined || found.typeOnly)
  })
  if (allowed) return undefined
  return rule.mayImport.some((entry) => isInside(target, entry.split(' ')[0] ?? ''))
    ? `may import only types from ${target}`
    : `may not import ${target}`
}

/** Files directly in the features folder gather the slices; a slice enters another by its index only. */
function refusalOfSlice(path: string, target: string, folder: string): string | undefined {
  const [slice = '', ...inSlice] = path.slice(folder.length + 1).split('/')
  const [otherSlice = '', ...inOther] = target.slice(folder.length + 1).split('/')
  if (inSlice.length === 0 || inOther.length === 0 || slice === otherSlice) return undefined
  return /^index\.tsx?$/.test(inOther.join('/')) ? undefined : `may enter ${otherSlice} only by its index`
}

function ruleOf(path: string): FolderRule | undefined {
  return folderRules.filter((rule) => isInside(path, rule.folder)).sort((a, b) => b.folder.length - a.folder.length)[0]
}
