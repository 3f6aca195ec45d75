import './maintenance.css'
import { registerActivities, textHelp } from '../../components/index.ts'
import { MaintenanceScreen } from './maintenance-screen.tsx'

registerActivities([
  {
    id: 'maintenance',
    path: '/maintenance',
    textKey: 'maintenance.menu',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: MaintenanceScreen,
    Help: textHelp('guide.activities.maintenance'),
  },
])
