import { registerActivities, useText } from '../../components/index.ts'
import { TravelSettingsScreen } from './travel-settings-screen.tsx'

const TravelSettingsHelp = () => <p>{useText()('travelSettings.help')}</p>

registerActivities([
  {
    id: 'travel-settings',
    path: '/travel-settings',
    textKey: 'travelSettings.title',
    group: 'claimsScreen.group',
    roles: ['manager', 'administrator'],
    element: TravelSettingsScreen,
    Help: TravelSettingsHelp,
  },
])
