import './maintenance.css'
import { registerActivities } from '../../components/index.ts'
import { MaintenanceScreen } from './maintenance-screen.tsx'

registerActivities([
  {
    id: 'maintenance',
    path: '/maintenance',
    textKey: 'maintenance.menu',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: MaintenanceScreen,
  },
])
