import { useMemo, useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import {
  ActionBar,
  CommandButton,
  chosenRows,
  DataGrid,
  EmptyState,
  memoryRows,
  nothingSelected,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import { FacetSelect } from '../facet-select.tsx'
import { Refusal } from '../refusal.tsx'
import { missionsOf, type Period } from './next-mission.ts'
import { OwnMissionCalendar } from './own-mission-calendar.tsx'
import { useOwnMissionColumns } from './own-mission-columns.tsx'
import { useOwnMissionActs } from './use-own-mission-acts.ts'

type AcademyMissionsProps = Readonly<{
  academyCode: string
  missions: readonly OwnMissionRow[]
  today: string
  onOpen: (id: string) => void
  /** True for the academy of the office, which holds the convocations of these missions. */
  ours: boolean
}>

/** What one academy convoked the person to, as a list or as a month; a line opens its detail. */
export function AcademyMissions({ academyCode, missions, today, onOpen, ours }: AcademyMissionsProps) {
  const t = useText()
  const columns = useOwnMissionColumns()
  const [period, setPeriod] = useState<Period>('all')
  const [view, setView] = useState<'list' | 'calendar'>('list')
  const shown = useMemo(() => missionsOf(missions, period, today), [missions, period, today])
  const source = useMemo(() => memoryRows(shown), [shown])
  const [selection, setSelection] = useState(nothingSelected)
  const { download, downloading, problem } = useOwnMissionActs()
  const save = async () => {
    const chosen = chosenRows(selection, shown, columns, ({ id }) => id)
    if (chosen.length === 0) tell('warning', t('ownMissions.chooseLines'))
    else if (await download(chosen)) setSelection(nothingSelected)
  }
  const downloadChosen = {
    id: 'ownMissions.downloadChosen',
    textKey: 'ownMissions.downloadChosen',
    group: 'list',
    keys: ['T'],
    when: () => view === 'list' && !downloading,
    run: save,
  } as const
  useCommands(ours ? [downloadChosen] : [])
  const coming = missionsOf(missions, 'coming', today)
  const month = (coming.at(-1)?.firstDate ?? missions[0]?.firstDate ?? today).slice(0, 7)
  const views = (
    <FacetButtons
      label={t('ownMissions.views.legend')}
      facets={(['list', 'calendar'] as const).map((one) => ({ id: one, label: t(`ownMissions.views.${one}`) }))}
      chosen={view}
      onChoose={setView}
    />
  )
  return (
    <div data-one-key>
      {missions.length > 0 && <p className="field-hint">{t('ownMissions.hint')}</p>}
      <Refusal problem={problem} />
      {missions.length > 0 && view === 'calendar' && views}
      {view === 'calendar' && missions.length > 0 ? (
        <OwnMissionCalendar missions={missions} month={month} today={today} onOpen={onOpen} />
      ) : (
        <DataGrid
          id={`own-missions-${academyCode}`}
          title={t('ownMissions.list')}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          onOpen={({ id }) => onOpen(id)}
          presentation="plain"
          {...(ours ? { selection, onSelectionChange: setSelection } : {})}
          actions={
            missions.length > 0 && (
              <>
                <FacetSelect
                  label={t('ownMissions.periods.label')}
                  value={period === 'all' ? '' : period}
                  everything={t('ownMissions.periods.all')}
                  options={(['coming', 'past'] as const).map((value) => ({
                    value,
                    label: t(`ownMissions.periods.${value}`),
                  }))}
                  onChange={(value) => setPeriod(value === 'coming' || value === 'past' ? value : 'all')}
                />
                {views}
              </>
            )
          }
          empty={
            missions.length === 0 ? (
              <EmptyState title={t('ownMissions.emptyTitle')} sentence={t('ownMissions.emptySentence')} />
            ) : (
              <EmptyState
                title={t(period === 'past' ? 'ownMissions.periods.noPast' : 'ownMissions.periods.noComing')}
              />
            )
          }
        />
      )}
      {ours && view === 'list' && (
        <ActionBar>
          <CommandButton id="ownMissions.downloadChosen" />
        </ActionBar>
      )}
    </div>
  )
}
