import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

/** The needs, the load rules and the shortage radar. */
export const needScreens: readonly Screen[] = [
  {
    id: 'needs',
    role: 'manager',
    path: '/needs',
    states: [
      { id: 'sheet', reach: (page) => openFirstRow(page) },
      { id: 'new need', reach: (page) => page.getByRole('button', { name: either('Créer un besoin') }).click() },
      { id: 'generation', reach: (page) => page.getByRole('button', { name: either('Générer les missions') }).click() },
    ],
  },
  { id: 'shortage radar', role: 'manager', path: '/shortage-radar' },
  {
    id: 'load rules',
    role: 'manager',
    path: '/load-rules',
    states: [
      {
        id: 'new rule',
        reach: (page) => page.getByRole('button', { name: either('Ajouter une règle de charge') }).click(),
      },
    ],
  },
]
