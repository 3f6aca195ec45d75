import { useEffect, useRef, useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Job } from '../../../shared/contract/jobs.ts'
import { Icon, Screen, useText } from '../../components/index.ts'
import { jobProblem } from '../jobs/job-problem.ts'
import { JobProgress } from '../jobs/job-progress.tsx'
import { Refusal } from '../refusal.tsx'
import { CreateForm } from './create-form.tsx'
import { DemonstrationForm } from './demonstration-form.tsx'
import { RestoreForm } from './restore-form.tsx'

const choices = ['create', 'demonstration', 'restore'] as const
type Choice = (typeof choices)[number]

export type StartProps = Readonly<{ state: SessionState; onStarted: (jobId: string) => void }>

const forms = { create: CreateForm, demonstration: DemonstrationForm, restore: RestoreForm } as const

/**
 * Nothing is open yet: three ways to begin, one form each. Forms stay mounted while another shows and while the office is
 * prepared, so that what was typed is there again after an error.
 */
export function FirstRun({ state, job, onStarted }: StartProps & { job: Job | undefined }) {
  const t = useText()
  const [choice, setChoice] = useState<Choice | null>(null)
  const preparing = job !== undefined && (job.state === 'running' || job.state === 'done')
  const title = preparing ? t('office.running') : choice === null ? t('office.welcome') : t(`office.${choice}.title`)
  const sentence = preparing
    ? t('office.runningSentence')
    : choice === null
      ? t('office.sentence')
      : t(`office.${choice}.sentence`)
  return (
    <Screen title={title} sentence={sentence}>
      {preparing && (
        <div className="gate-form">
          <JobProgress job={job} />
        </div>
      )}
      {!preparing && job?.state === 'failed' && <Refusal problem={jobProblem(job)} title={t('office.failed')} />}
      {!preparing && choice === null && <Cards state={state} onChoose={setChoice} />}
      {choices.map((one) => (
        <div key={one} hidden={preparing || choice !== one}>
          <ChosenForm
            choice={one}
            shown={choice === one}
            state={state}
            onStarted={onStarted}
            onBack={() => setChoice(null)}
          />
        </div>
      ))}
    </Screen>
  )
}

function Cards({ state, onChoose }: { state: SessionState; onChoose: (choice: Choice) => void }) {
  const t = useText()
  // A demonstration cut off half-way holds the folder: it is the only thing that can go on there.
  const open = state.office === null ? choices : (['demonstration'] as const)
  return (
    <ul className="choice-cards" aria-label={t('office.choices')}>
      {open.map((choice) => (
        <li key={choice} className="choice-card">
          <h2>{t(`office.${choice}.title`)}</h2>
          <p>{state.office === null ? t(`office.${choice}.sentence`) : t('office.resumeSentence')}</p>
          <button
            type="button"
            className="button"
            data-variant={choice === 'create' ? 'primary' : 'secondary'}
            onClick={() => onChoose(choice)}
          >
            {t(`office.${choice}.choose`)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function ChosenForm({
  choice,
  shown,
  onBack,
  ...start
}: StartProps & { choice: Choice; shown: boolean; onBack: () => void }) {
  const t = useText()
  const back = useRef<HTMLButtonElement>(null)
  const Form = forms[choice]
  useEffect(() => {
    if (shown) back.current?.focus()
  }, [shown])
  return (
    <div className="gate-form">
      <p>
        <button ref={back} type="button" className="button" data-variant="quiet" onClick={onBack}>
          <Icon name="back" />
          {t('office.back')}
        </button>
      </p>
      <Form {...start} />
    </div>
  )
}
