import './assignments.css'
import { registerActivities, useText } from '../../components/index.ts'
import { AssignmentsScreen } from './assignments-screen.tsx'
import { ForcedExceptionsScreen } from './forced-exceptions-screen.tsx'

const roles = ['manager', 'administrator']

const AssignmentsHelp = () => <p>{useText()('planner.help')}</p>

const ForcedHelp = () => <p>{useText()('assignments.forced.help')}</p>

registerActivities([
  {
    id: 'assignments',
    path: '/assignments',
    textKey: 'assignments.title',
    group: 'missions.group',
    roles,
    element: AssignmentsScreen,
    Help: AssignmentsHelp,
  },
  {
    id: 'missionAssignments',
    path: '/assignments/:missionId',
    textKey: 'assignments.title',
    parent: 'assignments',
    roles,
    element: AssignmentsScreen,
    Help: AssignmentsHelp,
  },
  {
    id: 'forcedExceptions',
    path: '/forced-exceptions',
    textKey: 'assignments.forced.title',
    group: 'missions.group',
    roles,
    element: ForcedExceptionsScreen,
    Help: ForcedHelp,
  },
])
