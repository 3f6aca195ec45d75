import { useState } from 'react'
import {
  ActionBar,
  BusyButton,
  ConfirmDialog,
  EmptyState,
  JobPanel,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { cancelJob } from '../../data/jobs.ts'
import { useCommand } from '../../data/use-command.ts'
import { useLatestJob } from '../assignments/use-latest-job.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { Refusal } from '../refusal.tsx'
import type { Control } from './control-step.tsx'

/** The official run: a point of no return, confirmed with its numbers, then followed as a job. */
export function OfficialStep({ control, onDone }: { control: Control; onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const run = useCommand(client.convocations.run)
  const job = useLatestJob('convocations', (ended) => {
    if (ended.state === 'done') {
      tell(
        'success',
        t('convocations.screen.official.done', {
          convocations: format.number(Number(ended.result?.convocations ?? 0)),
          claims: format.number(Number(ended.result?.claims ?? 0)),
        }),
      )
      onDone()
    } else if (ended.state === 'cancelled') tell('warning', t('convocations.screen.official.cancelled'))
    else tell('error', t('convocations.screen.official.failed'))
  })
  const running = job?.state === 'running'
  const ready = control.assignments > 0 && !running
  useCommands([
    {
      id: 'convocations.run',
      textKey: 'convocations.screen.official.command',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => ready,
      run: () => setAsking(true),
    },
  ])
  const start = async () => {
    const started = await run.send({})
    setAsking(false)
    if (started) tell('information', t('convocations.screen.official.started'))
  }
  const counts = {
    assignments: format.number(control.assignments),
    intervenants: format.number(control.intervenants),
  }
  return (
    <>
      <h2>{t('convocations.screen.official.title')}</h2>
      {control.assignments === 0 && !running ? (
        <EmptyState title={t('convocations.screen.nothing')} />
      ) : (
        <p className="prose">{t('convocations.screen.official.sentence')}</p>
      )}
      <Refusal problem={run.problem} />
      {job?.state === 'failed' && (
        <Refusal problem={jobProblem(job)} title={t('convocations.screen.official.failed')} />
      )}
      {job && running && (
        <JobPanel
          name={t('convocations.screen.official.job')}
          state="running"
          done={job.done}
          total={job.total === 0 ? null : job.total}
          sentence={t('convocations.screen.official.jobSentence')}
          onCancel={() => void cancelJob(job.id)}
        />
      )}
      {ready && (
        <ActionBar>
          <BusyButton variant="primary" busy={run.busy} onClick={() => setAsking(true)}>
            {t('convocations.screen.official.run', counts)}
          </BusyButton>
        </ActionBar>
      )}
      <ConfirmDialog
        opened={asking}
        definitive
        title={t('convocations.screen.official.askTitle')}
        sentence={t('convocations.screen.official.askSentence', counts)}
        confirmLabel={t('convocations.screen.official.run', counts)}
        busy={run.busy}
        onConfirm={() => void start()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
