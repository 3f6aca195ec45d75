import './imports.css'
import { registerActivities } from '../../components/index.ts'
import { ImportScreen } from './import-screen.tsx'
import { ImportsScreen } from './imports-screen.tsx'

const roles = ['manager', 'administrator']

registerActivities([
  {
    id: 'imports',
    path: '/imports',
    textKey: 'imports.screen.menu',
    group: 'reference.group',
    roles,
    element: ImportsScreen,
  },
  {
    id: 'import',
    path: '/imports/:id',
    textKey: 'imports.screen.one',
    parent: 'imports',
    roles,
    element: ImportScreen,
  },
])
