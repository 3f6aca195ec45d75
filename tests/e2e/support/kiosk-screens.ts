import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { closedServicesOffice } from './closed-services-office.ts'
import { everyFormOffice } from './every-form-office.ts'
import { scanConvocation } from './kiosk-window.ts'
import { either } from './words.ts'

const touch = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name: typeof name === 'string' ? either(name) : name }).click()
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name: either(name) }).waitFor()

const atKiosk = { role: 'kiosk', path: '/', office: everyFormOffice } as const

/** The steps of a visit that are unlike one another; `kiosk.spec.ts` goes through all of them. */
export const kioskScreens: readonly Screen[] = [
  {
    ...atKiosk,
    id: 'kiosk',
    states: [
      {
        id: 'controls lower down',
        reach: (page) => touch(page, 'Commandes en bas'),
      },
      {
        id: 'staff',
        reach: async (page) => {
          await touch(page, 'Personnel du centre')
          await title(page, 'Personnel du centre')
        },
      },
    ],
  },
  {
    ...atKiosk,
    id: 'kiosk, who are you',
    ready: async (page) => {
      await touch(page, 'Commencer')
      await title(page, 'Qui êtes-vous ?')
    },
  },
  {
    ...atKiosk,
    id: 'kiosk, claims',
    ready: scanConvocation,
    states: [
      {
        id: 'convocations',
        reach: async (page) => {
          await touch(page, 'Lire mes convocations')
          await title(page, 'Mes convocations')
        },
      },
      {
        id: 'competences',
        reach: async (page) => {
          await touch(page, 'Confirmer mes compétences')
          await touch(page, 'Répondre une par une')
          await page.getByRole('button', { name: either('Oui, toujours') }).waitFor()
        },
      },
    ],
  },
  {
    ...atKiosk,
    id: 'kiosk, claims closed by the office',
    office: closedServicesOffice,
    ready: scanConvocation,
  },
  {
    ...atKiosk,
    id: 'kiosk, question',
    ready: async (page) => {
      await scanConvocation(page)
      await touch(page, /90001/)
      await title(page, 'Combien de copies avez-vous corrigées ?')
    },
  },
]
