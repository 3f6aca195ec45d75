import { registerActivities, textHelp } from '../../components/index.ts'
import './journal.css'
import { JournalScreen } from './journal-screen.tsx'

registerActivities([
  {
    id: 'journal',
    path: '/journal',
    textKey: 'journal.menu',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: JournalScreen,
    Help: textHelp('guide.activities.journal'),
  },
])
