import { useEffect, useState } from 'react'
import type { Job } from '../../../shared/contract/jobs.ts'
import { Screen, tell, translate, useText } from '../../components/index.ts'
import { refreshSession, useSessionState } from '../../data/session.ts'
import { SignInScreen } from '../accounts/sign-in-screen.tsx'
import { JobProgress, useJobEnd } from '../jobs/job-progress.tsx'
import { FirstRun } from './first-run.tsx'
import { useFirstRunJob } from './first-run-job.ts'

/** What shows while nobody is signed in: the first run, an office being prepared, or the sign-in. */
export function Gate() {
  const state = useSessionState()
  const job = useFirstRunJob()
  const [followed, follow] = useState<string | null>(null)
  useEffect(() => {
    if (job?.state === 'running') follow(job.id)
  }, [job])
  const mine = job?.id === followed ? job : undefined
  useJobEnd(mine, tellEnd)
  if (state === null) return null
  if (state.stage === 'empty') return <FirstRun state={state} job={mine} onStarted={follow} />
  return job?.state === 'running' ? <Preparing job={job} /> : <SignInScreen state={state} />
}

function Preparing({ job }: { job: Job }) {
  const t = useText()
  return (
    <Screen title={t('office.running')} sentence={t('office.runningSentence')}>
      <div className="gate-form">
        <JobProgress job={job} />
      </div>
    </Screen>
  )
}

function tellEnd(job: Job): void {
  void refreshSession()
  if (job.state === 'done') tell('success', translate('office.ready'))
  else if (job.state === 'cancelled') tell('information', translate('office.interrupted'))
  else tell('error', translate('office.failed'))
}
