import type { Screen } from '../screens.ts'
import { either } from './words.ts'

/** The tabs of the convocations and what opens from them. */
export const convocationScreens: readonly Screen[] = [
  {
    id: 'convocations',
    role: 'manager',
    path: '/convocations',
    states: [
      {
        id: 'runs',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Lots envoyés') }).click()
          await page
            .getByRole('button', { name: /^(Ouvrir le lot|Open run)/ })
            .first()
            .click()
        },
      },
      { id: 'issued', reach: (page) => page.getByRole('tab', { name: either('Convocations émises') }).click() },
    ],
  },
]
