import './missions.css'
import { registerActivities, registerSearchProvider, translate, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { MissionScreen } from './mission-screen.tsx'
import { MissionsScreen } from './missions-screen.tsx'

const roles = ['manager', 'administrator']
const found = 8

const MissionsHelp = () => <p>{useText()('missions.help')}</p>

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
])

registerSearchProvider({
  id: 'missions',
  textKey: 'missions.kind',
  roles,
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
