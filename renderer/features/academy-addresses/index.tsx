import { registerActivities, useText } from '../../components/index.ts'
import { AcademyAddressesScreen } from './academy-addresses-screen.tsx'

export { OutsideButtons, useOutsideAddress } from './outside-buttons.tsx'

const AcademyAddressesHelp = () => <p>{useText()('academyAddresses.help')}</p>

registerActivities([
  {
    id: 'academy-addresses',
    path: '/academy-addresses',
    textKey: 'academyAddresses.title',
    group: 'accounts.screen.group',
    roles: ['administrator'],
    element: AcademyAddressesScreen,
    Help: AcademyAddressesHelp,
  },
])
