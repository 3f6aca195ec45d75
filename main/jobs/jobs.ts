import { EventPublisher } from '@orpc/server'
import type { Job } from '../../shared/contract/jobs.ts'
import { type Facts, fail, ok, type Result } from '../../shared/model/result.ts'
import type { Logger } from '../ports/logger.ts'
import type { Clock, Ids } from '../ports/ports.ts'

/** What running work tells its followers, and how it learns that it must stop. */
export type JobProgress = Readonly<{
  signal: AbortSignal
  /** `step` is a key of `shared/text/jobs.ts`; a total of 0 means that the end is not known. */
  report(step: string, done?: number, total?: number, figures?: Facts): void
}>

export type JobWork = (progress: JobProgress) => Promise<Result<Facts>>

/** Long work with progress and cancel, followed by any window as a stream. */
export type Jobs = Readonly<{
  start(kind: Job['kind'], work: JobWork): string
  /** Starts a job of which only one may run at a time; BUSY while another of its kind does. */
  startAlone(kind: Job['kind'], work: JobWork): Result<{ jobId: string }>
  cancel(id: string): Result<Record<string, never>>
  list(): Job[]
  watch(signal?: AbortSignal): AsyncIterable<Job>
  /** Waits for every running job to stop, asking each to. */
  close(): Promise<void>
}>

const keptJobs = 50

export function createJobs(clock: Clock, ids: Ids, logger: Logger): Jobs {
  const jobs = new Map<string, Job>()
  const running = new Map<string, { controller: AbortController; ended: Promise<void> }>()
  const publisher = new EventPublisher<{ job: Job }>({ maxBufferedEvents: 500 })
  const update = (id: string, change: Partial<Job>): void => {
    const before = jobs.get(id)
    if (before === undefined) return
    const after = { ...before, ...change }
    jobs.set(id, after)
    publisher.publish('job', after)
  }

  const run = async (id: string, work: JobWork, controller: AbortController): Promise<void> => {
    const outcome = await attempt(work, {
      signal: controller.signal,
      report: (step, done = 0, total = 0, figures) =>
        update(id, { step, done, total, figures: figures === undefined ? null : { ...figures } }),
    })
    running.delete(id)
    const endedAt = clock.now()
    if (outcome.ok) {
      update(id, { state: 'done', endedAt, result: { ...outcome.value } })
      return
    }
    logger.warn('job ended badly', { kind: jobs.get(id)?.kind ?? '', code: outcome.error.code })
    const { code, rule, facts } = outcome.error
    const problem = { code, ...(rule === undefined ? {} : { rule }), facts: { ...facts } }
    update(id, { state: code === 'CANCELLED' ? 'cancelled' : 'failed', endedAt, problem })
  }

  const attempt = async (work: JobWork, progress: JobProgress): Promise<Result<Facts>> => {
    try {
      return await work(progress)
    } catch (error) {
      logger.error('job threw', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      return fail('INTERNAL', {})
    }
  }

  const start: Jobs['start'] = (kind, work) => {
    const id = ids.next()
    jobs.set(id, {
      id,
      kind,
      state: 'running',
      step: 'starting',
      done: 0,
      total: 0,
      figures: null,
      startedAt: clock.now(),
      endedAt: null,
      result: null,
      problem: null,
    })
    const oldest = jobs.size > keptJobs ? jobs.keys().next().value : undefined
    if (oldest !== undefined && !running.has(oldest)) jobs.delete(oldest)
    const controller = new AbortController()
    const ended = Promise.resolve().then(() => run(id, work, controller))
    running.set(id, { controller, ended })
    return id
  }

  return {
    start,
    startAlone: (kind, work) => {
      const busy = [...jobs.values()].some((job) => job.kind === kind && job.state === 'running')
      return busy ? fail('BUSY', { reason: 'jobUnderWay' }) : ok({ jobId: start(kind, work) })
    },
    cancel: (id) => {
      const job = running.get(id)
      if (job === undefined) return fail('NOT_FOUND', { jobId: id })
      job.controller.abort()
      return ok({})
    },
    list: () => [...jobs.values()].reverse(),
    watch: (signal) => publisher.subscribe('job', signal === undefined ? {} : { signal }),
    close: async () => {
      for (const { controller } of running.values()) controller.abort()
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}
