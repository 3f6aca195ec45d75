import { readFile, writeFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import { type Facts, fail, type Result } from '../../shared/model/result.ts'
import type { SeatsPlan } from '../domain/assignment/solver/seats-document.ts'

/** Watches a run: called at least twice a second, and asked between two slices whether to stop and keep the best plan. */
export type RunWatch<Event> = Readonly<{ onProgress(event: Event & { seconds: number }): void; cancelled(): boolean }>

/** Where a command writes, and how it learns of an interruption (the answer stops listening). */
export type RunIo = Readonly<{
  out(text: string): void
  err(text: string): void
  onInterrupt(stop: () => void): () => void
}>

export const processIo: RunIo = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  onInterrupt(stop) {
    process.on('SIGINT', stop)
    return () => process.off('SIGINT', stop)
  },
}

const progressEverySeconds = 0.4
/** Longest stretch without letting signals through. */
const sliceSeconds = 0.05

export const clockSeconds = (): number => performance.now() / 1000

export const roundedSeconds = (seconds: number): number => Math.round(seconds * 1000) / 1000

export const peakMemoryMiB = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** Runs the steps to their end, telling what `tell` makes of them now and then and letting signals through. */
export async function driveSteps<Step, Outcome, Event>(
  steps: Generator<Step, Outcome, undefined>,
  started: number,
  tell: (step: Step) => Event,
  watch: RunWatch<Event>,
): Promise<Outcome> {
  let reported = -Infinity
  let slice = clockSeconds()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    const now = clockSeconds()
    if (now - reported >= progressEverySeconds) {
      reported = now
      watch.onProgress({ ...tell(step.value), seconds: roundedSeconds(now - started) })
    }
    if (now - slice < sliceSeconds) continue
    await setImmediate()
    slice = clockSeconds()
  }
}

/** BAD_INPUT with the place of the first fault that a schema found. */
export function notOfFormat(reason: string, error: z.ZodError): Result<never> {
  const issue = error.issues[0]
  return fail('BAD_INPUT', { reason, at: issue?.path.join('.') ?? '', detail: issue?.code ?? '' })
}

/** Reads a JSON file. FILE_UNREADABLE when there is none, BAD_INPUT when it is not JSON or not what `read` expects. */
export async function readJson<T>(file: string, read: (json: unknown) => Result<T>): Promise<Result<T>> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return fail('FILE_UNREADABLE', { file })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail('BAD_INPUT', { reason: 'not-json', file })
  }
  return read(json)
}

/**
 * What `solve` and `repair` share: progress as JSON lines on standard error (the first before reading), the whole plan
 * in `out`, and the plan without its assignments as one JSON line on standard output. SIGINT stops the run, which keeps
 * the best plan found.
 * Exit status 0 done, 1 when the run refuses or the plan cannot be written (the line says why).
 */
export async function planCommand<Plan extends SeatsPlan, Event>(
  io: RunIo,
  out: string | undefined,
  run: (watch: RunWatch<Event>) => Promise<Result<Plan>>,
): Promise<0 | 1> {
  let stop = false
  const release = io.onInterrupt(() => {
    stop = true
  })
  const refuse = (code: string, facts: Facts): 1 => {
    io.out(`${JSON.stringify({ error: { code, facts } })}\n`)
    return 1
  }
  try {
    // Reading a large instance takes seconds in which nothing else can be told.
    io.err(`${JSON.stringify({ total: null, unfilled: null, bound: null, iteration: 0, seconds: 0 })}\n`)
    const plan = await run({
      onProgress: (event) => io.err(`${JSON.stringify(event)}\n`),
      cancelled: () => stop,
    })
    if (!plan.ok) return refuse(plan.error.code, plan.error.facts)
    if (out !== undefined) {
      const written = await writeFile(out, JSON.stringify(plan.value)).then(
        () => true,
        () => false,
      )
      if (!written) return refuse('BAD_INPUT', { reason: 'out-not-writable', file: out })
    }
    const { assignments: _, ...summary } = plan.value
    io.out(`${JSON.stringify(summary)}\n`)
    return 0
  } finally {
    release()
  }
}
