import './exclusions.css'
import { registerActivities, useText } from '../../components/index.ts'
import { ExclusionsScreen } from './exclusions-screen.tsx'

const ExclusionsHelp = () => <p>{useText()('exclusions.help')}</p>

registerActivities([
  {
    id: 'exclusions',
    path: '/exclusions',
    textKey: 'exclusions.title',
    group: 'intervenants.group',
    roles: ['manager', 'administrator'],
    element: ExclusionsScreen,
    Help: ExclusionsHelp,
  },
])
