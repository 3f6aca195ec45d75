import {
  ActionBar,
  CommandButton,
  DescriptionList,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'

export type Control = Awaited<ReturnType<typeof client.convocations.control>>

type ControlStepProps = Readonly<{ control: Control; again: () => void; onNext: () => void }>

/** Who would be convoked and what is missing; looking at it changes nothing. */
export function ControlStep({ control, again, onNext }: ControlStepProps) {
  const t = useText()
  const format = useFormat()
  useCommands([
    {
      id: 'convocations.next',
      textKey: 'convocations.screen.control.next',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => control.assignments > 0,
      run: onNext,
    },
    {
      id: 'convocations.control',
      textKey: 'convocations.screen.control.again',
      group: 'screen',
      run: () => {
        again()
        tell(
          'information',
          t('convocations.screen.control.checked', {
            assignments: format.number(control.assignments),
            alerts: format.number(control.alerts.length),
          }),
        )
      },
    },
  ])
  const ruleWord = (rule: string) => {
    const key = `convocations.alerts.${rule}`
    return isTextKey(key) ? t(key) : rule
  }
  return (
    <>
      <h2>{t('convocations.screen.control.title')}</h2>
      <DescriptionList
        items={[
          { term: t('convocations.screen.control.people'), value: format.number(control.intervenants) },
          { term: t('convocations.screen.control.assignments'), value: format.number(control.assignments) },
        ]}
      />
      <h3>{t('convocations.screen.control.alerts')}</h3>
      {control.alerts.length === 0 && <p>{t('convocations.screen.control.none')}</p>}
      <ul>
        {control.alerts.map(({ rule, people, names }) => (
          <li key={rule}>
            <details>
              <summary>
                {t('convocations.screen.control.alertLine', { rule: ruleWord(rule), people: format.number(people) })}
              </summary>
              <p>{names.join(', ')}</p>
            </details>
          </li>
        ))}
      </ul>
      <ActionBar>
        <CommandButton id="convocations.next" variant="primary" />
        <CommandButton id="convocations.control" />
      </ActionBar>
    </>
  )
}
