import './welcome-messages.css'
import { registerActivities } from '../../components/index.ts'
import { WelcomeMessagesHelp, WelcomeMessagesScreen } from './welcome-messages-screen.tsx'

export { WelcomeMessage } from './welcome-message.tsx'

registerActivities([
  {
    id: 'welcomeMessages',
    path: '/welcome-messages',
    textKey: 'welcomeMessages.title',
    group: 'accounts.screen.group',
    roles: ['manager', 'administrator'],
    element: WelcomeMessagesScreen,
    Help: WelcomeMessagesHelp,
  },
])
