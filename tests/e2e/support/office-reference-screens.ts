import type { Screen } from '../screens.ts'
import { either } from './words.ts'

/** What the office states for itself beside the national reference data: distances, signatories. */
export const officeReferenceScreens: readonly Screen[] = [
  {
    id: 'distances',
    role: 'manager',
    path: '/distances',
    states: [
      {
        id: 'new distance',
        reach: (page) => page.getByRole('button', { name: either('Fixer une distance') }).click(),
      },
    ],
  },
  {
    id: 'signatures',
    role: 'manager',
    path: '/signatures',
    states: [
      {
        id: 'new signatory',
        reach: (page) => page.getByRole('button', { name: either('Ajouter un signataire') }).click(),
      },
    ],
  },
]
