import './shortage-radar.css'
import { registerActivities, useText } from '../../components/index.ts'
import { RadarScreen } from './radar-screen.tsx'

const RadarHelp = () => <p>{useText()('shortageRadar.help')}</p>

registerActivities([
  {
    id: 'shortageRadar',
    path: '/shortage-radar',
    textKey: 'shortageRadar.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: RadarScreen,
    Help: RadarHelp,
  },
])
