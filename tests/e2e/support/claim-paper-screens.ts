import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

/** Opens the claim under review, takes it back where it still is sent, then asks to send it: the last question shows. */
const askToSend = async (page: Page) => {
  await page.goto(`${new URL(page.url()).origin}/#/claims`)
  const row = (step: string) => page.getByRole('grid').getByRole('button', { name: either(step) })
  await row('Contrôle par le bureau').or(row('Compléter et envoyer')).first().click()
  await page.getByRole('button', { name: either('Récapitulatif') }).click()
  const send = page.getByRole('main').getByRole('button', { name: either('Envoyer mon état de frais') })
  const takeBack = page.getByRole('button', { name: either('Reprendre mon envoi') })
  await send.or(takeBack).first().waitFor()
  if (await takeBack.isVisible()) await takeBack.click()
  await send.click()
  await page.getByRole('dialog').waitFor()
}

/** The last question before a claim is sent; a state of the screen of a claim. */
export const sendingState = { id: 'sending', reach: askToSend }

/** The statements of what was paid, and the form that the summary of a claim leads to. */
export const claimPaperScreens: readonly Screen[] = [
  { id: 'own yearly statement', role: 'intervenant', path: '/my-yearly-statement' },
  {
    id: 'yearly statements',
    role: 'manager',
    path: '/yearly-statements',
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
    id: 'information form',
    role: 'manager',
    path: '/information-form',
    states: [
      {
        id: 'wrong address',
        reach: async (page) => {
          await page.locator('#information-form-address').fill('ac-exemple')
          await page.keyboard.press('Control+Enter')
          await page.locator('#information-form-address[aria-invalid="true"]').waitFor()
        },
      },
    ],
  },
]
