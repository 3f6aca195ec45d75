import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'

/** What the office wants of assignment, and the ledger of fairness it leads to. */
export const settingScreens: readonly Screen[] = [
  {
    id: 'fairness',
    role: 'manager',
    path: '/fairness',
    states: [
      {
        id: 'person',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('table').waitFor()
        },
      },
    ],
  },
  {
    id: 'academy addresses',
    role: 'administrator',
    path: '/academy-addresses',
    states: [
      {
        id: 'changing',
        reach: async (page) => {
          await page
            .getByRole('button', { name: /^(Modifier l’adresse|Change the address)/ })
            .first()
            .click()
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
  { id: 'travel settings', role: 'manager', path: '/travel-settings' },
  {
    id: 'review settings',
    role: 'manager',
    path: '/review-settings',
    states: [
      {
        id: 'refused',
        reach: async (page) => {
          await page.locator('#ceiling-copies').fill('300')
          await page.keyboard.press('Control+Enter')
          await page.locator('.error-summary').waitFor()
        },
      },
    ],
  },
  { id: 'own fairness', role: 'intervenant', path: '/my-share' },
  {
    id: 'assignment settings',
    role: 'manager',
    path: '/assignment-settings',
    states: [
      {
        id: 'refused',
        reach: async (page) => {
          await page.locator('#setting-maxSeats').fill('0')
          await page.keyboard.press('Control+Enter')
          await page.locator('.error-summary').waitFor()
        },
      },
    ],
  },
]
