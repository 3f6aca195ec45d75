import { useEffect, useRef } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import { useJobs } from '../../data/jobs.ts'

/** The latest job of a kind that this window knows of; `onEnd` is called once when one ends before its eyes. */
export function useLatestJob(kind: Job['kind'], onEnd: (job: Job) => void): Job | undefined {
  const jobs = useJobs()
  const latest = [...jobs.values()]
    .filter((job) => job.kind === kind)
    .reduce<Job | undefined>((last, job) => (last && last.startedAt > job.startedAt ? last : job), undefined)
  const watched = useRef<string | null>(null)
  const tellEnd = useRef(onEnd)
  tellEnd.current = onEnd
  useEffect(() => {
    if (latest === undefined) return
    if (latest.state === 'running') watched.current = latest.id
    else if (watched.current === latest.id) {
      watched.current = null
      tellEnd.current(latest)
    }
  }, [latest])
  return latest
}
