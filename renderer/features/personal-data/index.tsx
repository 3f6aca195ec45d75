import { registerActivities, useText } from '../../components/index.ts'
import { MyDataScreen } from './my-data-screen.tsx'

const Help = () => <p>{useText()('personalData.help')}</p>

registerActivities([
  {
    id: 'my-data',
    path: '/my-data',
    textKey: 'personalData.menu',
    roles: ['intervenant'],
    element: MyDataScreen,
    Help,
  },
])
