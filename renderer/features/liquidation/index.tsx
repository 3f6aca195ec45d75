import { registerActivities } from '../../components/index.ts'
import { BatchScreen } from './batch-screen.tsx'
import './liquidation.css'
import { LiquidationHelp, LiquidationScreen } from './liquidation-screen.tsx'

const roles = ['manager', 'administrator']

registerActivities([
  {
    id: 'liquidation',
    path: '/liquidation',
    textKey: 'liquidationScreen.title',
    group: 'claimsScreen.group',
    roles,
    element: LiquidationScreen,
    Help: LiquidationHelp,
  },
  {
    id: 'payment-batch',
    path: '/liquidation/:id',
    textKey: 'liquidationScreen.one',
    parent: 'liquidation',
    roles,
    element: BatchScreen,
    Help: LiquidationHelp,
  },
])
