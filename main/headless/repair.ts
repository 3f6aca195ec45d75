import { z } from 'zod'
import { ok, type Result } from '../../shared/model/result.ts'
import type { Instance } from '../domain/assignment/solver/instance.ts'
import { type RepairProgress, repairSteps } from '../domain/assignment/solver/repair.ts'
import type { GroupPerson, RepairedSeatsPlan, SeatsChange } from '../domain/assignment/solver/seats-document.ts'
import { assignmentsOf } from '../domain/assignment/solver/seats-plan.ts'
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
import { readInstance } from './solve.ts'

const whole = z.int().nonnegative()

/** Of the plan of contract `seats-1-plan`, a repair needs the assignments only: the rest may be missing or newer. */
const planSchema = z.looseObject({
  format: z.literal('seats-1-plan'),
  assignments: z.array(z.tuple([whole, whole])),
})

const changeSchema = z.strictObject({
  absent: z.array(whole).default([]),
  busy: z.array(z.tuple([whole, z.int(), z.int()])).default([]),
  needs: z.array(z.tuple([whole, whole])).default([]),
})

/** Reads the assignments of a plan from its JSON value. BAD_INPUT with the place of the first fault. */
function readAssignments(json: unknown): Result<GroupPerson[]> {
  const parsed = planSchema.safeParse(json)
  return parsed.success ? ok(parsed.data.assignments) : notOfFormat('not-seats-1-plan', parsed.error)
}

/** Reads a change from its JSON value. BAD_INPUT with the place of the first fault. */
function readChange(json: unknown): Result<SeatsChange> {
  const parsed = changeSchema.safeParse(json)
  return parsed.success ? ok(parsed.data) : notOfFormat('not-a-change', parsed.error)
}

type RepairEvent = Readonly<{ total: number; unfilled: number; bound: null; iteration: number }>

/**
 * Repairs a plan after a change and gives the plan document of the contract, with what moved. The objective is that of the
 * changed needs; no bound is proven, since the objective comes last among the aims. BAD_INPUT when the inputs contradict
 * one another.
 */
async function runRepair(
  instance: Instance,
  plan: readonly GroupPerson[],
  change: SeatsChange,
  seed = 1,
  watch: RunWatch<RepairEvent> = { onProgress: () => {}, cancelled: () => false },
): Promise<Result<RepairedSeatsPlan>> {
  const started = clockSeconds()
  const steps = repairSteps(instance, plan, change, seed, { spent: () => 0, cancelled: watch.cancelled })
  const tell = ({ total, unfilled, iteration }: RepairProgress): RepairEvent => ({
    total: total(),
    unfilled,
    bound: null,
    iteration,
  })
  const outcome = await driveSteps(steps, started, tell, watch)
  if (!outcome.ok) return outcome
  const { status, edges, objective, moved, changes } = outcome.value
  return ok({
    format: 'seats-1-plan',
    seed,
    seconds: roundedSeconds(clockSeconds() - started),
    status,
    objective,
    bound: null,
    peakMemoryMiB: peakMemoryMiB(),
    moved,
    changes,
    assignments: assignmentsOf(instance, edges),
  })
}

export type RepairArguments = Readonly<{ in: string; plan: string; change: string; out?: string; seed?: number }>

/** The headless command `repair` (contracts/solve.md): as `solve`, with `moved` and `changes` in the answer. */
export function repairCommand(options: RepairArguments, io: RunIo = processIo): Promise<0 | 1> {
  return planCommand(io, options.out, async (watch: RunWatch<RepairEvent>) => {
    const instance = await readJson(options.in, readInstance)
    if (!instance.ok) return instance
    const plan = await readJson(options.plan, readAssignments)
    if (!plan.ok) return plan
    const change = await readJson(options.change, readChange)
    if (!change.ok) return change
    return runRepair(instance.value, plan.value, change.value, options.seed, watch)
  })
}
