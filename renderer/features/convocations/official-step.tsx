import { useState } from 'react'
import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import {
  ActionBar,
  BusyButton,
  CheckboxField,
  CommandButton,
  EmptyState,
  JobPanel,
  TextField,
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
import { SettingSelect } from './setting-select.tsx'
import { StepHeading } from './step-heading.tsx'

/** Above this many assignments the number itself is typed to confirm (ux.md S15). */
const typedAbove = 500

type OfficialStepProps = Readonly<{
  control: Control
  selection: ConvocationSelection
  onBack: () => void
  onDone: () => void
}>

/** Step 3: the official run, confirmed with its numbers before the eyes, then followed as a job. */
export function OfficialStep({ control, selection, onBack, onDone }: OfficialStepProps) {
  const t = useText()
  const format = useFormat()
  const [leaveOut, setLeaveOut] = useState(false)
  const [printSettingId, setPrintSettingId] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const run = useCommand(client.convocations.run)
  const job = useLatestJob('convocations', (ended) => {
    if (ended.state === 'done') {
      tell(
        'success',
        t('convocationsScreen.official.done', {
          convocations: format.number(Number(ended.result?.convocations ?? 0)),
          claims: format.number(Number(ended.result?.claims ?? 0)),
          drafts: format.number(Number(ended.result?.drafts ?? 0)),
          letters: format.number(Number(ended.result?.letters ?? 0)),
        }),
      )
      onDone()
    } else if (ended.state === 'cancelled') tell('warning', t('convocationsScreen.official.cancelled'))
    else tell('error', t('convocationsScreen.official.failed'))
  })
  const running = job?.state === 'running'
  const leaving = control.open > 0 ? control.stopped : 0
  const sent = control.assignments - leaving
  const ready = sent > 0 && !running && (control.open === 0 || leaveOut)
  const mistyped = sent > typedAbove && typed.replaceAll(/\D/g, '') !== String(sent)
  const start = async () => {
    setTried(true)
    if (mistyped) {
      document.getElementById('convocations-typed')?.focus()
      return
    }
    if (await run.send({ selection, leaveOut, printSettingId: printSettingId === '' ? null : printSettingId }))
      tell('information', t('convocationsScreen.official.started'))
  }
  useCommands([
    {
      id: 'convocations.run',
      textKey: 'convocationsScreen.official.command',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => ready,
      run: () => void start(),
    },
    { id: 'convocations.back', textKey: 'convocationsScreen.official.back', group: 'screen', run: onBack },
  ])
  return (
    <>
      <StepHeading text={t('convocationsScreen.official.title')} />
      {control.assignments === 0 && !running ? (
        <EmptyState title={t('convocationsScreen.choose.none')} />
      ) : (
        <p className="prose">
          {t('convocationsScreen.official.sentence', {
            assignments: format.number(sent),
            intervenants: format.number(control.intervenants),
            claims: format.number(control.claims),
            withEmail: format.number(control.withEmail),
            letters: format.number(control.assignments - control.withEmail),
          })}
        </p>
      )}
      {control.open > 0 && !running && (
        <>
          <p className="prose">
            {t('convocationsScreen.official.open', {
              open: format.number(control.open),
              stopped: format.number(control.stopped),
            })}
          </p>
          {sent > 0 && (
            <CheckboxField
              label={t('convocationsScreen.official.leaveOut', { others: format.number(sent) })}
              value={leaveOut}
              onChange={setLeaveOut}
            />
          )}
        </>
      )}
      {ready && <SettingSelect value={printSettingId} onChange={setPrintSettingId} />}
      {ready && sent > typedAbove && (
        <TextField
          id="convocations-typed"
          label={t('convocationsScreen.official.typed', { number: format.number(sent) })}
          value={typed}
          onChange={setTyped}
          width="short"
          error={
            tried && mistyped ? t('convocationsScreen.official.typedWrong', { number: format.number(sent) }) : undefined
          }
        />
      )}
      <Refusal problem={run.problem} />
      {job?.state === 'failed' && <Refusal problem={jobProblem(job)} title={t('convocationsScreen.official.failed')} />}
      {job && running && (
        <JobPanel
          name={t('convocationsScreen.official.job')}
          state="running"
          done={job.done}
          total={job.total === 0 ? null : job.total}
          sentence={t('convocationsScreen.official.jobSentence')}
          onCancel={() => void cancelJob(job.id)}
        />
      )}
      <ActionBar>
        {ready && (
          <BusyButton variant="primary" busy={run.busy} onClick={() => void start()}>
            {t('convocationsScreen.official.run', { count: sent, assignments: format.number(sent) })}
          </BusyButton>
        )}
        <CommandButton id="convocations.back" />
      </ActionBar>
    </>
  )
}
