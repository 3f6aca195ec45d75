import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { closedServicesOffice } from './closed-services-office.ts'
import { onFirstDetail } from './rows.ts'
import { either } from './words.ts'

const pressed = async (page: Page, ...keys: string[]) => {
  await page.getByRole('heading', { level: 1 }).focus()
  for (const key of keys) await page.keyboard.press(key)
}

/** The statement of service: the list of a centre, and one mission while it is stated, replaced, rectified. */
export const statementScreens: readonly Screen[] = [
  {
    id: 'service statements',
    role: 'centreHead',
    path: '/service-statements',
    states: [
      {
        id: 'recorded',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Constats enregistrés') }).click()
          await page.locator('.grid-link:visible').first().waitFor()
        },
      },
    ],
  },
  {
    id: 'service statements, closed by the office',
    role: 'centreHead',
    path: '/service-statements',
    office: closedServicesOffice,
    states: [{ id: 'mission', reach: onFirstDetail }],
  },
  {
    id: 'service statement',
    role: 'manager',
    path: '/service-statements',
    ready: onFirstDetail,
    states: [
      { id: 'one absent', reach: (page) => pressed(page, 'p', 'a') },
      { id: 'nobody said', reach: (page) => pressed(page, 'Control+Enter') },
      {
        id: 'replacement',
        reach: async (page) => {
          await pressed(page, 'p', 'a')
          await page.locator('.statement-replacement .button').first().click()
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
]
