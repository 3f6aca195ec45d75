import { useRef, useState } from 'react'
import { Steps, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ChooseStep } from './choose-step.tsx'
import { ControlStep } from './control-step.tsx'
import { OfficialStep } from './official-step.tsx'
import { type Chosen, everything, nothingChosen, selectionOf } from './selection.ts'

const stepIds = ['choose', 'control', 'official'] as const
type StepId = (typeof stepIds)[number]

const isStep = (id: string): id is StepId => (stepIds as readonly string[]).includes(id)

/** A run in three numbered steps: choose, control without effect, then the official run. */
export function NewRun() {
  const t = useText()
  const [step, setStep] = useState<StepId>('choose')
  const [chosen, setChosen] = useState<Chosen>(nothingChosen)
  const moved = useRef(false)
  const selection = selectionOf(chosen)
  const controlled = selection !== null && step !== 'choose'
  const control = useRead(
    queries.convocations.preflight.queryOptions({
      input: { selection: selection ?? everything },
      enabled: controlled,
    }),
  )
  const go = (id: StepId) => {
    moved.current = true
    setStep(id)
  }
  const found = controlled ? control.data : undefined
  const stateOf = (id: StepId) => {
    if (id === step) return 'current'
    if (id === 'control' && found !== undefined && found.open > 0) return 'problem'
    return stepIds.indexOf(id) < stepIds.indexOf(step) ? 'done' : 'todo'
  }
  return (
    <>
      <Steps
        steps={stepIds.map((id) => ({ id, title: t(`convocationsScreen.steps.${id}`), state: stateOf(id) }))}
        currentId={step}
        onStep={(id) => isStep(id) && selection !== null && go(id)}
      />
      {step === 'choose' && (
        <ChooseStep
          chosen={chosen}
          onChange={setChosen}
          selection={selection}
          moved={moved.current}
          onNext={() => go('control')}
        />
      )}
      {controlled && <Refusal problem={control.problem} onRetry={control.retry} />}
      {controlled && control.loading && <p aria-busy="true">{t('convocationsScreen.control.reading')}</p>}
      {step === 'control' && found && selection && (
        <ControlStep control={found} selection={selection} again={control.retry} onNext={() => go('official')} />
      )}
      {step === 'official' && found && selection && (
        <OfficialStep control={found} selection={selection} onBack={() => go('control')} onDone={() => go('choose')} />
      )}
    </>
  )
}
