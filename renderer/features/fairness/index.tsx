import { registerActivities, useText } from '../../components/index.ts'
import { FairnessScreen } from './fairness-screen.tsx'
import { OwnFairnessScreen } from './own-screen.tsx'
import { FairnessPersonScreen } from './person-screen.tsx'

const roles = ['manager', 'administrator']

const FairnessHelp = () => <p>{useText()('fairness.help')}</p>

const OwnHelp = () => <p>{useText()('fairness.mineHelp')}</p>

registerActivities([
  {
    id: 'fairness',
    path: '/fairness',
    textKey: 'fairness.title',
    group: 'intervenants.group',
    roles,
    element: FairnessScreen,
    Help: FairnessHelp,
  },
  {
    id: 'fairness-person',
    path: '/fairness/:id',
    textKey: 'fairness.one',
    parent: 'fairness',
    roles,
    element: FairnessPersonScreen,
    Help: FairnessHelp,
  },
  {
    id: 'own-fairness',
    path: '/my-share',
    textKey: 'fairness.mine',
    group: 'ownMissions.group',
    roles: ['intervenant'],
    element: OwnFairnessScreen,
    Help: OwnHelp,
  },
])
