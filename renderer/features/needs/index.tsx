import './needs.css'
import { registerActivities, useText } from '../../components/index.ts'
import { NeedsScreen } from './needs-screen.tsx'

const NeedsHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('needs.help')}</p>
      <p>{t('needs.helpChanges')}</p>
    </>
  )
}

registerActivities([
  {
    id: 'needs',
    path: '/needs',
    textKey: 'needs.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: NeedsScreen,
    Help: NeedsHelp,
  },
])
