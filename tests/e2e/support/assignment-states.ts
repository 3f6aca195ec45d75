import type { ScreenState } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

/** States of the planner worth a picture and an accessibility check. */
export const assignmentStates: readonly ScreenState[] = [
  {
    id: 'candidates',
    reach: async (page) => {
      await page.keyboard.press('F7')
      await page.getByText(either('Pourquoi ?')).first().click()
    },
  },
  { id: 'run', reach: (page) => page.getByRole('button', { name: either('Lancer l’affectation') }).click() },
  {
    id: 'runs',
    reach: (page) => page.getByRole('button', { name: either('Annuler une affectation automatique') }).click(),
  },
  { id: 'timeline', reach: (page) => page.getByRole('button', { name: either('Frise') }).click() },
  {
    id: 'table',
    reach: async (page) => {
      await page.getByRole('button', { name: either('Tableau') }).click()
      await page.locator('.grid-check input').first().click()
    },
  },
  {
    id: 'need',
    reach: async (page) => {
      await openFirstRow(page)
      await page.locator('.planner-panel').getByRole('heading', { level: 2 }).waitFor()
    },
  },
  {
    id: 'substitutes',
    reach: async (page) => {
      await page.keyboard.press('F7')
      await page.getByRole('button', { name: either('Suppléants') }).click()
    },
  },
]
