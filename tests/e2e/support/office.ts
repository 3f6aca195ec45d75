import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'

export type Size = 'S' | 'M' | 'L'

const repositoryRoot = resolve(import.meta.dirname, '../../..')
const cache = join(repositoryRoot, 'out', 'e2e-offices')

/** Set by playwright.config.ts before the workers start: they share what one of them has built, for this run only. */
const run = () => process.env.IMAGIN_TEST_RUN ?? String(process.pid)

/**
 * Data folder of a demonstration office, of its own to whoever asks: the world is built once a run by commands, through
 * the real importers and rules, then copied. Remove it with `removeOffice`.
 */
export const demonstrationOffice = (size: Size = 'S'): Promise<string> =>
  copyOf(size, (draft) => headless(['demo', '--data', draft, '--size', size]))

/**
 * The same of an office that a program makes of a copy of the demonstration, or of an empty folder. It runs in a process
 * of its own, as the core is in the application.
 */
export const preparedOffice = (
  program: string,
  { from = 'demonstration', variant }: Readonly<{ from?: 'demonstration' | 'empty'; variant?: string }> = {},
): Promise<string> =>
  copyOf([basename(program, '.ts'), variant].filter(Boolean).join('-'), async (draft) => {
    if (from === 'demonstration') {
      const start = await demonstrationOffice()
      cpSync(start, draft, { recursive: true })
      removeOffice(start)
    }
    await promisify(execFile)(process.execPath, [program, draft, ...(variant === undefined ? [] : [variant])])
  })

/** A folder in which no office has been opened yet. */
export const emptyOffice = (): string => mkdtempSync(join(tmpdir(), 'imagin-office-'))

export const removeOffice = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/**
 * Builds beside, then renames: a world half built by a killed run is never taken for a whole one. Workers that start
 * together each build it; the first to end gives its own to all.
 */
async function copyOf(name: string, build: (draft: string) => Promise<unknown>): Promise<string> {
  const model = join(cache, run(), name)
  if (!existsSync(model)) {
    for (const earlier of existsSync(cache) ? readdirSync(cache) : [])
      if (earlier !== run()) rmSync(join(cache, earlier), { recursive: true, force: true })
    mkdirSync(join(cache, run()), { recursive: true })
    const draft = mkdtempSync(`${model}.draft-`)
    await build(draft)
    if (existsSync(model)) rmSync(draft, { recursive: true, force: true })
    else renameSync(draft, model)
  }
  const own = emptyOffice()
  cpSync(model, own, { recursive: true })
  return own
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
