import { registerActivities, useText } from '../../components/index.ts'
import { ConvocationsScreen } from './convocations-screen.tsx'

const ConvocationsHelp = () => <p>{useText()('convocationsScreen.help')}</p>

registerActivities([
  {
    id: 'convocations',
    path: '/convocations',
    textKey: 'convocationsScreen.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: ConvocationsScreen,
    Help: ConvocationsHelp,
  },
])
