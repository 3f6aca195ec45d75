import type { Screen } from '../screens.ts'
import { either } from './words.ts'

/** What finance answers: files, rejects, reconciliation, and the form that reads a file. */
export const paymentReturnScreens: readonly Screen[] = [
  {
    id: 'payment returns',
    role: 'manager',
    path: '/payment-returns',
    states: [
      { id: 'rejects', reach: (page) => page.getByRole('tab', { name: either('Rejets de la finance') }).click() },
      {
        id: 'reconciliation',
        reach: (page) => page.getByRole('tab', { name: either('Rapprochement des lots') }).click(),
      },
      {
        id: 'form',
        reach: async (page) => {
          await page.keyboard.press('Control+Enter')
          await page.locator('#return-file').waitFor()
        },
      },
    ],
  },
]
