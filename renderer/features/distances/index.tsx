import { registerActivities, useText } from '../../components/index.ts'
import { DistancesScreen } from './distances-screen.tsx'

const DistancesHelp = () => <p>{useText()('distances.help')}</p>

registerActivities([
  {
    id: 'distances',
    path: '/distances',
    textKey: 'distances.title',
    group: 'reference.group',
    roles: ['manager', 'administrator'],
    element: DistancesScreen,
    Help: DistancesHelp,
  },
])
