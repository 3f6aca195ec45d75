import { registerActivities } from '../../components/index.ts'
import { MissionsScreen, StatementsHelp } from './missions-screen.tsx'
import { StatementScreen } from './statement-screen.tsx'
import './statements.css'

const roles = ['centreHead', 'manager', 'administrator']

registerActivities([
  {
    id: 'service-statements',
    path: '/service-statements',
    textKey: 'serviceStatementsScreen.title',
    group: 'claimsScreen.group',
    roles,
    element: MissionsScreen,
    Help: StatementsHelp,
  },
  {
    id: 'service-statement',
    path: '/service-statements/:id',
    textKey: 'serviceStatementsScreen.one',
    parent: 'service-statements',
    roles,
    element: StatementScreen,
    Help: StatementsHelp,
  },
])
