import type { Page } from '@playwright/test'
import type { Role } from '../../shared/model/roles.ts'
import { accessScreens } from './support/access-screens.ts'
import { assignmentStates } from './support/assignment-states.ts'
import { documentScreens } from './support/claim-document-screens.ts'
import { claimFormScreens } from './support/claim-form-screens.ts'
import { claimPaperScreens } from './support/claim-paper-screens.ts'
import { claimScreens } from './support/claim-screens.ts'
import { convocationScreens } from './support/convocation-screens.ts'
import { kioskScreens } from './support/kiosk-screens.ts'
import { liquidationScreens } from './support/liquidation-screens.ts'
import { missionScreens } from './support/mission-screens.ts'
import { needScreens } from './support/need-screens.ts'
import { officeReferenceScreens } from './support/office-reference-screens.ts'
import { paymentReturnScreens } from './support/payment-return-screens.ts'
import { peopleScreens } from './support/people-screens.ts'
import { portalScreens } from './support/portal-screens.ts'
import { retentionScreens } from './support/retention-screens.ts'
import { reviewScreens } from './support/review-screens.ts'
import { openFirstRow } from './support/rows.ts'
import { schoolScreens } from './support/school-screens.ts'
import { settingScreens } from './support/setting-screens.ts'
import { statementScreens } from './support/statement-screens.ts'
import { either } from './support/words.ts'

/** A state of a screen worth a picture and an accessibility check: an open dialog, a filtered list, an error. */
export type ScreenState = Readonly<{ id: string; reach(page: Page): Promise<void> }>

/** Who looks at a screen: somebody signed in, or whoever stands at a kiosk. */
export type Visitor = Role | 'kiosk'

/**
 * One screen of the tour. `path` is that of its activity in the router. A screen is ready when its first-level heading
 * shows and nothing in it is busy; `ready` is for what needs more than that.
 */
export type Screen = Readonly<{
  id: string
  role: Visitor
  path: string
  /** The office it is shown on, where the demonstration has nothing to show. */
  office?: () => Promise<string>
  ready?: (page: Page) => Promise<void>
  states?: readonly ScreenState[]
}>

