import { registerActivities, textHelp } from '../../components/index.ts'
import { ReferenceScreen } from './reference-screen.tsx'

registerActivities([
  {
    id: 'reference',
    path: '/reference',
    textKey: 'reference.menu',
    group: 'reference.group',
    roles: ['manager', 'administrator'],
    element: ReferenceScreen,
    Help: textHelp('guide.activities.reference'),
  },
])
