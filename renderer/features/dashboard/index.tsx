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
  {
    id: 'dashboard-tab',
    path: '/dashboard/:tab',
    textKey: 'dashboard.title',
    parent: 'dashboard',
    roles: ['manager', 'administrator'],
    element: DashboardScreen,
    Help: DashboardHelp,
  },
])
