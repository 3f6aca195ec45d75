import type { Screen } from '../screens.ts'
import { onFirstDetail } from './rows.ts'
import { either } from './words.ts'

/** What waits for payment, the next batch, a sealed one, advances and corrections, settings of the files. */
export const liquidationScreens: readonly Screen[] = [
  { id: 'liquidation', role: 'manager', path: '/liquidation' },
  { id: 'next batch', role: 'manager', path: '/liquidation/prepare/fees' },
  {
    id: 'payment batch',
    role: 'manager',
    path: '/liquidation',
    ready: onFirstDetail,
    states: [
      {
        id: 'reverse',
        reach: async (page) => {
          await page
            .getByRole('button', { name: either('Annuler…') })
            .first()
            .click()
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
  {
    id: 'payment adjustments',
    role: 'manager',
    path: '/liquidation/adjustments',
    states: [
      {
        id: 'grant',
        reach: async (page) => {
          await page.keyboard.press('Control+Enter')
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
  { id: 'payment settings', role: 'administrator', path: '/liquidation/settings' },
]
