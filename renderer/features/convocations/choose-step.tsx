import { useCallback, useState } from 'react'
import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import {
  ActionBar,
  CommandButton,
  DateField,
  type PickedOption,
  PickerField,
  SelectField,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { type client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { searchPeople } from './pickers.ts'
import { type Chosen, datesInOrder, everything, nothingChosen } from './selection.ts'
import { StepHeading } from './step-heading.tsx'
import { UrgentDialog } from './urgent-dialog.tsx'

type Choice = Readonly<{ value: string; label: string; count: number }>

type ChooseStepProps = Readonly<{
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  /** Null while what is typed cannot be asked. */
  selection: ConvocationSelection | null
  moved: boolean
  onNext: () => void
}>

/** Step 1: whom to convoke, with the numbers as they change. Who is convoked already is left out by itself. */
export function ChooseStep({ chosen, onChange, selection, moved, onNext }: ChooseStepProps) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const [urgent, setUrgent] = useState(false)
  const choices = useRead(queries.convocations.choices.queryOptions({ input: {} }))
  const selected = useRead(
    queries.convocations.selected.queryOptions({
      input: { selection: selection ?? everything },
      enabled: selection !== null,
    }),
  )
  const waiting = selection === null ? 0 : (selected.data?.assignments ?? 0)
  useCommands([
    {
      id: 'convocations.choose',
      textKey: 'convocationsScreen.choose.next',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => waiting > 0,
      run: onNext,
    },
    {
      id: 'convocations.startOver',
      textKey: 'convocationsScreen.choose.again',
      group: 'screen',
      when: () => chosen !== nothingChosen,
      run: () => onChange(nothingChosen),
    },
    {
      id: 'convocations.urgent',
      textKey: 'convocationsScreen.urgent.command',
      group: 'screen',
      run: () => setUrgent(true),
    },
  ])
  const change = (part: Partial<Chosen>) => onChange({ ...chosen, ...part })
  const optionsOf = (list: readonly Choice[] | undefined) =>
    (list ?? []).map(({ value, label, count }) => ({
      value,
      label: t('convocationsScreen.choose.choice', { label, number: format.number(count) }),
    }))
  const centres = choices.data?.centres
  const searchCentres = useCallback(
    async (query: string): Promise<readonly PickedOption[]> => {
      const words = queryWords(query)
      return (centres ?? [])
        .filter(({ label }) => matchesWords(fold(label), words))
        .map(({ value, label, count }) => ({ value, label, detail: String(count) }))
    },
    [centres],
  )
  return (
    <>
      <StepHeading text={t('convocationsScreen.choose.title')} focused={moved} />
      <Refusal
        problem={choices.problem ?? selected.problem}
        onRetry={choices.problem ? choices.retry : selected.retry}
      />
      <div className="convocations-choice">
        <SelectField
          label={t('convocationsScreen.choose.session')}
          optional
          emptyLabel={t('convocationsScreen.choose.everySession')}
          value={chosen.sessionId}
          options={optionsOf(choices.data?.sessions)}
          onChange={(sessionId) => change({ sessionId })}
        />
        <SelectField
          label={t('convocationsScreen.choose.exam')}
          optional
          emptyLabel={t('convocationsScreen.choose.everyExam')}
          value={chosen.examCode}
          options={optionsOf(choices.data?.exams)}
          onChange={(examCode) => change({ examCode })}
        />
        <SelectField
          label={t('convocationsScreen.choose.missionType')}
          optional
          emptyLabel={t('convocationsScreen.choose.everyType')}
          value={chosen.missionTypeCode}
          options={optionsOf(
            choices.data?.missionTypes.map((type) => ({
              value: type.value,
              label: missionTypeName(type),
              count: type.count,
            })),
          )}
          onChange={(missionTypeCode) => change({ missionTypeCode })}
        />
        <PickerField
          label={t('convocationsScreen.choose.centre')}
          optional
          search={searchCentres}
          value={chosen.centres[0] ?? null}
          onChange={(centre) => change({ centres: centre === null ? [] : [centre] })}
        />
        <DateField
          label={t('convocationsScreen.choose.from')}
          optional
          value={chosen.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={t('convocationsScreen.choose.to')}
          optional
          value={chosen.to}
          onChange={(to) => change({ to })}
          error={datesInOrder(chosen) ? undefined : t('convocationsScreen.choose.dates')}
        />
        <PickerField
          label={t('convocationsScreen.choose.person')}
          optional
          search={searchPeople}
          value={chosen.person}
          onChange={(person) => change({ person })}
        />
      </div>
      <p className="prose" role="status">
        {selected.data && selection !== null && <SelectedCount selected={selected.data} />}
      </p>
      <ActionBar>
        <CommandButton id="convocations.choose" variant="primary" />
        <CommandButton id="convocations.startOver" />
        <CommandButton id="convocations.urgent" />
      </ActionBar>
      {urgent && <UrgentDialog onClose={() => setUrgent(false)} />}
    </>
  )
}

type Selected = Awaited<ReturnType<typeof client.convocations.selected>>

function SelectedCount({ selected }: { selected: Selected }) {
  const t = useText()
  const format = useFormat()
  const { assignments, intervenants, firstDate, lastDate, convoked } = selected
  return (
    <>
      {assignments === 0 || firstDate === null || lastDate === null
        ? t('convocationsScreen.choose.none')
        : t('convocationsScreen.choose.count', {
            assignments: format.number(assignments),
            intervenants: format.number(intervenants),
            first: format.date(firstDate),
            last: format.date(lastDate),
          })}{' '}
      {convoked > 0 && t('convocationsScreen.choose.convoked', { number: format.number(convoked) })}
    </>
  )
}
