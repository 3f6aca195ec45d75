import { readFile, writeFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { type Facts, fail, ok, type Result } from '../../shared/model/result.ts'
import { buildInstance } from '../domain/assignment/solver/build-instance.ts'
import type { SeatsDocument, SeatsPlan } from '../domain/assignment/solver/seats-document.ts'
import { assignmentsOf, objectiveOf } from '../domain/assignment/solver/seats-plan.ts'
import { type SolveBudget, type SolveProgress, solveSteps } from '../domain/assignment/solver/solve-instance.ts'

const whole = z.int().nonnegative()
const name = z.string().optional()

/** Contract `seats-1`, strict: an unknown or missing field is an error. Candidates are checked as they are laid out. */
const seatsSchema = z.strictObject({
  format: z.literal('seats-1'),
  name,
  persons: z.array(z.strictObject({ id: z.string(), name, maxLoad: whole, maxSeats: whole, fairShare: whole })),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      name,
      mission: z.string(),
      role: z.string(),
      need: whole,
      load: whole,
      start: z.int(),
      end: z.int(),
      unfilledPenalty: whole,
    }),
  ),
  // Millions of rows: the shape is checked row by row below, the numbers by `buildInstance`.
  candidates: z.array(z.unknown()),
  locks: z.array(z.tuple([whole, whole])).default([]),
  fairness: z.array(z.tuple([whole, whole])).default([]),
})

/** Reads the JSON text of an instance. BAD_INPUT with the place of the first fault. */
export function readSeatsDocument(text: string): Result<SeatsDocument> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail('BAD_INPUT', { reason: 'not-json' })
  }
  const parsed = seatsSchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return fail('BAD_INPUT', { reason: 'not-seats-1', at: issue?.path.join('.') ?? '', detail: issue?.code ?? '' })
  }
  const odd = parsed.data.candidates.findIndex(
    (row) =>
      !Array.isArray(row) || (row.length !== 3 && row.length !== 4) || row.some((cell) => typeof cell !== 'number'),
  )
  if (odd >= 0) return fail('BAD_INPUT', { reason: 'candidate-shape', index: odd })
  return ok(parsed.data as SeatsDocument)
}

/** Either a time or a count of iterations limits the run; `iterations` makes it repeatable. */
export type SolveOptions = Readonly<{ seconds?: number; seed?: number; iterations?: number }>

export type SolveEvent = SolveProgress & Readonly<{ seconds: number }>

/** Watches a run: called at least twice a second, and asked between two slices whether to stop and keep the best plan. */
export type SolveWatch = Readonly<{ onProgress(event: SolveEvent): void; cancelled(): boolean }>

const defaultSeconds = 60
const progressEverySeconds = 0.4
/** Longest stretch without letting signals through. */
const sliceSeconds = 0.05

const clockSeconds = () => performance.now() / 1000

/** Solves an instance and gives the plan document of the contract. BAD_INPUT when the instance contradicts itself. */
export async function runSolve(
  document: SeatsDocument,
  options: SolveOptions = {},
  watch: SolveWatch = { onProgress: () => {}, cancelled: () => false },
): Promise<Result<SeatsPlan>> {
  const started = clockSeconds()
  const built = buildInstance(document)
  if (!built.ok) return built
  const instance = built.value
  const seed = options.seed ?? 1
  const steps = solveSteps(instance, seed, budgetOf(options, watch, started))
  let reported = -Infinity
  let slice = clockSeconds()
  let step = steps.next()
  while (!step.done) {
    const now = clockSeconds()
    if (now - reported >= progressEverySeconds) {
      reported = now
      watch.onProgress({ ...step.value, seconds: rounded(now - started) })
    }
    if (now - slice >= sliceSeconds) {
      await setImmediate()
      slice = clockSeconds()
    }
    step = steps.next()
  }
  const outcome = step.value
  return ok({
    format: 'seats-1-plan',
    seed,
    seconds: rounded(clockSeconds() - started),
    status: outcome.status,
    objective: objectiveOf(instance, outcome.edges),
    bound: outcome.bound,
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    assignments: assignmentsOf(instance, outcome.edges),
  })
}

const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000

function budgetOf(options: SolveOptions, watch: SolveWatch, started: number): SolveBudget {
  const { seconds = defaultSeconds, iterations } = options
  const cancelled = () => watch.cancelled()
  if (iterations !== undefined) return { spent: (done) => (iterations > 0 ? done / iterations : 1), cancelled }
  return { spent: () => (seconds > 0 ? (clockSeconds() - started) / seconds : 1), cancelled }
}

export type SolveArguments = SolveOptions & Readonly<{ in: string; out?: string }>

/** Where the command writes, and how it learns of an interruption (the answer stops listening). */
export type SolveIo = Readonly<{
  out(text: string): void
  err(text: string): void
  onInterrupt(stop: () => void): () => void
}>

const processIo: SolveIo = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  onInterrupt(stop) {
    process.on('SIGINT', stop)
    return () => process.off('SIGINT', stop)
  },
}

/**
 * The headless command `solve` (contracts/solve.md): progress as JSON lines on standard error, the plan in `out`, and
 * the plan without its assignments as one JSON line on standard output. SIGINT keeps the best plan found.
 * Exit status 0 done, 1 unreadable or contradictory input or unwritable output (the line says which).
 */
export async function solveCommand(options: SolveArguments, io: SolveIo = processIo): Promise<0 | 1> {
  let stop = false
  const release = io.onInterrupt(() => {
    stop = true
  })
  const refuse = (code: string, facts: Facts): 1 => {
    io.out(`${JSON.stringify({ error: { code, facts } })}\n`)
    return 1
  }
  try {
    const text = await readFile(options.in, 'utf8').catch(() => null)
    if (text === null) return refuse('FILE_UNREADABLE', { file: options.in })
    const document = readSeatsDocument(text)
    if (!document.ok) return refuse(document.error.code, document.error.facts)
    const plan = await runSolve(document.value, options, {
      onProgress: (event) => io.err(`${JSON.stringify(event)}\n`),
      cancelled: () => stop,
    })
    if (!plan.ok) return refuse(plan.error.code, plan.error.facts)
    if (options.out !== undefined) {
      const written = await writeFile(options.out, JSON.stringify(plan.value)).then(
        () => true,
        () => false,
      )
      if (!written) return refuse('BAD_INPUT', { reason: 'out-not-writable', file: options.out })
    }
    const { assignments: _, ...summary } = plan.value
    io.out(`${JSON.stringify(summary)}\n`)
    return 0
  } finally {
    release()
  }
}
