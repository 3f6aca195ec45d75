import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

/** Types in the creation of a sheet what the first person of the list is called, so that somebody alike is found. */
const describeFirstPerson = async (page: Page) => {
  const origin = new URL(page.url()).origin
  await page.goto(`${origin}/#/intervenants`)
  await openFirstRow(page)
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).split(' ')
  await page.getByRole('button', { name: either('Modifier l’identité') }).click()
  const birthDate = await page.locator('#identity-birthDate').inputValue()
  const lastName = await page.locator('#identity-lastName').inputValue()
  await page.goto(`${origin}/#/intervenants/new`)
  await page.locator('#identity-population').selectOption({ index: 1 })
  await page.locator('#identity-lastName').fill(lastName)
  await page.locator('#identity-firstName').fill(name.at(-1) ?? '')
  await page.locator('#identity-birthDate').fill(birthDate)
  await page.keyboard.press('Control+Enter')
  await page.locator('#create-duplicateReason').waitFor()
}

/** The people of the office: their list, their sheet, the creation of one. */
export const peopleScreens: readonly Screen[] = [
  {
    id: 'intervenants',
    role: 'manager',
    path: '/intervenants',
    states: [
      {
        id: 'criteria',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Critères') }).click()
          await page.getByRole('dialog').locator('select').first().selectOption({ index: 1 })
        },
      },
      {
        id: 'criteria applied',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Critères') }).click()
          await page.getByRole('dialog').locator('select').first().selectOption({ index: 1 })
          await page.keyboard.press('Control+Enter')
          await page.locator('.criteria-chips').waitFor()
        },
      },
      { id: 'sheet', reach: (page) => openFirstRow(page) },
      {
        id: 'sheet, identity refused',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('button', { name: either('Modifier l’identité') }).click()
          await page.locator('#identity-lastName').fill('')
          await page.keyboard.press('Control+Enter')
        },
      },
      {
        id: 'sheet, postings',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('tab', { name: either('Affectations') }).click()
        },
      },
      {
        id: 'sheet, pay file being typed',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('tab', { name: either('Dossier financier') }).click()
          await page
            .getByRole('tabpanel')
            .getByRole('button', { name: /dossier|pay file/i })
            .click()
          await page.locator('#pay-file-iban').fill('FR14')
          await page.locator('#pay-file-holderName').focus()
          await page.locator('#pay-file-iban-error').waitFor()
        },
      },
      {
        id: 'sheet, documents',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('tab', { name: either('Documents') }).click()
        },
      },
      {
        id: 'sheet, missions',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('tab', { name: either('Missions') }).click()
        },
      },
      {
        id: 'sheet, unavailability refused',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('tab', { name: either('Indisponibilités') }).click()
          await page.getByRole('button', { name: either('Enregistrer l’indisponibilité') }).click()
        },
      },
      {
        id: 'sheet, conflict of interest',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('tab', { name: either('Indisponibilités') }).click()
          await page.getByRole('button', { name: either('Déclarer un conflit d’intérêts') }).click()
        },
      },
      {
        id: 'sheet, set aside',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('button', { name: either('Écarter') }).click()
        },
      },
    ],
  },
  {
    id: 'intervenant creation',
    role: 'manager',
    path: '/intervenants/new',
    states: [{ id: 'duplicates found', reach: (page) => describeFirstPerson(page) }],
  },
]
