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
import { MissionDetail, type MissionSheet } from './mission-detail.tsx'
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

/** One mission: its seats with who holds them, its times, where it comes from. */
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
  useCommands([
    {
      id: 'missions.assign',
      textKey: 'missions.sheet.assign',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => goTo(`/assignments/${mission.id}`),
    },
  ])
  const place = [
    mission.exam,
    mission.paper,
    missionTypeName(mission),
    mission.centre,
    format.longDate(mission.firstDate),
  ]
  return (
    <Screen title={t('missions.oneNumber', { number: mission.number })} sentence={place.filter(Boolean).join(' - ')}>
      <TabPanels
        label={t('missions.sheet.tabs')}
        panels={[
          { id: 'seats', title: t('missions.sheet.seats'), content: <SeatsTab mission={mission} /> },
          { id: 'slots', title: t('missions.sheet.slots'), content: <SlotsTab mission={mission} /> },
          { id: 'detail', title: t('missions.sheet.detail'), content: <MissionDetail mission={mission} /> },
          {
            id: 'history',
            title: t('missions.sheet.history'),
            content: <HistoryTab id="mission-history" entries={mission.history} />,
          },
        ]}
      />
      <ActionBar>
        <CommandButton id="missions.assign" variant="primary" />
        <BackButton />
      </ActionBar>
    </Screen>
  )
}
