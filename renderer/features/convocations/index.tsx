import { registerActivities, useText } from '../../components/index.ts'
import { ConvocationsScreen } from './convocations-screen.tsx'

const ConvocationsHelp = () => <p>{useText()('convocations.screen.help')}</p>

registerActivities([
  {
    id: 'convocations',
    path: '/convocations',
    textKey: 'convocations.screen.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: ConvocationsScreen,
    Help: ConvocationsHelp,
  },
])
