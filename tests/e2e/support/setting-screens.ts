import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

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
  {
    id: 'welcome messages',
    role: 'manager',
    path: '/welcome-messages',
    states: [
      {
        id: 'to mend',
        reach: async (page) => {
          await page.locator('#message-french').fill('# Session\n[ici](http://exemple) et SANS ATTENDRE DAVANTAGE')
          await page.keyboard.press('Control+Enter')
          await page.locator('.error-summary').waitFor()
        },
      },
    ],
  },
  {
    id: 'settings transfer',
    role: 'administrator',
    path: '/settings-transfer',
    states: [
      {
        id: 'differences',
        reach: async (page) => {
          const content = JSON.stringify({
            format: 'imagin-settings',
            version: 1,
            academy: 'Nantes',
            exportedAt: '2026-06-01T08:00:00.000Z',
            settings: { termsOfUse: 'Aucun péage.', inactivity: 120 },
          })
          const file = { name: 'parametres.json', mimeType: 'application/json', buffer: Buffer.from(content) }
          await page.locator('input[type="file"]').setInputFiles(file)
          await page.getByRole('button', { name: either('Appliquer ce qui est coché') }).waitFor()
        },
      },
    ],
  },
  { id: 'inactivity', role: 'administrator', path: '/inactivity' },
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
