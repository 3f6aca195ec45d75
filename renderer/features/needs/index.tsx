import './needs.css'
import { registerActivities, useText } from '../../components/index.ts'
import { LoadRulesScreen } from './load-rules-screen.tsx'
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

const LoadRulesHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('loadRules.help')}</p>
      <p>{t('loadRules.helpExamples')}</p>
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
  {
    id: 'loadRules',
    path: '/load-rules',
    textKey: 'loadRules.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: LoadRulesScreen,
    Help: LoadRulesHelp,
  },
])
