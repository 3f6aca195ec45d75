import type { Page } from '@playwright/test'
import { smallPng } from '../../support/sample-images.ts'
import type { Screen, ScreenState } from '../screens.ts'
import { either } from './words.ts'

/** Opens the travel step of a claim that takes documents: one already sent is taken back first. */
const toTravel = async (page: Page) => {
  await page.getByRole('button', { name: either('Récapitulatif') }).click()
  const back = page.getByRole('button', { name: either('Reprendre mon envoi') })
  if (await back.isVisible()) await back.click()
  await page.getByRole('button', { name: either('Frais de déplacement') }).click()
  await page.locator('#documents-travel').waitFor()
}

/** States of the documents of a claim, on its travel step. */
export const documentStates: readonly ScreenState[] = [
  {
    id: 'document refused',
    reach: async (page) => {
      await toTravel(page)
      const buffer = Buffer.from('<html>')
      await page.locator('#documents-travel').setInputFiles({ name: 'ticket.pdf', mimeType: 'application/pdf', buffer })
      await page
        .locator('.document-sendings')
        .getByRole('button', { name: either('Retirer de la liste') })
        .waitFor()
    },
  },
  {
    id: 'document shown',
    reach: async (page) => {
      await toTravel(page)
      const view = page.locator('.document-acts').getByRole('button').first()
      // Deposited once: the next appearance finds it there.
      if (!(await view.isVisible())) {
        const file = { name: 'ticket.png', mimeType: 'image/png', buffer: smallPng() }
        await page.locator('#documents-travel').setInputFiles(file)
      }
      await view.click()
      await page.getByRole('dialog').getByRole('img').waitFor()
    },
  },
]

/** How the office takes documents. */
export const documentScreens: readonly Screen[] = [
  {
    id: 'document settings',
    role: 'manager',
    path: '/document-settings',
    states: [
      {
        id: 'refused',
        reach: async (page) => {
          await page.locator('#documents-online').uncheck()
          await page.locator('#documents-byPost').uncheck()
          await page.keyboard.press('Control+Enter')
          await page.locator('.problem').first().waitFor()
        },
      },
    ],
  },
]
