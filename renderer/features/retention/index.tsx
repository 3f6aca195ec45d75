import { registerActivities, textHelp } from '../../components/index.ts'
import { RetentionScreen } from './retention-screen.tsx'

registerActivities([
  {
    id: 'retention',
    path: '/retention',
    textKey: 'retention.title',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: RetentionScreen,
    Help: textHelp('retention.help'),
  },
])
