import { registerActivities, useText } from '../../components/index.ts'
import { ActivitiesScreen } from './activities-screen.tsx'

const ActivitiesHelp = () => <p>{useText()('activities.help')}</p>

registerActivities([
  {
    id: 'activities',
    path: '/activities',
    textKey: 'activities.title',
    group: 'accounts.screen.group',
    roles: ['manager', 'administrator'],
    element: ActivitiesScreen,
    Help: ActivitiesHelp,
  },
])
