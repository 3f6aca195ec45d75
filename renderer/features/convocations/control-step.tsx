import { useRef, useState } from 'react'
import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  ActionBar,
  CommandButton,
  DescriptionList,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { savePrint } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import { FindingGroup } from './finding-group.tsx'
import { LimitsDialog } from './limits-dialog.tsx'
import { StepHeading } from './step-heading.tsx'
import { WaiveDialog, type Waiving } from './waive-dialog.tsx'

export type Control = Awaited<ReturnType<typeof client.convocations.preflight>>

type ControlStepProps = Readonly<{
  control: Control
  selection: ConvocationSelection
  again: () => void
  onNext: () => void
}>

/** Gives the focus to the next finding that stops the run, opening its group; after the last comes the first. */
function focusNextFinding(list: HTMLElement | null) {
  const open = [...(list?.querySelectorAll<HTMLElement>('[data-open-finding]') ?? [])]
  const at = open.indexOf(document.activeElement as HTMLElement)
  const next = open[(at + 1) % open.length]
  const group = next?.closest('details')
  if (group) group.open = true
  next?.focus()
}

/** Step 2: everything that is wrong, to fix or to waive with a reason. Looking at it changes nothing. */
export function ControlStep({ control, selection, again, onNext }: ControlStepProps) {
  const t = useText()
  const format = useFormat()
  const list = useRef<HTMLDivElement>(null)
  const [waiving, setWaiving] = useState<Waiving | null>(null)
  const [limits, setLimits] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const preview = async () => {
    setProblem(null)
    try {
      const print = await client.convocations.controlPrint({ selection })
      savePrint(print)
      tell('information', t('convocationsScreen.control.printed', { name: print.name }))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  useCommands([
    {
      id: 'convocations.next',
      textKey: 'convocationsScreen.control.next',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => control.assignments > 0,
      run: onNext,
    },
    {
      id: 'convocations.nextAlert',
      textKey: 'convocationsScreen.control.nextAlert',
      group: 'screen',
      keys: ['F7'],
      when: () => control.open > 0,
      run: () => focusNextFinding(list.current),
    },
    {
      id: 'convocations.control',
      textKey: 'convocationsScreen.control.again',
      group: 'screen',
      run: () => {
        again()
        tell(
          'information',
          t('convocationsScreen.control.checked', {
            assignments: format.number(control.assignments),
            open: format.number(control.open),
          }),
        )
      },
    },
    {
      id: 'convocations.preview',
      textKey: 'convocationsScreen.control.print',
      group: 'screen',
      when: () => control.assignments > 0,
      run: preview,
    },
    {
      id: 'convocations.limits',
      textKey: 'convocationsScreen.control.limits',
      group: 'screen',
      run: () => setLimits(true),
    },
  ])
  return (
    <>
      <StepHeading text={t('convocationsScreen.control.title')} />
      <DescriptionList
        items={[
          { term: t('convocationsScreen.control.people'), value: format.number(control.intervenants) },
          { term: t('convocationsScreen.control.assignments'), value: format.number(control.assignments) },
          { term: t('convocationsScreen.control.claims'), value: format.number(control.claims) },
          { term: t('convocationsScreen.control.withEmail'), value: format.number(control.withEmail) },
          { term: t('convocationsScreen.control.open'), value: format.number(control.open) },
        ]}
      />
      <h3>{t('convocationsScreen.control.alerts')}</h3>
      {control.groups.length === 0 && <p>{t('convocationsScreen.control.none')}</p>}
      <div ref={list} className="finding-groups">
        {control.groups.map((group) => (
          <FindingGroup key={group.rule} group={group} onWaive={setWaiving} />
        ))}
      </div>
      <Refusal problem={problem} />
      <ActionBar>
        <CommandButton id="convocations.next" variant="primary" />
        <CommandButton id="convocations.nextAlert" />
        <CommandButton id="convocations.control" />
        <CommandButton id="convocations.preview" />
        <CommandButton id="convocations.limits" />
      </ActionBar>
      {waiving !== null && <WaiveDialog waiving={waiving} selection={selection} onClose={() => setWaiving(null)} />}
      {limits && <LimitsDialog onClose={() => setLimits(false)} />}
    </>
  )
}
