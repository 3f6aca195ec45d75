import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/application.ts'

const script = new URL('../../scripts/imagin.ts', import.meta.url).pathname

type Ended = Readonly<{ status: number | null; signal: NodeJS.Signals | null; answer: string; said: string }>

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

/** Runs a headless command; SIGKILL as soon as standard error has said `killAt` so many times. */
function run(args: readonly string[], killAt?: Readonly<{ said: RegExp; times: number }>): Promise<Ended> {
  const child = start(args)
  let answer = ''
  let said = ''
  child.stdout?.on('data', (piece: Buffer) => {
    answer += piece
  })
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece
    if (killAt !== undefined && (said.match(killAt.said) ?? []).length >= killAt.times) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, answer, said }))
  })
}

/** What a demonstration is worth, without what differs from one run to the next (seconds, how much was left to do). */
function outcomeOf(answer: string): unknown {
  const { totals } = JSON.parse(answer) as { totals: unknown }
  return totals
}

const clean = async (folder: string): Promise<void> => {
  const check = await run(['check', '--data', folder])
  expect(check.answer).toContain('"clean": true')
  expect(check.status).toBe(0)
}

describe('a process killed with SIGKILL', { timeout: 300_000 }, () => {
  test('in the middle of the import and of the export leaves a clean store, and the work goes on to the same result', async () => {
    const folder = temporaryFolder()
    const whole = temporaryFolder()
    const demo = ['demo', '--size', 'S', '--data', folder]
    try {
      const inImport = await run(demo, { said: /import\.sts-web/g, times: 4 })
      expect(inImport.signal).toBe('SIGKILL')
      await clean(folder)

      const inExport = await run(demo, { said: /demonstration\.liquidation/g, times: 1 })
      expect(inExport.signal).toBe('SIGKILL')
      await clean(folder)

      const finished = await run(demo)
      expect(finished.status, finished.said).toBe(0)
      await clean(folder)

      const uninterrupted = await run(['demo', '--size', 'S', '--data', whole])
      expect(outcomeOf(finished.answer)).toEqual(outcomeOf(uninterrupted.answer))
    } finally {
      rmSync(folder, { recursive: true, force: true })
      rmSync(whole, { recursive: true, force: true })
    }
  })
})
