import { registerActivities, useText } from '../../components/index.ts'
import { TermsGate } from '../terms-of-use/terms-gate.tsx'
import { OwnStatementScreen } from './own-screen.tsx'
import { PersonStatementScreen } from './person-screen.tsx'
import { StatementsScreen } from './statements-screen.tsx'
import './yearly-statements.css'

const roles = ['manager', 'administrator']

const StatementsHelp = () => <p>{useText()('yearlyStatements.help')}</p>

const OwnHelp = () => <p>{useText()('yearlyStatements.mineHelp')}</p>

/** Opens with the claims, once the terms of use are accepted (F174). */
const OpenStatement = () => (
  <TermsGate>
    <OwnStatementScreen />
  </TermsGate>
)

registerActivities([
  {
    id: 'yearly-statements',
    path: '/yearly-statements',
    textKey: 'yearlyStatements.title',
    group: 'claimsScreen.group',
    roles,
    element: StatementsScreen,
    Help: StatementsHelp,
  },
  {
    id: 'yearly-statement',
    path: '/yearly-statements/:id/:year',
    textKey: 'yearlyStatements.one',
    parent: 'yearly-statements',
    roles,
    element: PersonStatementScreen,
    Help: StatementsHelp,
  },
  {
    id: 'own-yearly-statement',
    path: '/my-yearly-statement',
    textKey: 'yearlyStatements.mine',
    group: 'claimsScreen.group',
    roles: ['intervenant'],
    element: OpenStatement,
    Help: OwnHelp,
  },
])
