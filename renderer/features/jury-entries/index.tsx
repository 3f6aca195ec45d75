import { registerActivities, useText } from '../../components/index.ts'
import { TermsGate } from '../terms-of-use/terms-gate.tsx'
import { JuryEntriesScreen } from './jury-entries-screen.tsx'

const JuryEntriesHelp = () => <p>{useText()('juryEntries.help')}</p>

/** Opens with the claims, once the terms of use are accepted (F174). */
const OpenJuryEntries = () => (
  <TermsGate>
    <JuryEntriesScreen />
  </TermsGate>
)

registerActivities([
  {
    id: 'jury-entries',
    path: '/jury-entries',
    textKey: 'juryEntries.title',
    parent: 'claims',
    roles: ['intervenant'],
    element: OpenJuryEntries,
    Help: JuryEntriesHelp,
  },
])
