import { useRef } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import { type Format, JobPanel, type Translate, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { cancelJob } from '../../data/jobs.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { Refusal } from '../refusal.tsx'
import { useLatestJob } from './use-latest-job.ts'

/** The run under way: keep the best plan found so far, or give the run up. Either way nothing is written. */
export function RunProgress() {
  const t = useText()
  const format = useFormat()
  const abandoned = useRef<string | null>(null)
  const job = useLatestJob('assignment', (ended) => {
    const { runId } = ended.result ?? {}
    if (abandoned.current === ended.id && (ended.state === 'cancelled' || typeof runId === 'string')) {
      abandoned.current = null
      const discarded =
        typeof runId === 'string' ? client.assignments.reject({ commandId: newCommandId(), runId }) : Promise.resolve()
      discarded.then(
        () => tell('information', t('planner.run.abandoned')),
        () => tell('error', t('assignments.run.failed')),
      )
    } else if (ended.state === 'done')
      tell(
        'success',
        t('assignments.run.done', {
          filled: format.number(Number(ended.result?.filled ?? 0)),
          seats: format.number(Number(ended.result?.seats ?? 0)),
        }),
      )
    else if (ended.state === 'cancelled') tell('warning', t('assignments.run.cancelled'))
    else tell('error', t('assignments.run.failed'))
  })
  if (job === undefined || job.state === 'done' || job.state === 'cancelled') return null
  if (job.state === 'failed') return <Refusal problem={jobProblem(job)} title={t('assignments.run.failed')} />
  const stop = (abandon: boolean) => {
    abandoned.current = abandon ? job.id : null
    void cancelJob(job.id)
  }
  const figures = figuresOf(job, t, format)
  return (
    <div className="run-progress">
      <JobPanel
        name={t('assignments.run.job')}
        state="running"
        done={job.done}
        total={job.total === 0 ? null : job.total}
        sentence={t(job.step === 'planning' ? 'assignments.run.planning' : 'assignments.run.reading')}
      />
      {figures && <p className="planner-hint">{figures}</p>}
      <div className="screen-actions">
        <button type="button" className="button" onClick={() => stop(false)}>
          {t('planner.run.keep')}
        </button>
        <button type="button" className="button" onClick={() => stop(true)}>
          {t('planner.run.abandon')}
        </button>
      </div>
    </div>
  )
}

/** How good the best plan is so far: its cost, the proven bound, and the gap between them. */
function figuresOf({ figures }: Job, t: Translate, format: Format): string | null {
  const { best, bound, unfilled } = figures ?? {}
  if (typeof best !== 'number' || typeof unfilled !== 'number') return null
  const counts = { best: format.number(best), unfilled: format.number(unfilled) }
  if (typeof bound !== 'number' || bound === 0) return t('planner.run.best', counts)
  const gap = format.number(Number((Math.max(0, (best - bound) / bound) * 100).toFixed(1)))
  return t('planner.run.bestAndBound', { ...counts, bound: format.number(bound), gap })
}
