import { useEffect, useRef } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import { JobPanel, useText } from '../../components/index.ts'
import { cancelJob } from '../../data/jobs.ts'
import { isTextKey } from '../../data/text-key.ts'

/** A job of the core as people follow it: its name, the step it is at, and a way to interrupt it. */
export function JobProgress({ job }: { job: Job }) {
  const t = useText()
  const step = `jobs.steps.${job.step}`
  const sentence = job.state === 'running' && isTextKey(step) ? t(step) : undefined
  return (
    <JobPanel
      name={t(`jobs.kinds.${job.kind}`)}
      state={job.state}
      done={job.done}
      total={job.total === 0 ? null : job.total}
      onCancel={() => void cancelJob(job.id)}
      {...(sentence === undefined ? {} : { sentence })}
    />
  )
}

/** Calls back once when a job ends, whatever its end. */
export function useJobEnd(job: Job | undefined, ended: (job: Job) => void): void {
  const latest = useRef(ended)
  latest.current = ended
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (job === undefined || job.state === 'running' || told.current === job.id) return
    told.current = job.id
    latest.current(job)
  }, [job])
}
