import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from './lib/tools.ts'

const day = 24 * 60 * 60 * 1000
const fetchLimit = 120_000

const packageFolder = (root: string): string => join(root, 'node_modules', 'electron')
const failureFile = (root: string): string => join(root, 'node_modules', '.cache', 'imagin', 'electron-not-fetched')

/**
 * The Electron program, when it is on this machine. The package itself is never imported: under plain Node that starts
 * a download.
 */
export function findElectronProgram(
  root: string = repositoryRoot,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const pathFile = join(packageFolder(root), 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const folder = environment.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder(root), 'dist')
  const program = join(folder, readFileSync(pathFile, 'utf8').trim())
  return existsSync(program) ? program : undefined
}

/** True when fetching failed less than a day ago: each start would otherwise wait for a firewall's silence. */
export function failedRecently(root: string, now: number): boolean {
  const failure = statSync(failureFile(root), { throwIfNoEntry: false })
  return failure !== undefined && now - failure.mtimeMs < day
}

function fetchProgram(root: string): void {
  console.error('Fetching the Electron program (two minutes at most; without it the application opens in a browser)…')
  spawnSync(process.execPath, [join(packageFolder(root), 'install.js')], { timeout: fetchLimit, stdio: 'ignore' })
}

/** The Electron program, fetched when it is missing and can be; `undefined` when this machine cannot have it. */
export function ensureElectronProgram(options: Readonly<{ insist: boolean }>): string | undefined {
  const found = findElectronProgram()
  if (found !== undefined) return found
  if (!options.insist && failedRecently(repositoryRoot, Date.now())) return undefined
  fetchProgram(repositoryRoot)
  const fetched = findElectronProgram()
  if (fetched === undefined) {
    mkdirSync(dirname(failureFile(repositoryRoot)), { recursive: true })
    writeFileSync(failureFile(repositoryRoot), '')
  } else rmSync(failureFile(repositoryRoot), { force: true })
  return fetched
}
