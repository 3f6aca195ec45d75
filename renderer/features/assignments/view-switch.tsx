import { CommandButton, useCommands, useText } from '../../components/index.ts'

export const views = ['needs', 'timeline', 'table', 'proposals'] as const
export type View = (typeof views)[number]

type ViewSwitchProps = Readonly<{ view: View; onView: (view: View) => void; withProposals: boolean }>

/** Grid, timeline or table of the same seats, and the proposals while some wait; Ctrl+T goes to the next. */
export function ViewSwitch({ view, onView, withProposals }: ViewSwitchProps) {
  const t = useText()
  const offered = views.filter((one) => one !== 'proposals' || withProposals)
  useCommands([
    {
      id: 'assignments.nextView',
      textKey: 'planner.views.next',
      group: 'screen',
      keys: ['Ctrl+T'],
      run: () => onView(offered[(offered.indexOf(view) + 1) % offered.length] ?? 'needs'),
    },
    ...offered.map((one) => ({
      id: `assignments.view.${one}`,
      textKey: `planner.views.${one}` as const,
      group: 'screen' as const,
      run: () => onView(one),
    })),
  ])
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{t('planner.views.label')}</legend>
      {offered.map((one) => (
        <CommandButton key={one} id={`assignments.view.${one}`} pressed={one === view} />
      ))}
    </fieldset>
  )
}
