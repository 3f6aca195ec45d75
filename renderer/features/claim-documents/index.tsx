import './claim-documents.css'
import { registerActivities, useText } from '../../components/index.ts'
import { DocumentSettingsScreen } from './settings-screen.tsx'

export { DocumentView } from './document-view.tsx'
export { DocumentsPanel, DocumentsPanels } from './documents-panel.tsx'

const DocumentSettingsHelp = () => <p>{useText()('claimDocuments.settings.help')}</p>

registerActivities([
  {
    id: 'document-settings',
    path: '/document-settings',
    textKey: 'claimDocuments.settings.menu',
    group: 'claimsScreen.group',
    roles: ['manager', 'administrator'],
    element: DocumentSettingsScreen,
    Help: DocumentSettingsHelp,
  },
])
