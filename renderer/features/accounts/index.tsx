import './accounts.css'
import { registerActivities, registerShell, textHelp } from '../../components/index.ts'
import { lockWindow } from '../../data/session.ts'
import { AccountsScreen } from './accounts-screen.tsx'
import { HeaderRole } from './header-role.tsx'
import { InactivityWatch } from './inactivity-watch.tsx'
import { OwnAccessScreen } from './own-access-screen.tsx'

registerShell({ Guard: InactivityWatch, HeaderRole, lock: () => void lockWindow() })

registerActivities([
  {
    id: 'accounts',
    path: '/accounts',
    textKey: 'accounts.screen.menu',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: AccountsScreen,
    Help: textHelp('guide.activities.accounts'),
  },
  {
    id: 'ownAccess',
    path: '/my-access',
    textKey: 'accesses.own.menu',
    element: OwnAccessScreen,
    Help: textHelp('accesses.own.help'),
  },
])
