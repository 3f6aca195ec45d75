import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const repositoryRoot = resolve(import.meta.dirname, '../../..')

export type Shell = Readonly<{
  /** File to open in the browser: it carries the one-time token. */
  bootPage: string
  /** `http://127.0.0.1:port` */
  origin: string
  /** Ends it as closing its window would; resolves to its exit status. */
  stop(): Promise<number | null>
}>

/** Starts the built browser shell on a data folder, without a window. */
export async function startShell(dataFolder: string, options: Readonly<{ kiosk?: boolean }> = {}): Promise<Shell> {
  const program = join(repositoryRoot, 'out', 'main', 'browser.js')
  const args = [program, '--data', dataFolder, '--no-window', ...(options.kiosk ? ['--kiosk'] : [])]
  const child = spawn(process.execPath, args, { cwd: repositoryRoot, stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(child, 'close').then(([status]) => status as number | null)
  let said = ''
  child.stderr.on('data', (piece: Buffer) => {
    said += piece
  })
  const firstLine = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line))
  const answer = await Promise.race([firstLine, ended])
  if (typeof answer !== 'string') throw new Error(`The browser shell ended with ${answer} before serving.\n${said}`)
  const { bootPage, origin } = JSON.parse(answer) as { bootPage: string; origin: string }
  return {
    bootPage,
    origin,
    stop: () => {
      child.stdin.end()
      return ended
    },
  }
}
