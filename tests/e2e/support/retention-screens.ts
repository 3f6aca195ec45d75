import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { either } from './words.ts'

const openTab = (page: Page, name: string) => page.getByRole('tab', { name: either(name) }).click()

/** How long data is kept: the durations, the decision of one, the plan and the proofs. */
export const retentionScreens: readonly Screen[] = [
  {
    id: 'retention',
    role: 'administrator',
    path: '/retention',
    // The tab last chosen is kept: each visit begins with the first one.
    ready: async (page) => {
      await openTab(page, 'Durées')
      await page.getByRole('table').first().waitFor()
    },
    states: [
      {
        id: 'deciding',
        reach: async (page) => {
          await page
            .getByRole('button', { name: /^(Décider la durée|Decide the duration)/ })
            .first()
            .click()
          await page.getByRole('dialog').waitFor()
        },
      },
      {
        id: 'plan',
        reach: async (page) => {
          await openTab(page, 'Plan de purge')
          await page.getByRole('heading', { name: either('Copies faites avant') }).waitFor()
        },
      },
      { id: 'proofs', reach: (page) => openTab(page, 'Purges et preuves') },
    ],
  },
]
