import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

const press = async (page: Page, name: string) => {
  await page
    .getByRole('button', { name: either(name) })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
}

/** Missions, their sessions and their types, as the office writes them. */
export const missionScreens: readonly Screen[] = [
  {
    id: 'mission types',
    role: 'manager',
    path: '/mission-types',
    states: [
      { id: 'new type', reach: (page) => press(page, 'Ajouter un type') },
      { id: 'change', reach: (page) => press(page, 'Modifier') },
    ],
  },
  {
    id: 'missions',
    role: 'manager',
    path: '/missions',
    states: [
      { id: 'new mission', reach: (page) => press(page, 'Ajouter une mission') },
      { id: 'new session', reach: (page) => press(page, 'Ajouter une session') },
      { id: 'sheet', reach: (page) => openFirstRow(page) },
      {
        id: 'edit',
        reach: async (page) => {
          await openFirstRow(page)
          await press(page, 'Modifier la mission')
        },
      },
      {
        id: 'deletion',
        reach: async (page) => {
          await openFirstRow(page)
          await press(page, 'Supprimer la mission')
        },
      },
    ],
  },
]
