import { registerActivities } from '../../components/index.ts'
import './dashboard.css'
import { DashboardHelp, DashboardScreen } from './dashboard-screen.tsx'

registerActivities([
  {
    id: 'dashboard',
    path: '/dashboard',
    textKey: 'dashboard.title',
    roles: ['manager', 'administrator'],
    element: DashboardScreen,
    Help: DashboardHelp,
  },
])
