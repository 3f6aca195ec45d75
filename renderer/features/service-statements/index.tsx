import { currentLanguage, registerActivities, registerSearchProvider, translate } from '../../components/index.ts'
import { queries, queryClient } from '../../data/client.ts'
import { foundAmong } from '../found-among.ts'
import { missionTypeIn } from '../mission-type-in.ts'
import { useStatementsClosed } from './closing.tsx'
import { MissionsScreen, StatementsHelp } from './missions-screen.tsx'
import { StatementScreen } from './statement-screen.tsx'
import './statements.css'

const roles = ['centreHead', 'manager', 'administrator']

registerActivities([
  {
    id: 'service-statements',
    path: '/service-statements',
    textKey: 'serviceStatementsScreen.title',
    group: 'claimsScreen.group',
    roles,
    element: MissionsScreen,
    Help: StatementsHelp,
    useClosed: useStatementsClosed,
  },
  {
    id: 'service-statement',
    path: '/service-statements/:id',
    textKey: 'serviceStatementsScreen.one',
    parent: 'service-statements',
    roles,
    element: StatementScreen,
    Help: StatementsHelp,
  },
])

// Who manages the office finds its missions themselves.
registerSearchProvider({
  id: 'statedMissions',
  textKey: 'serviceStatementsScreen.title',
  roles: ['centreHead'],
  async search(query) {
    const missions = await queryClient.fetchQuery(queries.serviceStatements.missions.queryOptions({ input: {} }))
    return foundAmong(
      missions.map(({ missionId, number, exam, paper, centre, ...mission }) => ({
        id: missionId,
        label: translate('missions.oneNumber', { number }),
        detail: [missionTypeIn(currentLanguage(), mission), exam, paper, centre].filter(Boolean).join(', '),
        path: `/service-statements/${missionId}`,
      })),
      query,
    )
  },
})
