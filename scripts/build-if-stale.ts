import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot, runTool } from './lib/tools.ts'

const sources = [
  'main',
  'preload',
  'renderer',
  'shared',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
]
const products = ['out/main/electron.js', 'out/main/browser.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const stampFile = 'out/.last-good-build'

/** Latest change under a path, folders included: a folder changes when a file of it is deleted. */
function lastChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

function stampOf(root: string): number {
  try {
    return Number(readFileSync(join(root, stampFile), 'utf8'))
  } catch {
    return Number.NaN
  }
}

/** True when something changed since the last build that went well, or when a part of it is gone. */
export function isStale(root: string): boolean {
  if (products.some((product) => statSync(join(root, product), { throwIfNoEntry: false }) === undefined)) return true
  const newest = Math.max(...sources.map((source) => lastChange(join(root, source))))
  return !(newest <= stampOf(root))
}

/** Marks the build that just ended as good for sources not newer than `startedAt` (milliseconds). */
export function markBuilt(root: string, startedAt: number): void {
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, stampFile), String(startedAt))
}

/** Builds the application when it is stale; gives the exit status of the build. */
export async function buildIfStale(): Promise<number> {
  if (!isStale(repositoryRoot)) return 0
  console.error('Building the application…')
  // A file saved while the build runs is newer than the stamp, and builds again next time.
  const startedAt = Date.now()
  const status = await runTool('electron-vite', 'electron-vite', ['build', '--logLevel', 'warn'])
  if (status === 0) markBuilt(repositoryRoot, startedAt)
  return status
}