/** Every screen of the application: its author adds a line; the tour and the accessibility tests then visit it. */
export const screens: readonly Screen[] = [
  { id: 'home', role: 'manager', path: '/' },
  {
    id: 'dashboard',
    role: 'manager',
    path: '/dashboard',
    // The tab last chosen is kept: each visit begins with the first one.
    ready: async (page) => {
      await page.getByRole('tab', { name: either('Suivi financier') }).click()
      await page.locator('.figures tfoot').first().waitFor()
    },
    states: [
      {
        id: 'by session',
        reach: async (page) => {
          await page.getByLabel(either('Présenter')).selectOption('session')
          await page.locator('.figures tfoot').first().waitFor()
        },
      },
      { id: 'forecast', reach: (page) => page.getByRole('tab', { name: either('Prévision de coût') }).click() },
      { id: 'workload', reach: (page) => page.getByRole('tab', { name: either('Charge de travail') }).click() },
      {
        // As from the home of the office, whatever the tab last chosen.
        id: 'delays',
        reach: async (page) => {
          await page.goto(`${page.url().split('#')[0]}#/`)
          await page.getByRole('button', { name: either('Changer les délais') }).click()
          await page.getByRole('tab', { name: either('Délais'), selected: true }).waitFor()
        },
      },
    ],
  },
  { id: 'home', role: 'intervenant', path: '/' },
  { id: 'home', role: 'centreHead', path: '/' },
  { id: 'home', role: 'schoolHead', path: '/' },
  {
    id: 'reference',
    role: 'manager',
    path: '/reference',
    states: [
      { id: 'rates', reach: (page) => page.getByRole('tab', { name: either('Taux et barèmes') }).click() },
      {
        id: 'correspondence',
        reach: (page) => page.getByRole('tab', { name: either('Table de correspondance') }).click(),
      },
      {
        id: 'correspondence, line',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Table de correspondance') }).click()
          await page.getByRole('button', { name: either('Ajouter une ligne') }).click()
        },
      },
      {
        id: 'correspondence, generation',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Table de correspondance') }).click()
          await page.getByRole('button', { name: either('Voir ce que le calcul créerait') }).click()
        },
      },
    ],
  },
  {
    id: 'imports',
    role: 'manager',
    path: '/imports',
    states: [
      { id: 'form', reach: (page) => page.getByRole('button', { name: either('Importer un fichier') }).click() },
    ],
  },
  {
    id: 'activities',
    role: 'manager',
    path: '/activities',
    states: [{ id: 'opening', reach: (page) => openFirstRow(page) }],
  },
  {
    id: 'import',
    role: 'manager',
    path: '/imports',
    ready: async (page) => {
      if (page.url().split('/').length < 6) await openFirstRow(page)
      await page.locator('.import-counts').waitFor()
    },
    states: [
      { id: 'undo', reach: (page) => page.getByRole('button', { name: either('Annuler tout l’import') }).click() },
    ],
  },
  { id: 'home', role: 'administrator', path: '/' },
  { id: 'my-data', role: 'intervenant', path: '/my-data' },
  {
    id: 'journal',
    role: 'administrator',
    path: '/journal',
    states: [
      {
        id: 'looks',
        reach: async (page) => {
          await page.getByRole('tab', { name: either('Consultations') }).click()
          await page.getByRole('grid').waitFor()
        },
      },
    ],
  },
  {
    id: 'office identity',
    role: 'administrator',
    path: '/office-identity',
    states: [
      {
        id: 'refused',
        reach: async (page) => {
          await page.locator('#office-name').fill('')
          await page.locator('#office-postalCode').fill('350')
          await page.keyboard.press('Control+Enter')
          await page.locator('.error-summary').waitFor()
        },
      },
    ],
  },
  { id: 'paying account', role: 'administrator', path: '/paying-account' },
  { id: 'maintenance', role: 'administrator', path: '/maintenance' },
  ...retentionScreens,
  ...accessScreens,
  ...peopleScreens,
  {
    id: 'onCall',
    role: 'manager',
    path: '/on-call',
    states: [
      { id: 'new person', reach: (page) => page.getByRole('button', { name: either('Ajouter une personne') }).click() },
    ],
  },
  {
    id: 'exclusions',
    role: 'manager',
    path: '/exclusions',
    states: [
      { id: 'new rule', reach: (page) => page.getByRole('button', { name: either('Ajouter une règle') }).click() },
      {
        id: 'effect',
        reach: (page) =>
          page
            .getByRole('button', { name: either('Voir l’effet') })
            .first()
            .click(),
      },
    ],
  },
  { id: 'forced exceptions', role: 'manager', path: '/forced-exceptions' },
  {
    id: 'my availability',
    role: 'intervenant',
    path: '/my-availability',
    states: [{ id: 'wish', reach: (page) => page.getByRole('button', { name: either('Ajouter un souhait') }).click() }],
  },
  {
    id: 'competences',
    role: 'manager',
    path: '/competences',
    states: [
      {
        id: 'filtered',
        reach: async (page) => {
          await page.getByLabel(either('État')).selectOption('effective')
          await page.getByRole('searchbox').first().fill('philosophie')
        },
      },
      {
        id: 'add dialog',
        reach: (page) => page.getByRole('button', { name: either('Ajouter une compétence') }).click(),
      },
    ],
  },
  {
    id: 'competence consultation',
    role: 'intervenant',
    path: '/my-competences',
    states: [
      { id: 'schools', reach: (page) => page.getByRole('tab', { name: either('Établissements') }).click() },
      { id: 'teachings', reach: (page) => page.getByRole('tab', { name: either('Enseignements') }).click() },
    ],
  },
  {
    id: 'competence entry',
    role: 'intervenant',
    path: '/my-competences-entry',
    states: [
      {
        id: 'removed line',
        reach: async (page) => {
          await page
            .locator('[data-row-id]')
            .getByRole('button', { name: either('Retirer') })
            .first()
            .click()
          await page.getByText(either('Retirée par vous')).first().waitFor()
        },
      },
      {
        id: 'add dialog',
        reach: async (page) => {
          await page.getByRole('button', { name: either('Ajouter une compétence') }).click()
          await page.keyboard.press('ArrowDown')
          await page.getByRole('listbox').getByRole('option').first().waitFor()
        },
      },
    ],
  },
  {
    id: 'competence doctor',
    role: 'manager',
    path: '/competence-doctor',
    states: [
      {
        id: 'repair',
        reach: async (page) => {
          await page.getByRole('grid').getByRole('row').nth(1).getByRole('checkbox').check()
          await page.getByRole('button', { name: either('Confirmer au nom du bureau') }).click()
        },
      },
      { id: 'schools', reach: (page) => page.getByRole('tab', { name: either('Établissements') }).click() },
      { id: 'to chase', reach: (page) => page.getByRole('tab', { name: either('À relancer') }).click() },
    ],
  },
  ...needScreens,
  {
    id: 'assignments',
    role: 'manager',
    path: '/assignments',
    states: assignmentStates,
  },
  ...convocationScreens,
  { id: 'impediments', role: 'manager', path: '/impediments' },
  {
    id: 'own missions',
    role: 'intervenant',
    path: '/my-missions',
    states: [
      {
        id: 'calendar',
        reach: (page) => page.getByRole('button', { name: either('Calendrier'), exact: true }).click(),
      },
      {
        id: 'detail',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('dialog').locator('.description-list').waitFor()
        },
      },
      {
        id: 'simulation',
        reach: async (page) => {
          await openFirstRow(page)
          await page.getByRole('button', { name: either('Simuler mon remboursement') }).click()
          await page
            .getByRole('button', { name: either('Simuler'), exact: true })
            .last()
            .click()
          await page.getByText(/^(Total simulé|Simulated total)/).waitFor()
        },
      },
    ],
  },
  ...claimScreens,
  ...claimFormScreens,
  ...claimPaperScreens,
  ...documentScreens,
  ...missionScreens,
  ...settingScreens,
  ...officeReferenceScreens,
  ...schoolScreens,
  ...statementScreens,
  ...reviewScreens,
  ...liquidationScreens,
  ...paymentReturnScreens,
  ...portalScreens,
  ...kioskScreens,
]

export type Session = Readonly<{ role: Visitor; office: Screen['office']; screens: readonly Screen[] }>

/** Screens by the session that can visit them: one role, on one office. */
export function sessionsOf(visited: readonly Screen[]): readonly Session[] {
  const groups = Map.groupBy(visited, ({ role, office }) => `${role} ${office?.name}`)
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ role, office }) => ({ role, office, screens: group })),
  )
}
