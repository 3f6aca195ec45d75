import { useState } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  BusyButton,
  CommandButton,
  goTo,
  Screen,
  TabPanels,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { HistoryTab } from '../intervenants/history-tab.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { ConvocationsTab } from './convocations-tab.tsx'
import { DeletionDialog } from './deletion-dialog.tsx'
import { MissionDetail, type MissionSheet } from './mission-detail.tsx'
import { MissionDialog } from './mission-dialog.tsx'
import { NeedsTab } from './needs-tab.tsx'
import { SeatsDialog } from './seats-dialog.tsx'
import { SeatsTab } from './seats-tab.tsx'
import { SlotsTab } from './slots-tab.tsx'

const BackButton = () => {
  const t = useText()
  return (
    <BusyButton icon="back" onClick={() => goTo('/missions')}>
      {t('components.button.back')}
    </BusyButton>
  )
}

/** One mission in the six tabs managers know: general, dates, people, needs, convocations, history (services.md 1.2). */
export function MissionScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, loading, retry } = useRead(queries.missions.get.queryOptions({ input: { id } }))
  if (data === undefined)
    return (
      <Screen title={t('missions.one')}>
        <div aria-busy={loading} />
        <Refusal problem={problem} onRetry={retry} />
        <BackButton />
      </Screen>
    )
  return <Sheet key={data.id} mission={data} />
}

function Sheet({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const [asked, setAsked] = useState<'edit' | 'copy' | 'seats' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const open = mission.sessionOpen
  useCommands([
    {
      id: 'missions.assign',
      textKey: 'missions.sheet.assign',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => goTo(`/assignments/${mission.id}`),
    },
    {
      id: 'missions.edit',
      textKey: 'missionEditing.edit',
      group: 'screen',
      keys: ['F2'],
      when: () => open,
      run: () => setAsked('edit'),
    },
    {
      id: 'missions.seats',
      textKey: 'missionEditing.seats',
      group: 'screen',
      when: () => open,
      run: () => setAsked('seats'),
    },
    { id: 'missions.copy', textKey: 'missionEditing.copy', group: 'screen', run: () => setAsked('copy') },
    {
      id: 'missions.remove',
      textKey: 'missionEditing.remove',
      group: 'screen',
      when: () => open,
      run: () => setAsked('remove'),
    },
  ])
  const convoked = mission.seatsDetail.filter(({ state }) => state === 'convoked').length
  const place = [
    mission.exam,
    mission.paper,
    missionTypeName(mission),
    mission.centre,
    format.longDate(mission.firstDate),
  ]
  return (
    <Screen title={t('missions.oneNumber', { number: mission.number })} sentence={place.filter(Boolean).join(' - ')}>
      {!open && <p>{t('missionEditing.closedNote')}</p>}
      {open && convoked > 0 && <p>{t('missionEditing.convokedNote', { count: convoked })}</p>}
      <TabPanels
        label={t('missions.sheet.tabs')}
        panels={[
          { id: 'general', title: t('missionEditing.tabs.general'), content: <MissionDetail mission={mission} /> },
          { id: 'dates', title: t('missionEditing.tabs.dates'), content: <SlotsTab mission={mission} /> },
          { id: 'people', title: t('missionEditing.tabs.people'), content: <SeatsTab mission={mission} /> },
          { id: 'needs', title: t('missionEditing.tabs.needs'), content: <NeedsTab mission={mission} /> },
          {
            id: 'convocations',
            title: t('missionEditing.tabs.convocations'),
            content: <ConvocationsTab mission={mission} />,
          },
          {
            id: 'history',
            title: t('missionEditing.tabs.history'),
            content: <HistoryTab id="mission-history" entries={mission.history} />,
          },
        ]}
      />
      <ActionBar>
        <CommandButton id="missions.assign" variant="primary" />
        <CommandButton id="missions.edit" />
        <CommandButton id="missions.seats" />
        <CommandButton id="missions.copy" />
        <CommandButton id="missions.remove" />
        <BackButton />
      </ActionBar>
      {(asked === 'edit' || asked === 'copy') && <MissionDialog what={asked} mission={mission} onClose={close} />}
      {asked === 'seats' && <SeatsDialog mission={mission} onClose={close} />}
      {asked === 'remove' && <DeletionDialog mission={mission} onClose={close} />}
    </Screen>
  )
}
