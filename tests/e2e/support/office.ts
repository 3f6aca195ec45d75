import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type Size = 'S' | 'M' | 'L'

const repositoryRoot = resolve(import.meta.dirname, '../../..')
const cache = join(repositoryRoot, 'out', 'e2e-offices')

/** Set by playwright.config.ts before the workers start: they share what one of them has built, for this run only. */
const run = () => process.env.IMAGIN_TEST_RUN ?? String(process.pid)

/**
 * Data folder of a demonstration office, of its own to whoever asks: the world is built once a run by commands, through
 * the real importers and rules, then copied. Remove it with `removeOffice`.
 */
export async function demonstrationOffice(size: Size = 'S'): Promise<string> {
  const model = join(cache, run(), size)
  if (!existsSync(model)) await buildModel(size, model)
  const own = mkdtempSync(join(tmpdir(), 'imagin-office-'))
  cpSync(model, own, { recursive: true })
  return own
}

/** A folder in which no office has been opened yet. */
export const emptyOffice = (): string => mkdtempSync(join(tmpdir(), 'imagin-office-'))

export const removeOffice = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/**
 * Builds beside, then renames: a world half built by a killed run is never taken for a whole one. Workers that start
 * together each build it; the first to end gives its own to all.
 */
async function buildModel(size: Size, model: string): Promise<void> {
  for (const earlier of existsSync(cache) ? readdirSync(cache) : [])
    if (earlier !== run()) rmSync(join(cache, earlier), { recursive: true, force: true })
  mkdirSync(join(cache, run()), { recursive: true })
  const draft = mkdtempSync(`${model}.draft-`)
  await headless(['demo', '--data', draft, '--size', size])
  if (existsSync(model)) rmSync(draft, { recursive: true, force: true })
  else renameSync(draft, model)
}

/** Runs a headless command and resolves to its JSON answer; throws with what it said when it fails. */
export function headless(args: readonly string[]): Promise<unknown> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [join(repositoryRoot, 'scripts', 'imagin.ts'), ...args], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let answer = ''
    let said = ''
    child.stdout.on('data', (piece: Buffer) => {
      answer += piece
    })
    child.stderr.on('data', (piece: Buffer) => {
      said += piece
    })
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) settle(JSON.parse(answer))
      else reject(new Error(`imagin ${args[0]} ended with ${status}\n${said.slice(-2000)}\n${answer.slice(-2000)}`))
    })
  })
}
