import './first-run.css'
import { registerActivities, registerShell, textHelp } from '../../components/index.ts'
import { Gate } from './gate.tsx'
import { OfficeIdentityScreen } from './identity-screen.tsx'
import { PayingAccountScreen } from './paying-account-screen.tsx'

registerShell({ Gate })

registerActivities([
  {
    id: 'officeIdentity',
    path: '/office-identity',
    textKey: 'office.identity.title',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: OfficeIdentityScreen,
    Help: textHelp('guide.activities.officeIdentity'),
  },
  {
    id: 'payingAccount',
    path: '/paying-account',
    textKey: 'office.account.title',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: PayingAccountScreen,
    Help: textHelp('guide.activities.payingAccount'),
  },
])
