import { registerActivities, registerShell, textHelp } from '../../components/index.ts'
import { DelaySetting } from './delay-setting.tsx'
import { InactivityScreen } from './inactivity-screen.tsx'

registerShell({ PanelSettings: DelaySetting })

registerActivities([
  {
    id: 'inactivity',
    path: '/inactivity',
    textKey: 'inactivity.title',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: InactivityScreen,
    Help: textHelp('inactivity.help'),
  },
])
