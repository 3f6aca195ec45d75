import type { Screen } from '../screens.ts'
import { portalOffice } from './portal-office.ts'

/** Ways out to external applications, and where the office sets them. */
export const portalScreens: readonly Screen[] = [
  { id: 'mission portal', role: 'intervenant', path: '/mission-portal', office: portalOffice },
  { id: 'sport tests', role: 'intervenant', path: '/sport-tests', office: portalOffice },
  { id: 'jury portal', role: 'intervenant', path: '/jury-portal', office: portalOffice },
  { id: 'exam subjects', role: 'intervenant', path: '/exam-subjects', office: portalOffice },
  { id: 'marking statistics', role: 'intervenant', path: '/marking-statistics', office: portalOffice },
  {
    id: 'external applications',
    role: 'administrator',
    path: '/external-applications',
    office: portalOffice,
    states: [
      {
        id: 'address refused',
        reach: async (page) => {
          await page.getByRole('button', { name: /^(Adresse|Address) ?: SANTORIN$/ }).click()
          await page.locator('#application-address').fill('http://santorin.exemple.fr/')
          await page.keyboard.press('Enter')
          await page.getByRole('dialog').getByRole('alert').waitFor()
        },
      },
      {
        id: 'availability',
        reach: async (page) => {
          await page.getByRole('button', { name: /^(Disponibilité|Availability) ?: SANTORIN$/ }).click()
          await page.getByRole('dialog').waitFor()
        },
      },
    ],
  },
]
