import { registerActivities, useText } from '../../components/index.ts'
import { InformationFormScreen } from './information-form-screen.tsx'

export { DeclarationsButton } from './declarations-button.tsx'
export { InformationFormLink } from './information-form.tsx'
export { ClaimPapers } from './papers.tsx'
export { usePapers } from './use-papers.ts'

const FormHelp = () => <p>{useText()('claimRecaps.formScreen.help')}</p>

registerActivities([
  {
    id: 'information-form',
    path: '/information-form',
    textKey: 'claimRecaps.formScreen.title',
    group: 'claimsScreen.group',
    roles: ['manager', 'administrator'],
    element: InformationFormScreen,
    Help: FormHelp,
  },
])
