import './imports.css'
import { registerActivities, useText } from '../../components/index.ts'
import { ImportScreen } from './import-screen.tsx'
import { ImportsScreen } from './imports-screen.tsx'

const ImportsHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('imports.screen.helpSteps')}</p>
      <p>{t('imports.screen.helpConflicts')}</p>
      <p>{t('imports.screen.helpUndo')}</p>
    </>
  )
}

const roles = ['manager', 'administrator']

registerActivities([
  {
    id: 'imports',
    path: '/imports',
    textKey: 'imports.screen.menu',
    group: 'reference.group',
    roles,
    element: ImportsScreen,
    Help: ImportsHelp,
  },
  {
    id: 'import',
    path: '/imports/:id',
    textKey: 'imports.screen.one',
    parent: 'imports',
    roles,
    element: ImportScreen,
    Help: ImportsHelp,
  },
])
