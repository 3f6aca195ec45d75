import './impediments.css'
import { registerActivities, useText } from '../../components/index.ts'
import { ImpedimentsScreen } from './impediments-screen.tsx'

const ImpedimentsHelp = () => <p>{useText()('impediments.help')}</p>

registerActivities([
  {
    id: 'impediments',
    path: '/impediments',
    textKey: 'impediments.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: ImpedimentsScreen,
    Help: ImpedimentsHelp,
  },
])
