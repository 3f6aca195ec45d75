import './home.css'
import { registerActivities, textHelp } from '../../components/index.ts'
import { HomeScreen } from './home-screen.tsx'

registerActivities([
  { id: 'home', path: '/', textKey: 'home.menu', element: HomeScreen, Help: textHelp('guide.activities.home') },
])
