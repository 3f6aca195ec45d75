import { useState } from 'react'
import { Screen, Steps, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ControlStep } from './control-step.tsx'
import { OfficialStep } from './official-step.tsx'
import { RunsStep } from './runs-step.tsx'

const stepIds = ['control', 'official', 'runs'] as const
type StepId = (typeof stepIds)[number]

const isStep = (id: string): id is StepId => (stepIds as readonly string[]).includes(id)

/** Convocations in three steps: a control that changes nothing, the official run, and the runs sent. */
export function ConvocationsScreen() {
  const t = useText()
  const format = useFormat()
  const [step, setStep] = useState<StepId>('control')
  const control = useRead(queries.convocations.control.queryOptions({ input: {} }))
  const runs = useRead(queries.convocations.runs.queryOptions({ input: {} }))
  const waiting = control.data?.assignments ?? 0
  const sentence =
    control.data === undefined
      ? undefined
      : waiting === 0
        ? t('convocations.screen.nothing')
        : t('convocations.screen.sentence', {
            assignments: format.number(waiting),
            intervenants: format.number(control.data.intervenants),
          })
  const stateOf = (id: StepId) => {
    if (id === step) return 'current'
    if (id === 'control') return (control.data?.alerts.length ?? 0) > 0 ? 'problem' : 'done'
    return id === 'runs' && (runs.data?.length ?? 0) > 0 ? 'done' : 'todo'
  }
  return (
    <Screen title={t('convocations.screen.title')} sentence={sentence}>
      <Steps
        steps={stepIds.map((id) => ({ id, title: t(`convocations.screen.steps.${id}`), state: stateOf(id) }))}
        currentId={step}
        onStep={(id) => isStep(id) && setStep(id)}
      />
      <Refusal problem={control.problem ?? runs.problem} />
      {step === 'control' && control.data && (
        <ControlStep control={control.data} again={control.retry} onNext={() => setStep('official')} />
      )}
      {step === 'official' && control.data && <OfficialStep control={control.data} onDone={() => setStep('runs')} />}
      {step === 'runs' && <RunsStep runs={runs.data ?? []} />}
    </Screen>
  )
}
