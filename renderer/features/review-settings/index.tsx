import { registerActivities, useText } from '../../components/index.ts'
import './review-settings.css'
import { ReviewSettingsScreen } from './review-settings-screen.tsx'

const ReviewSettingsHelp = () => <p>{useText()('reviewSettings.help')}</p>

registerActivities([
  {
    id: 'review-settings',
    path: '/review-settings',
    textKey: 'reviewSettings.title',
    group: 'claimsScreen.group',
    roles: ['manager', 'administrator'],
    element: ReviewSettingsScreen,
    Help: ReviewSettingsHelp,
  },
])
