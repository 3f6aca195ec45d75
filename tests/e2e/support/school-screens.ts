import type { Screen } from '../screens.ts'
import { openFirstRow } from './rows.ts'
import { either } from './words.ts'

/** Screens of the head of a school. */
export const schoolScreens: readonly Screen[] = [
  {
    id: 'school competences',
    role: 'schoolHead',
    path: '/school/competences',
    ready: (page) => page.locator('[data-competence]').first().waitFor(),
    states: [
      {
        id: 'removal',
        reach: (page) =>
          page
            .locator('[data-competence]')
            .first()
            .getByRole('button', { name: either('Retirer') })
            .click(),
      },
      {
        id: 'addition',
        reach: (page) => page.getByRole('button', { name: either('Ajouter une compétence') }).click(),
      },
      {
        id: 'unchanged',
        reach: (page) =>
          page.getByRole('button', { name: either('Valider tous les enseignants sans changement') }).click(),
      },
      {
        id: 'removed',
        reach: async (page) => {
          await page
            .locator('[data-competence]')
            .first()
            .getByRole('button', { name: either('Retirer') })
            .click()
          await page.locator('#own-reason').fill('Essai')
          await page.keyboard.press('Control+Enter')
          await page.locator('[data-competence] s').first().waitFor()
        },
      },
    ],
  },
  {
    id: 'school staff',
    role: 'schoolHead',
    path: '/school/staff',
    states: [{ id: 'person', reach: (page) => openFirstRow(page) }],
  },
  {
    id: 'school unavailabilities',
    role: 'schoolHead',
    path: '/school/unavailabilities',
    states: [
      {
        id: 'refused',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Ajouter une indisponibilité') }).click()
          await page.getByRole('button', { name: either('Enregistrer') }).click()
        },
      },
    ],
  },
  {
    id: 'school absences',
    role: 'schoolHead',
    path: '/school/absences',
    states: [
      { id: 'by person', reach: (page) => page.getByRole('tab', { name: either('Par personne') }).click() },
      { id: 'table', reach: (page) => page.getByRole('tab', { name: either('Tableau') }).click() },
    ],
  },
  { id: 'school progress', role: 'schoolHead', path: '/school/progress' },
]
