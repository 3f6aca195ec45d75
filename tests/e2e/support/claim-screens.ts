import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { documentStates } from './claim-document-screens.ts'
import { sendingState } from './claim-paper-screens.ts'
import { closedServicesOffice } from './closed-services-office.ts'
import { onFirstDetail } from './rows.ts'
import { either } from './words.ts'

/** Opens the first claim of the list on its steps: one that nobody has touched offers two choices first. */
const onClaimSteps = async (page: Page) => {
  await onFirstDetail(page)
  const complete = page.locator('[data-command="claims.complete"]')
  if (await complete.isVisible()) await complete.click()
  await page.locator('.steps').waitFor()
}

/** Takes the claim back if it was sent: of the demonstration's, the one that the office has not dealt with. */
const takeBack = async (page: Page) => {
  await page.getByRole('button', { name: either('Récapitulatif') }).click()
  const act = page.getByRole('button', { name: either('Reprendre mon envoi') })
  if (await act.isVisible()) await act.click()
  await act.waitFor({ state: 'detached' })
}

/** Opens the details of the first journey of the claim. */
const openJourney = async (page: Page) => {
  await takeBack(page)
  await page.getByRole('button', { name: either('Frais de déplacement') }).click()
  await page.locator('#journey-0').click()
  await page.locator('#journey-0-dinners').waitFor()
}

const kept =
  'Pas enregistré : une valeur ne peut pas être lue ou manque. Votre saisie est gardée telle quelle, à terminer.'

/** Types in the fee what no field can read, and waits until it is kept. */
const typeUnreadable = async (page: Page) => {
  await takeBack(page)
  await page.getByRole('button', { name: either('Frais de rémunération') }).click()
  await page.locator('#entry-candidates').fill('neuf')
  await page.keyboard.press('Tab')
  await page.locator('#entry-candidates[aria-invalid="true"]').waitFor()
  await page.getByText(either(kept)).waitFor()
}

/** Screens of the intervenant about their own claims, and the terms of use that open them. */
export const claimScreens: readonly Screen[] = [
  {
    id: 'claims',
    role: 'intervenant',
    path: '/claims',
    states: [
      {
        id: 'terms',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Conditions d’utilisation') }).click()
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
  {
    id: 'claims, closed by the office',
    role: 'intervenant',
    path: '/claims',
    office: closedServicesOffice,
    states: [{ id: 'claim', reach: onFirstDetail }],
  },
  { id: 'jury entries', role: 'intervenant', path: '/jury-entries' },
  {
    id: 'terms of use',
    role: 'manager',
    path: '/terms-of-use',
    states: [
      {
        id: 'publishing',
        reach: async (page) => {
          await page.getByRole('button', { name: /^(Publier la version|Publish version)/ }).click()
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
  {
    id: 'claim',
    role: 'intervenant',
    path: '/claims',
    ready: onClaimSteps,
    states: [
      sendingState,
      { id: 'fee', reach: (page) => page.getByRole('button', { name: either('Frais de rémunération') }).click() },
      { id: 'travel', reach: (page) => page.getByRole('button', { name: either('Frais de déplacement') }).click() },
      { id: 'journey', reach: openJourney },
      { id: 'recap', reach: (page) => page.getByRole('button', { name: either('Récapitulatif') }).click() },
      ...documentStates,
      // The last one: a claim that cannot be read cannot be sent either.
      { id: 'fee that cannot be read', reach: typeUnreadable },
    ],
  },
]
