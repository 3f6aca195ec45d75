import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SeatsDocument } from '../../main/domain/assignment/solver/seats-document.ts'
import { verifyPlan } from '../../main/domain/assignment/verify-plan.ts'
import { readSeatsDocument, runSolve } from '../../main/headless/solve.ts'

export const name = 'solver-public'

type Generator = Readonly<{ generate(options: Readonly<{ size: string; seed: number }>): unknown }>
type Writer = Readonly<{ toSeats(instance: unknown): SeatsDocument }>

const secondsOf: Readonly<Record<string, number>> = { S: 10, M: 60, L: 300 }

/**
 * Plans the instances of the public generator (SEATS_GENERATOR names its folder, with generate.mjs and seats.mjs): gap to
 * the proven bound, seconds of processor and of clock, and peak memory. SEATS_SIZES (S,M by default), SEATS_SEED and
 * SEATS_SECONDS choose what is run; the memory of a later size counts the earlier ones.
 */
export async function run(): Promise<Record<string, number>> {
  const { SEATS_GENERATOR: folder, SEATS_SIZES = 'S,M', SEATS_SEED = '1', SEATS_SECONDS } = process.env
  if (folder === undefined) throw new Error('SEATS_GENERATOR names the folder of the public generator of instances')
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href)
  const { generate } = (await load('generate.mjs')) as Generator
  const { toSeats } = (await load('seats.mjs')) as Writer
  const measures: Record<string, number> = {}
  for (const size of SEATS_SIZES.split(',')) {
    const document = readSeatsDocument(toSeats(generate({ size, seed: Number(SEATS_SEED) })))
    if (!document.ok) throw new Error(JSON.stringify(document.error))
    const processor = process.cpuUsage()
    const plan = await runSolve(document.value, { seconds: Number(SEATS_SECONDS ?? secondsOf[size] ?? 60) })
    const { user, system } = process.cpuUsage(processor)
    if (!plan.ok) throw new Error(JSON.stringify(plan.error))
    const { objective, bound, seconds, peakMemoryMiB, assignments } = plan.value
    const verdict = verifyPlan(document.value, assignments)
    if (verdict.violations.length > 0 || verdict.objective.total !== objective.total)
      throw new Error(`The plan fails its check: ${JSON.stringify(verdict.violations[0] ?? verdict.objective)}`)
    measures[`${size}GapPercent`] = (100 * (objective.total - (bound ?? 0))) / Math.max(1, bound ?? 0)
    measures[`${size}ObjectiveCount`] = objective.total
    measures[`${size}UnfilledCount`] = objective.unfilled
    measures[`${size}Seconds`] = seconds
    measures[`${size}ProcessorSeconds`] = (user + system) / 1e6
    measures[`${size}PeakMiB`] = peakMemoryMiB
  }
  return measures
}
