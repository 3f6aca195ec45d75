import { JobPanel, tell, useFormat, useText } from '../../components/index.ts'
import { cancelJob } from '../../data/jobs.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { Refusal } from '../refusal.tsx'
import { useLatestJob } from './use-latest-job.ts'

/** The run under way, with its progress and the way to stop it (the best plan found is kept). */
export function RunProgress() {
  const t = useText()
  const format = useFormat()
  const job = useLatestJob('assignment', (ended) => {
    if (ended.state === 'done')
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
  return (
    <JobPanel
      name={t('assignments.run.job')}
      state="running"
      done={job.done}
      total={job.total === 0 ? null : job.total}
      sentence={t(job.step === 'planning' ? 'assignments.run.planning' : 'assignments.run.reading')}
      onCancel={() => void cancelJob(job.id)}
    />
  )
}
