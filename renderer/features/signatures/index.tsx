import { registerActivities, useText } from '../../components/index.ts'
import { SignaturesScreen } from './signatures-screen.tsx'

const SignaturesHelp = () => <p>{useText()('signatures.help')}</p>

registerActivities([
  {
    id: 'signatures',
    path: '/signatures',
    textKey: 'signatures.title',
    group: 'reference.group',
    roles: ['manager', 'administrator'],
    element: SignaturesScreen,
    Help: SignaturesHelp,
  },
])
