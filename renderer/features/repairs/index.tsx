import './repairs.css'
import { registerActivities, useText } from '../../components/index.ts'
import { OnCallScreen } from './on-call-screen.tsx'

export { RepairPanel } from './repair-panel.tsx'
export { SubstitutesPanel } from './substitutes-panel.tsx'

const OnCallHelp = () => <p>{useText()('repairs.onCall.help')}</p>

registerActivities([
  {
    id: 'onCall',
    path: '/on-call',
    textKey: 'repairs.onCall.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: OnCallScreen,
    Help: OnCallHelp,
  },
])
