import type { Screen } from '../screens.ts'
import { onFirstDetail } from './rows.ts'
import { either } from './words.ts'

/** The review of claims: its queue, one claim in three panes, and what each key asks. */
export const reviewScreens: readonly Screen[] = [
  {
    id: 'review',
    role: 'manager',
    path: '/review',
    states: [
      {
        id: 'accept clean',
        reach: (page) => page.getByRole('button', { name: either('Accepter tous ceux sans alerte') }).click(),
      },
      { id: 'save a view', reach: (page) => page.getByRole('button', { name: either('Enregistrer la vue') }).click() },
      { id: 'sampling', reach: (page) => page.getByRole('button', { name: either('Contrôle par sondage') }).click() },
    ],
  },
  {
    id: 'reviewed claim',
    role: 'manager',
    path: '/review',
    ready: onFirstDetail,
    states: [
      {
        id: 'points to correct',
        reach: async (page) => {
          await page.locator('[data-command="review.giveBack"]').click()
          await page.keyboard.type('di')
          await page.keyboard.press('Shift+Enter')
          await page.keyboard.type('pi')
        },
      },
      {
        id: 'correcting',
        reach: async (page) => {
          await page.locator('[data-command="review.correct"]').click()
          await page.locator('input[id^="sanctioned-"]').first().fill('1')
        },
      },
      { id: 'on hold', reach: (page) => page.locator('[data-command="review.hold"]').click() },
      { id: 'with a reason', reach: (page) => page.locator('[data-command="review.lift"]').click() },
    ],
  },
]
