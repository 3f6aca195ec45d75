import './terms-of-use.css'
import { registerActivities } from '../../components/index.ts'
import { TermsOfUseHelp, TermsOfUseScreen } from './terms-of-use-screen.tsx'

registerActivities([
  {
    id: 'termsOfUse',
    path: '/terms-of-use',
    textKey: 'termsOfUse.office.title',
    group: 'accounts.screen.group',
    roles: ['manager', 'administrator'],
    element: TermsOfUseScreen,
    Help: TermsOfUseHelp,
  },
])
