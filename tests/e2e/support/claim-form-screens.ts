import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { everyFormOffice } from './every-form-office.ts'
import { openLine } from './rows.ts'
import { either } from './words.ts'

const step = (page: Page, french: string) =>
  page.getByRole('navigation', { name: either('Étapes') }).getByRole('button', { name: either(french) })

/** Opens the row of a mission, found by its number among all rows of a list. */
const openMission = async (page: Page, path: string, mission: number) => {
  await page.goto(`${new URL(page.url()).origin}/#${path}`)
  await page.getByRole('button', { name: /^(Tous|All)\b/ }).click()
  await openLine(page, mission)
  await page.locator('.action-bar').first().waitFor()
}

/** Opens a step of the claim of a mission, past the two choices of a claim that nobody has touched. */
const onStep = async (page: Page, mission: number, french: string) => {
  await openMission(page, '/claims', mission)
  const complete = page.locator('[data-command="claims.complete"]')
  if (await complete.isVisible()) await complete.click()
  await step(page, french).click()
}

const fee = 'Frais de rémunération'

/** Fills one field of the fee and leaves it, which saves it. */
const fill = async (page: Page, id: string, value: string) => {
  await page.locator(`#${id}`).fill(value)
  await page.locator(`#${id}`).blur()
}

/** Adds a first line of dates, once. */
const firstLine = async (page: Page, french: string) => {
  if ((await page.locator('.dated-line').count()) === 0)
    await page.getByRole('button', { name: either(french) }).click()
  await page.locator('.dated-line').first().waitFor()
}

/** The claim of each form of entry, on an office whose intervenant has one mission of each (F221-F236). */
export const claimFormScreens: readonly Screen[] = [
  {
    id: 'claim forms',
    role: 'intervenant',
    path: '/claims',
    office: everyFormOffice,
    states: [
      { id: 'first opening', reach: (page) => openMission(page, '/claims', 90009) },
      {
        id: 'copies',
        reach: async (page) => {
          await onStep(page, 90001, fee)
          await fill(page, 'entry-copies', '42')
        },
      },
      {
        id: 'value unreadable',
        reach: async (page) => {
          await onStep(page, 90001, fee)
          await page.locator('#entry-copies').fill('douze')
          await page.locator('#entry-copies').blur()
          await page.locator('#entry-copies-error').waitFor()
        },
      },
      {
        id: 'candidates',
        reach: async (page) => {
          await onStep(page, 90002, fee)
          await fill(page, 'entry-candidates', '7')
        },
      },
      {
        id: 'candidates by half-day',
        reach: async (page) => {
          await onStep(page, 90003, fee)
          await firstLine(page, 'Ajouter une ligne')
        },
      },
      {
        id: 'times',
        reach: async (page) => {
          await onStep(page, 90004, fee)
          await firstLine(page, 'Mes horaires sont ceux de la convocation')
        },
      },
      {
        id: 'month',
        reach: async (page) => {
          await onStep(page, 90004, fee)
          await page.getByRole('button', { name: either('Calendrier du mois') }).click()
          await page.locator('.month-days').waitFor()
        },
      },
      {
        id: 'hours',
        reach: async (page) => {
          await onStep(page, 90005, fee)
          await fill(page, 'entry-hours', '2')
        },
      },
      {
        id: 'applications',
        reach: async (page) => {
          await onStep(page, 90006, fee)
          await fill(page, 'entry-applications', '3')
          await fill(page, 'entry-coefficient', '1,5')
        },
      },
      { id: 'copies of SANTORIN', reach: (page) => onStep(page, 90007, fee) },
      {
        id: 'difference to report',
        reach: async (page) => {
          await onStep(page, 90007, fee)
          await page.getByRole('button', { name: either('Signaler une différence') }).click()
          await page.locator('#difference-quantity').fill('15')
        },
      },
      { id: 'continuous assessment', reach: (page) => onStep(page, 90009, fee) },
      { id: 'travel with another mission', reach: (page) => onStep(page, 90011, 'Frais de déplacement') },
      { id: 'entered by the office', reach: (page) => onStep(page, 90010, 'Suivi') },
      { id: 'entered by the president', reach: (page) => onStep(page, 90012, 'Suivi') },
      { id: 'points missing', reach: (page) => onStep(page, 90002, 'Récapitulatif') },
    ],
  },
  {
    id: 'members of a jury',
    role: 'intervenant',
    path: '/jury-entries',
    office: everyFormOffice,
    states: [
      {
        id: 'quantity of a member',
        reach: async (page) => {
          await page
            .getByRole('button', { name: /90013$/ })
            .first()
            .click()
          await page.locator('#jury-copies').fill('120')
        },
      },
    ],
  },
  {
    id: 'claim group',
    role: 'manager',
    path: '/review',
    office: everyFormOffice,
    ready: (page) => openMission(page, '/review', 90007),
  },
]
