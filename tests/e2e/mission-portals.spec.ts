import { expect, type Page, test } from '@playwright/test'
import { signIn } from './support/application.ts'
import { openByPalette, tabTo } from './support/keyboard.ts'
import { portalAddress, portalOffice } from './support/portal-office.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('intervenant', portalOffice)

test.describe.configure({ mode: 'serial' })

const menu = (page: Page) => page.getByRole('navigation', { name: 'Activités' })
const entry = (page: Page, name: string) => menu(page).getByRole('link', { name, exact: true })
const console_ = (page: Page) => page.locator('.frame-console')
const line = (page: Page, number: number) => page.locator('tbody tr').filter({ hasText: String(number) })

/** What the browser is asked for by `press`, in a tab that knows nothing of ours. */
async function opened(page: Page, press: () => Promise<void>): Promise<string> {
  const tab = page.context().waitForEvent('page')
  await press()
  const other = await tab
  await other.waitForURL(/exemple\.fr/)
  const { address, opener } = { address: other.url(), opener: await other.evaluate(() => window.opener) }
  expect(opener).toBeNull()
  await other.close()
  return address
}

test('[F78-F81] [F318] [F320] [F323-F328] [F330] [F335] the portals of the person are in their menu; Enter on a mission opens its own application', async () => {
  const { page } = application
  await page.context().route(/^https:\/\/[a-z]+\.exemple\.fr\//, (route) => route.fulfill({ body: 'Ailleurs' }))
  for (const name of ['Gestion des épreuves EPS', 'Portail délibération de jury', 'Gestion des sujets'])
    await expect(entry(page, name)).toBeVisible()
  await expect(entry(page, 'Statistiques nationales de notation')).toBeVisible()
  await entry(page, 'Portail d’accès aux missions').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Portail d’accès aux missions' })).toBeVisible()
  await settled(page)
  await expect(page.getByRole('columnheader')).toHaveText([
    /^Examen/,
    /^Spécialité/,
    /^Épreuve-option/,
    /^Type de mission/,
    /^N° de mission/,
    /^Début de mission/,
    /^État correction/,
    /^Action/,
  ])
  await expect(line(page, 80001)).toContainText(/À corriger dans SANTORIN ?au \d\d\/\d\d\/\d{4}/)
  await expect(line(page, 80001)).toContainText('31 copies corrigées sur 60')
  await expect(line(page, 80002)).toContainText('À numériser dans SANTORIN')
  await expect(line(page, 80003)).toContainText('Service fait SANTORIN')
  await expect(line(page, 80004)).toContainText(/Service fait ?au /)
  await expect(line(page, 80005)).not.toContainText('Service fait')
  await expect(line(page, 80008)).toHaveCount(0)
  await expect(page.getByText('terminées depuis plus de 100 jours ne sont plus affichées')).toBeVisible()
  const marking = line(page, 80001).getByRole('rowheader').getByRole('button')
  await tabTo(page, marking)
  expect(await opened(page, () => page.keyboard.press('Enter'))).toBe(portalAddress('santorin'))
  await expect(console_(page)).toContainText('SANTORIN s’ouvre dans votre navigateur')
  const commission = page.getByRole('button', { name: 'Ouvrir CYCLADES (navigateur), mission n° 80006' })
  expect(await opened(page, () => commission.click())).toBe(portalAddress('cyclades'))
  await entry(page, 'Portail délibération de jury').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Portail délibération de jury' })).toBeVisible()
  await expect(page.getByText('demande votre clé OTP personnelle')).toBeVisible()
  await settled(page)
  expect(await opened(page, () => page.keyboard.press('Control+Enter'))).toBe(portalAddress('cycladesJury'))
  await entry(page, 'Gestion des sujets').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Gestion des sujets' })).toBeVisible()
  await expect(page.getByText('n’a pas donné l’adresse de DELOS, module BNS')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ouvrir/ })).toHaveCount(0)
})

test('[F89] [F329] [F331] what the office reports unavailable is not opened: said beside the button and in the console, with whom to call', async () => {
  const { page } = application
  const leave = () =>
    page
      .getByRole('button', { name: /Quitter/ })
      .first()
      .click()
  await leave()
  await signIn(page, 'manager')
  await openByPalette(page, 'Applications externes')
  await settled(page)
  await page.getByRole('button', { name: 'Disponibilité : CYCLADES', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Disponibilité de CYCLADES' })
  await dialog.getByLabel('Indisponible du').fill('01/01/2026')
  await dialog.getByLabel('Message aux intervenants').fill('Maintenance nationale.')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(console_(page)).toContainText('CYCLADES : disponibilité enregistrée.')
  await leave()
  await signIn(page, 'intervenant')
  await entry(page, 'Gestion des épreuves EPS').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Gestion des épreuves EPS' })).toBeVisible()
  await expect(page.getByText('Niveaux : BGT, BCP')).toBeVisible()
  await expect(line(page, 80006)).toContainText('Maintenance nationale.')
  const tabs = page.context().pages().length
  await page.keyboard.press('Control+Enter')
  await expect(console_(page)).toContainText('CYCLADES n’est pas ouvert')
  await expect(console_(page)).toContainText('Maintenance nationale.')
  await expect(console_(page)).toContainText('Contactez votre gestionnaire')
  await expect(console_(page)).toContainText(/\d\d:\d\d:\d\d/)
  await expect(console_(page).getByRole('button', { name: 'Réessayer' })).toBeVisible()
  expect(page.context().pages()).toHaveLength(tabs)
  expect(application.complaints).toEqual([])
})
