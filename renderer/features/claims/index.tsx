import { currentLanguage, registerActivities, registerSearchProvider } from '../../components/index.ts'
import { client, queries, queryClient } from '../../data/client.ts'
import { useReadableClosed } from '../activities/use-activity.ts'
import { ClaimHelp, ClaimScreen } from './claim-screen.tsx'
import './claims.css'
import { foundAmong } from '../found-among.ts'
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
    useClosed: () => useReadableClosed('claims'),
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
  roles,
  async search(query) {
    const terms = await client.termsOfUse.standing({})
    if (terms !== null && !terms.accepted) return []
    const mine = await queryClient.fetchQuery(queries.claims.mine.queryOptions({ input: {} }))
    return foundAmong(
      mine.map(({ id, number, missionNumber, exam, centre, ...claim }) => ({
        id,
        label: number,
        detail: `${missionNumber}, ${exam}, ${missionTypeIn(currentLanguage(), claim)}, ${centre}`,
        path: `/claims/${id}`,
      })),
      query,
    )
  },
})
