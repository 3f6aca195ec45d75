import { currentLanguage, currentSession, registerActivities, registerSearchProvider } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { ClaimHelp, ClaimScreen } from './claim-screen.tsx'
import './claims.css'
import { missionTypeIn } from '../mission-type-in.ts'
import { TermsGate } from '../terms-of-use/terms-gate.tsx'
import { ClaimsHelp, ClaimsScreen } from './claims-screen.tsx'

const roles = ['intervenant']

/** Both screens open once the terms of use are accepted (F174). */
const OpenClaims = () => (
  <TermsGate>
    <ClaimsScreen />
  </TermsGate>
)
const OpenClaim = () => (
  <TermsGate>
    <ClaimScreen />
  </TermsGate>
)

registerActivities([
  {
    id: 'claims',
    path: '/claims',
    textKey: 'claimsScreen.title',
    group: 'claimsScreen.group',
    roles,
    element: OpenClaims,
    Help: ClaimsHelp,
  },
  {
    id: 'claim',
    path: '/claims/:id',
    textKey: 'claimsScreen.one',
    parent: 'claims',
    roles,
    element: OpenClaim,
    Help: ClaimHelp,
  },
])

registerSearchProvider({
  id: 'claims',
  textKey: 'claimsScreen.title',
  async search(query) {
    if (!currentSession()?.roles.some((role) => roles.includes(role))) return []
    const typed = query.trim()
    const terms = await client.termsOfUse.standing({})
    if (terms !== null && !terms.accepted) return []
    const mine = await client.claims.mine({})
    return mine
      .filter(({ number, missionNumber }) => number.includes(typed) || String(missionNumber).includes(typed))
      .slice(0, 8)
      .map(({ id, number, exam, ...claim }) => ({
        id,
        label: number,
        detail: `${exam}, ${missionTypeIn(currentLanguage(), claim)}`,
        path: `/claims/${id}`,
      }))
  },
})
