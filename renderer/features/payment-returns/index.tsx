import { registerActivities } from '../../components/index.ts'
import { PaymentReturnsHelp, PaymentReturnsScreen } from './payment-returns-screen.tsx'
import { ReturnScreen } from './return-screen.tsx'

const roles = ['manager', 'administrator']

registerActivities([
  {
    id: 'paymentReturns',
    path: '/payment-returns',
    textKey: 'paymentReturns.title',
    group: 'claimsScreen.group',
    roles,
    element: PaymentReturnsScreen,
    Help: PaymentReturnsHelp,
  },
  {
    id: 'payment-return',
    path: '/payment-returns/:id',
    textKey: 'paymentReturns.one',
    parent: 'paymentReturns',
    roles,
    element: ReturnScreen,
    Help: PaymentReturnsHelp,
  },
])
