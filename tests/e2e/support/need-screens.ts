import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

const onFirstNeed = async (page: Page, act: string) => {
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('checkbox').check()
  await page
    .getByRole('button', { name: either(act) })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
}

/** The needs, the load rules and the shortage radar. */
export const needScreens: readonly Screen[] = [
  {
    id: 'needs',
    role: 'manager',
    path: '/needs',
    states: [
      { id: 'sheet', reach: (page) => openFirstRow(page) },
      { id: 'new need', reach: (page) => page.getByRole('button', { name: either('Créer un besoin') }).click() },
      { id: 'change', reach: (page) => onFirstNeed(page, 'Modifier') },
      { id: 'duplicate', reach: (page) => onFirstNeed(page, 'Dupliquer') },
      {
        id: 'paste',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Coller d’un tableur') }).click()
          await page
            .getByRole('dialog')
            .getByRole('textbox')
            .fill('Culture générale et expression\t0290008B\t32/06/2026\t8:30\t12:00\t12')
          await page.getByRole('dialog').getByRole('table').waitFor()
        },
      },
      { id: 'generation', reach: (page) => page.getByRole('button', { name: either('Générer les missions') }).click() },
    ],
  },
  {
    id: 'shortage radar',
    role: 'manager',
    path: '/shortage-radar',
    states: [
      {
        id: 'supposed',
        reach: async (page) => {
          await page.getByRole('textbox', { name: either('Personnes d’ailleurs à moins de (km)') }).fill('200')
          await page.keyboard.press('Tab')
          await page.getByRole('button', { name: either('Effacer les suppositions') }).waitFor()
        },
      },
    ],
  },
  {
    id: 'load rules',
    role: 'manager',
    path: '/load-rules',
    states: [
      {
        id: 'new rule',
        reach: (page) => page.getByRole('button', { name: either('Ajouter une règle de charge') }).click(),
      },
    ],
  },
]
