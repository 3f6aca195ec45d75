import './intervenants.css'
import { registerActivities, registerSearchProvider, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { CreateScreen } from './create-screen.tsx'
import { IntervenantScreen } from './intervenant-screen.tsx'
import { IntervenantsScreen } from './intervenants-screen.tsx'

const roles = ['manager', 'administrator']
const found = 8

const IntervenantsHelp = () => <p>{useText()('intervenants.help')}</p>

registerActivities([
  {
    id: 'intervenants',
    path: '/intervenants',
    textKey: 'intervenants.title',
    group: 'intervenants.group',
    roles,
    element: IntervenantsScreen,
    Help: IntervenantsHelp,
  },
  {
    id: 'intervenantCreation',
    path: '/intervenants/new',
    textKey: 'intervenantForms.create.title',
    parent: 'intervenants',
    roles,
    element: CreateScreen,
    Help: IntervenantsHelp,
  },
  {
    id: 'intervenant',
    path: '/intervenants/:id',
    textKey: 'intervenants.one',
    parent: 'intervenants',
    roles,
    element: IntervenantScreen,
    Help: IntervenantsHelp,
  },
])

registerSearchProvider({
  id: 'intervenants',
  textKey: 'intervenants.kind',
  roles,
  search: async (query, signal) => {
    const { rows } = await client.intervenants.list(
      { start: 0, size: found, sort: null, filter: query.slice(0, 200), facets: {} },
      { signal },
    )
    return rows.map((row) => ({
      id: row.id,
      label: `${row.lastName} ${row.firstName}`,
      detail: [row.number, row.school].filter(Boolean).join(' - '),
      path: `/intervenants/${row.id}`,
    }))
  },
})
