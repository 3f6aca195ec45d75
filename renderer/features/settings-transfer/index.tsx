import './settings-transfer.css'
import { registerActivities, textHelp } from '../../components/index.ts'
import { SettingsTransferScreen } from './settings-transfer-screen.tsx'

registerActivities([
  {
    id: 'settingsTransfer',
    path: '/settings-transfer',
    textKey: 'settingsTransfer.title',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: SettingsTransferScreen,
    Help: textHelp('settingsTransfer.help'),
  },
])
