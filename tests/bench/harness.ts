/** A benchmark module: `run` resolves to its measures, whose names end in their unit (`Ms`, `PerSecond`, `Ratio`, `Count`). */
export type Bench = Readonly<{ name: string; run(): Promise<Record<string, number>> }>

type Work = () => unknown

/** Best of several rounds, in milliseconds: other programs of the machine only ever add to a time. */
export async function bestOf(rounds: number, work: Work): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) best = Math.min(best, await timeOf(work))
  return best
}

/**
 * Times a baseline and the work turn by turn, so that both meet the same load.
 * Resolves to the best of each in milliseconds and to work over baseline.
 */
export async function compare(
  rounds: number,
  baseline: Work,
  work: Work,
): Promise<Readonly<{ baselineMs: number; workMs: number; ratio: number }>> {
  let baselineMs = Number.POSITIVE_INFINITY
  let workMs = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    baselineMs = Math.min(baselineMs, await timeOf(baseline))
    workMs = Math.min(workMs, await timeOf(work))
  }
  return { baselineMs, workMs, ratio: workMs / baselineMs }
}

/** Milliseconds one run of the work takes. */
export async function timeOf(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The time that this share of them (0.5, 0.95) does not exceed. */
export const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0
