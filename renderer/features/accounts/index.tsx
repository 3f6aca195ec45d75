import { registerActivities } from '../../components/index.ts'
import { AccountsScreen } from './accounts-screen.tsx'

registerActivities([
  {
    id: 'accounts',
    path: '/accounts',
    textKey: 'accounts.screen.menu',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: AccountsScreen,
  },
])
