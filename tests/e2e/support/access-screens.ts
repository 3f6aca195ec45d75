import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

/** Accounts and accesses as the administrator opens them, and everybody's own. */
export const accessScreens: readonly Screen[] = [
  {
    id: 'accounts',
    role: 'administrator',
    path: '/accounts',
    // The tab last chosen is kept: each visit begins with the first one.
    ready: async (page) => {
      await page.getByRole('tab', { name: either('Comptes du bureau') }).click()
      await page.getByRole('grid').first().waitFor()
    },
    states: [
      { id: 'form', reach: (page) => page.getByRole('button', { name: either('Créer un compte') }).click() },
      {
        id: 'one account',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('dialog').locator('.description-list').waitFor()
        },
      },
      {
        id: 'changing an account',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('button', { name: either('Modifier le compte') }).click()
          for (const role of ['schoolHead', 'intervenant']) await page.locator(`#change-account-role-${role}`).check()
          await page.locator('#change-account-displayName').fill('')
          await page.keyboard.press('Enter')
          await page.locator('#change-account-intervenant[aria-invalid="true"]').waitFor()
        },
      },
      {
        id: 'opening',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Ouvrir des accès') }).click()
          await page.locator('#opening-person').waitFor()
        },
      },
      {
        id: 'bureaus',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Bureaux') }).click()
          await page.getByRole('row').filter({ hasText: 'DEC 1' }).waitFor()
        },
      },
      {
        id: 'bureau form',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Bureaux') }).click()
          await page.getByRole('button', { name: either('Ajouter un bureau') }).click()
          await page.getByRole('button', { name: either('Enregistrer le bureau') }).click()
          await page.locator('[aria-invalid="true"]').first().waitFor()
        },
      },
      {
        id: 'rules',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Identifiants') }).click()
          await page.locator('#rule-pointer').waitFor()
        },
      },
    ],
  },
  {
    id: 'own access',
    role: 'manager',
    path: '/my-access',
    ready: (page) => page.getByRole('button', { name: either('Déléguer un rôle') }).waitFor(),
    states: [
      {
        id: 'delegation',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Déléguer un rôle') }).click()
          await page
            .getByRole('dialog')
            .getByRole('button', { name: either('Déléguer') })
            .click()
          await page.locator('[aria-invalid="true"]').first().waitFor()
        },
      },
    ],
  },
  {
    id: 'own access',
    role: 'intervenant',
    path: '/my-access',
    states: [
      {
        id: 'refused',
        reach: async (page) => {
          await page.locator('#current-password').fill('ancien')
          await page.locator('#new-password').fill('court')
          await page.keyboard.press('Enter')
          await page.locator('[aria-invalid="true"]').first().waitFor()
        },
      },
      {
        id: 'one-time code',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Activer le code') }).click()
          await page.locator('.qr-code').waitFor()
        },
      },
    ],
  },
]
