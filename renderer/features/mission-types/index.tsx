import { registerActivities, useText } from '../../components/index.ts'
import { MissionTypesScreen } from './mission-types-screen.tsx'

const MissionTypesHelp = () => <p>{useText()('missionTypes.help')}</p>

registerActivities([
  {
    id: 'missionTypes',
    path: '/mission-types',
    textKey: 'missionTypes.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: MissionTypesScreen,
    Help: MissionTypesHelp,
  },
])
