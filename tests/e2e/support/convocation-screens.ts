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
      { id: 'changed', reach: (page) => page.getByRole('tab', { name: either('Modifiées depuis') }).click() },
      {
        id: 'unread',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Non lues') }).click()
          // At twice the size the list begins under the console: a half-hidden button is no target to measure.
          await page.getByRole('button', { name: either('Exporter les téléphones (CSV)') }).scrollIntoViewIfNeeded()
        },
      },
      {
        id: 'print setting',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Réglages d’impression') }).click()
          await page.getByRole('button', { name: either('Ajouter un réglage') }).click()
        },
      },
      {
        id: 'one convocation',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Convocations émises') }).click()
          await page
            .getByRole('button', { name: /^(Agir sur|Act on)/ })
            .first()
            .click()
        },
      },
      { id: 'issued', reach: (page) => page.getByRole('tab', { name: either('Convocations émises') }).click() },
    ],
  },
]
