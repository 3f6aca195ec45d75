import { registerActivities } from '../../components/index.ts'
import { AdjustmentsScreen } from './adjustments-screen.tsx'
import { BatchScreen } from './batch-screen.tsx'
import './liquidation.css'
import { LiquidationHelp, LiquidationScreen } from './liquidation-screen.tsx'
import { PrepareScreen } from './prepare-screen.tsx'
import { PaymentSettingsScreen } from './settings-screen.tsx'

const roles = ['manager', 'administrator']
const detail = { parent: 'liquidation', roles, Help: LiquidationHelp }

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
    ...detail,
    id: 'prepare-batch',
    path: '/liquidation/prepare/:circuit',
    textKey: 'liquidationScreen.prepareOne',
    element: PrepareScreen,
  },
  {
    ...detail,
    id: 'payment-adjustments',
    path: '/liquidation/adjustments',
    textKey: 'liquidationScreen.adjustments',
    element: AdjustmentsScreen,
  },
  {
    ...detail,
    id: 'payment-settings',
    path: '/liquidation/settings',
    textKey: 'liquidationScreen.settings',
    element: PaymentSettingsScreen,
  },
  { ...detail, id: 'payment-batch', path: '/liquidation/:id', textKey: 'liquidationScreen.one', element: BatchScreen },
])
