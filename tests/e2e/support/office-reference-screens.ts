import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
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
    id: 'rates',
    role: 'administrator',
    path: '/rates',
    states: [
      {
        id: 'new value refused',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('dialog').waitFor()
          await page.locator('#rate-amount').fill('')
          await page.keyboard.press('Enter')
          await page.locator('[aria-invalid="true"]').first().waitFor()
        },
      },
      {
        id: 'new scale',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Barème SNCF de 2e classe') }).click()
          await page.getByRole('button', { name: either('Nouveau barème') }).click()
          await page.locator('#rate-brackets').waitFor()
        },
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
