import { useText } from '../app/texts.ts'
import { Icon, type IconName } from './icon.tsx'

export type StepState = 'done' | 'current' | 'todo' | 'problem'
export type Step = Readonly<{ id: string; title: string; state: StepState }>

const icons: Readonly<Record<StepState, IconName>> = {
  done: 'success',
  current: 'current',
  todo: 'neutral',
  problem: 'warning',
}

/** The steps of a guided entry: an ordered list, each name carrying its place and state. Any step can be opened. */
export function Steps({
  steps,
  currentId,
  onStep,
}: {
  steps: readonly Step[]
  currentId: string
  onStep: (id: string) => void
}) {
  const t = useText()
  return (
    <nav aria-label={t('components.steps.label')}>
      <ol className="steps">
        {steps.map(({ id, title, state }, index) => (
          <li key={id}>
            <button
              type="button"
              className="step"
              data-state={state}
              aria-current={id === currentId ? 'step' : undefined}
              onClick={() => onStep(id)}
            >
              <Icon name={icons[state]} />
              <span className="step-words">
                <span>{title}</span>
                <small>
                  {t(`components.steps.${state}`)}
                  <span className="visually-hidden">
                    , {t('components.steps.step', { position: index + 1, count: steps.length })}
                  </span>
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
