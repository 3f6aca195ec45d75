import './intervenants.css'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { registerActivities, registerSearchProvider, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { IntervenantScreen } from './intervenant-screen.tsx'
import { IntervenantsScreen } from './intervenants-screen.tsx'

const roles = ['manager', 'administrator']
const found = 8

const IntervenantsHelp = () => <p>{useText()('intervenants.help')}</p>

const nameOf = ({ lastName, firstName }: Pick<IntervenantSheet, 'lastName' | 'firstName'>) => `${lastName} ${firstName}`

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
  search: async (query, signal) => {
    const { rows } = await client.intervenants.list(
      { start: 0, size: found, sort: null, filter: query.slice(0, 200), facets: {} },
      { signal },
    )
    return rows.map((row) => ({
      id: row.id,
      label: nameOf(row),
      detail: [row.number, row.school].filter(Boolean).join(' - '),
      path: `/intervenants/${row.id}`,
    }))
  },
})
