import { registerActivities, useText } from '../../components/index.ts'
import { RatesScreen } from './rates-screen.tsx'

const RatesHelp = () => <p>{useText()('rates.help')}</p>

registerActivities([
  {
    id: 'rates',
    path: '/rates',
    textKey: 'rates.title',
    group: 'reference.group',
    roles: ['administrator'],
    element: RatesScreen,
    Help: RatesHelp,
  },
])
