import { Link } from 'react-router'
import { type SessionPhase, type SessionStep, sessionPhases } from '../../../shared/model/dashboard.ts'
import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { stepPaths } from './queue-place.ts'

type Step = Readonly<{ step: SessionStep; done: number; total: number | null; over: boolean }>

const phases = Object.keys(sessionPhases) as SessionPhase[]

function StepLine({ step, done, total, over }: Step) {
  const t = useText()
  const format = useFormat()
  const [tone, word] = over
    ? (['success', 'over'] as const)
    : done > 0
      ? (['information', 'begun'] as const)
      : (['neutral', 'toDo'] as const)
  return (
    <li>
      <Link to={stepPaths[step]}>{t(`dashboard.checklist.steps.${step}`)}</Link>
      <StatusTag tone={tone}>{t(`dashboard.checklist.${word}`)}</StatusTag>
      {done > 0 && (
        <span>
          {total === null
            ? format.number(done)
            : t('dashboard.progress.of', { done: format.number(done), total: format.number(total) })}
        </span>
      )}
    </li>
  )
}

/** The five phases of a session with what is done in each (ux.md S11). */
export function Checklist({ steps }: { steps: readonly Step[] }) {
  const t = useText()
  return (
    <section className="checklist" aria-labelledby="dashboard-checklist">
      <h2 id="dashboard-checklist">{t('dashboard.checklist.title')}</h2>
      <p>{t('dashboard.checklist.sentence')}</p>
      {phases.map((phase) => (
        <section key={phase} aria-labelledby={`phase-${phase}`}>
          <h3 id={`phase-${phase}`}>{t(`dashboard.checklist.phases.${phase}`)}</h3>
          <ol>
            {steps
              .filter(({ step }) => (sessionPhases[phase] as readonly SessionStep[]).includes(step))
              .map((step) => (
                <StepLine key={step.step} {...step} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
