import { registerActivities, useText } from '../../components/index.ts'
import { AssignmentSettingsScreen } from './assignment-settings-screen.tsx'

const AssignmentSettingsHelp = () => <p>{useText()('assignmentSettings.help')}</p>

registerActivities([
  {
    id: 'assignment-settings',
    path: '/assignment-settings',
    textKey: 'assignmentSettings.title',
    group: 'missions.group',
    roles: ['manager', 'administrator'],
    element: AssignmentSettingsScreen,
    Help: AssignmentSettingsHelp,
  },
])
