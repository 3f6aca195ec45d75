import { z } from 'zod'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { buildInstance } from '../domain/assignment/solver/build-instance.ts'
import type { Instance } from '../domain/assignment/solver/instance.ts'
import type { SeatsDocument, SeatsPlan } from '../domain/assignment/solver/seats-document.ts'
import { assignmentsOf, objectiveOf } from '../domain/assignment/solver/seats-plan.ts'
import { type SolveBudget, type SolveProgress, solveSteps } from '../domain/assignment/solver/solve-instance.ts'
import {
  clockSeconds,
  driveSteps,
  notOfFormat,
  peakMemoryMiB,
  planCommand,
  processIo,
  type RunIo,
  type RunWatch,
  readJson,
  roundedSeconds,
} from './plan-command.ts'

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

/** Reads an instance from its JSON value. BAD_INPUT with the place of the first fault. */
export function readSeatsDocument(json: unknown): Result<SeatsDocument> {
  const parsed = seatsSchema.safeParse(json)
  if (!parsed.success) return notOfFormat('not-seats-1', parsed.error)
  const odd = parsed.data.candidates.findIndex(
    (row) =>
      !Array.isArray(row) || (row.length !== 3 && row.length !== 4) || row.some((cell) => typeof cell !== 'number'),
  )
  if (odd >= 0) return fail('BAD_INPUT', { reason: 'candidate-shape', index: odd })
  return ok(parsed.data as SeatsDocument)
}

/**
 * The instance of a JSON value, laid out to be worked on: the value itself, some hundred megabytes at the size of an
 * academy, is then left to the collector. BAD_INPUT as `readSeatsDocument` and `buildInstance`.
 */
export function readInstance(json: unknown): Result<Instance> {
  const document = readSeatsDocument(json)
  return document.ok ? buildInstance(document.value) : document
}

/** Either a time or a count of iterations limits the run; `iterations` makes it repeatable. */
export type SolveOptions = Readonly<{ seconds?: number; seed?: number; iterations?: number }>

const defaultSeconds = 60

/** Solves an instance and gives the plan document of the contract. BAD_INPUT when the instance contradicts itself. */
export async function runSolve(
  document: SeatsDocument,
  options: SolveOptions = {},
  watch: RunWatch<SolveProgress> = { onProgress: () => {}, cancelled: () => false },
): Promise<Result<SeatsPlan>> {
  const started = clockSeconds()
  const built = buildInstance(document)
  return built.ok ? ok(await solveWithin(built.value, options, watch, started)) : built
}

async function solveWithin(
  instance: Instance,
  options: SolveOptions,
  watch: RunWatch<SolveProgress>,
  started: number,
): Promise<SeatsPlan> {
  const seed = options.seed ?? 1
  const steps = solveSteps(instance, seed, budgetOf(options, watch, started))
  const outcome = await driveSteps(steps, started, (progress) => progress, watch)
  return {
    format: 'seats-1-plan',
    seed,
    seconds: roundedSeconds(clockSeconds() - started),
    status: outcome.status,
    objective: objectiveOf(instance, outcome.edges),
    bound: outcome.bound,
    peakMemoryMiB: peakMemoryMiB(),
    assignments: assignmentsOf(instance, outcome.edges),
  }
}

function budgetOf(options: SolveOptions, watch: RunWatch<SolveProgress>, started: number): SolveBudget {
  const { seconds = defaultSeconds, iterations } = options
  const cancelled = () => watch.cancelled()
  if (iterations !== undefined) return { spent: (done) => (iterations > 0 ? done / iterations : 1), cancelled }
  return { spent: () => (seconds > 0 ? (clockSeconds() - started) / seconds : 1), cancelled }
}

export type SolveArguments = SolveOptions & Readonly<{ in: string; out?: string }>

/**
 * The headless command `solve` (contracts/solve.md): progress as JSON lines on standard error, the plan in `out`, and
 * the plan without its assignments as one JSON line on standard output. SIGINT keeps the best plan found.
 * Exit status 0 done, 1 unreadable or contradictory input or unwritable output (the line says which).
 */
export function solveCommand(options: SolveArguments, io: RunIo = processIo): Promise<0 | 1> {
  return planCommand(io, options.out, async (watch) => {
    let started = 0
    const instance = await readJson(options.in, (json) => {
      started = clockSeconds()
      return readInstance(json)
    })
    return instance.ok ? ok(await solveWithin(instance.value, options, watch, started)) : instance
  })
}
