import './own-missions.css'
import { registerActivities, useText } from '../../components/index.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { OwnMissionsScreen } from './own-missions-screen.tsx'

const OwnMissionsHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('ownMissions.help')}</p>
      <p>{t('ownMissions.outside')}</p>
    </>
  )
}

registerActivities([
  {
    id: 'ownMissions',
    path: '/my-missions',
    textKey: 'ownMissions.consultation',
    group: 'ownMissions.group',
    roles: ['intervenant'],
    element: OwnMissionsScreen,
    Help: OwnMissionsHelp,
    useClosed: () => useActivityClosed('missionConsultation'),
  },
])
