import './retention.css'
import { registerActivities, textHelp } from '../../components/index.ts'
import { RetentionScreen } from './retention-screen.tsx'

export { LostPurges } from './lost-purges.tsx'

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
  {
    id: 'panel-part',
    path: '/retention/:tab',
    textKey: 'retention.title',
    parent: 'retention',
    roles: ['administrator'],
    element: RetentionScreen,
    Help: textHelp('retention.help'),
  },
])
