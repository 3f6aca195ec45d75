import { useSyncExternalStore } from 'react'
import type { Job } from '../../shared/contract/jobs.ts'
import { client } from './client.ts'

let jobs: ReadonlyMap<string, Job> = new Map()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function remember(more: readonly Job[]): void {
  jobs = new Map([...jobs, ...more.map((job) => [job.id, job] as const)])
  for (const listener of listeners) listener()
}

/** One job as the core last told it; undefined until it has told anything. */
export const useJob = (jobId: string | null): Job | undefined =>
  useSyncExternalStore(subscribe, () => (jobId === null ? undefined : jobs.get(jobId)))

/** One job once it has ended, whatever its end. */
export const endOfJob = (jobId: string): Promise<Job> =>
  new Promise((resolve) => {
    const look = () => {
      const job = jobs.get(jobId)
      if (job === undefined || job.state === 'running') return
      listeners.delete(look)
      resolve(job)
    }
    listeners.add(look)
    look()
  })

/** Every job this window knows of. */
export const useJobs = (): ReadonlyMap<string, Job> => useSyncExternalStore(subscribe, () => jobs)

export const cancelJob = (jobId: string): Promise<unknown> => client.jobs.cancel({ jobId })

/** Follows all jobs until the window ends. */
export async function followJobs(): Promise<never> {
  for (;;) {
    try {
      const news = await client.jobs.watch({})
      remember(await client.jobs.list({}))
      for await (const job of news) remember([job])
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}
