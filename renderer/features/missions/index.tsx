import { registerActivities, registerSearchProvider, translate, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { MissionScreen } from './mission-screen.tsx'
import { MissionsScreen } from './missions-screen.tsx'
import { OwnMissionsScreen } from './own-missions-screen.tsx'

const roles = ['manager', 'administrator']
const found = 8

const MissionsHelp = () => <p>{useText()('missions.help')}</p>

const OwnMissionsHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('ownMissions.help')}</p>
      <p>{t('ownMissions.outside')}</p>
    </>
  )
}

registerActivities([
  {
    id: 'missions',
    path: '/missions',
    textKey: 'missions.title',
    group: 'missions.group',
    roles,
    element: MissionsScreen,
    Help: MissionsHelp,
  },
  {
    id: 'mission',
    path: '/missions/:id',
    textKey: 'missions.one',
    parent: 'missions',
    roles,
    element: MissionScreen,
    Help: MissionsHelp,
  },
  {
    id: 'ownMissions',
    path: '/my-missions',
    textKey: 'ownMissions.consultation',
    group: 'ownMissions.group',
    roles: ['intervenant'],
    element: OwnMissionsScreen,
    Help: OwnMissionsHelp,
    useClosed: () => useActivityClosed('missionConsultation'),
  },
])

registerSearchProvider({
  id: 'missions',
  textKey: 'missions.kind',
  search: async (query, signal) => {
    const { rows } = await client.missions.list(
      { start: 0, size: found, sort: null, filter: query.slice(0, 200), facets: {} },
      { signal },
    )
    return rows.map((row) => ({
      id: row.id,
      label: translate('missions.oneNumber', { number: row.number }),
      detail: [row.exam, row.paper, row.centre].filter(Boolean).join(' - '),
      path: `/missions/${row.id}`,
    }))
  },
})
