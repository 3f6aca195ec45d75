import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Path from the root of the repository, with `/`, to text. Rules take a tree, so a test can hand them a false one. */
export type SourceTree = ReadonlyMap<string, string>

export const repositoryRoot = resolve(import.meta.dirname, '../..')

const skipped = new Set(['node_modules', 'out', 'dist', '.git', '.cache', 'test-results', 'playwright-report'])

/** Reads every file whose name ends in one of the extensions, fixtures and shipped reference data left out. */
export function readTree(extensions: readonly string[], folder = ''): SourceTree {
  const files = new Map<string, string>()
  for (const entry of readdirSync(join(repositoryRoot, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (skipped.has(entry.name) || path === 'tests/fixtures' || path === 'resources/reference') continue
    if (entry.isDirectory()) for (const [name, text] of readTree(extensions, path)) files.set(name, text)
    else if (extensions.some((extension) => entry.name.endsWith(extension)))
      files.set(path, readFileSync(join(repositoryRoot, path), 'utf8'))
  }
  return files
}

/** A tree made of lines of text, to plant violations. */
export const plantedTree = (files: Readonly<Record<string, string>>): SourceTree => new Map(Object.entries(files))

export const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
