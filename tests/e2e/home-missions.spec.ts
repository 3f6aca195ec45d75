import { expect, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { comingMissionsOffice } from './support/coming-missions-office.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('intervenant', comingMissionsOffice)

test('home tells when one is next expected, and the convocations that one has not read', async () => {
  const { page } = application
  const toRead = page
    .getByRole('table', { name: 'À faire' })
    .getByRole('link', { name: /^Convocation à lire\s?, Mission n° / })
  const missions = page.getByRole('region', { name: 'Mes missions' })
  await expect(missions).toContainText(/Prochain rendez-vous\s: .+ à \d\d:\d\d, .+\./)
  await expect(toRead.first()).toBeVisible()
  const before = await toRead.count()
  await expectAccessible(page, 'home with missions to come')
  await missions.getByRole('link', { name: 'Voir cette mission' }).press('Enter')
  await expect(page.getByRole('dialog', { name: /^Mission n° \d+$/ })).toBeVisible()
  await page.goBack()
  await settled(page)
  await toRead.first().press('Enter')
  const detail = page.getByRole('dialog', { name: /^Mission n° \d+$/ })
  await expect(detail.getByText('Numéro de mission')).toBeVisible()
  await settled(page)
  await page.keyboard.press('l')
  await expect(page.locator('.frame-console')).toContainText('transmise au bureau')
  await page.keyboard.press('Escape')
  await goTo(application, '/')
  await settled(page)
  await expect(toRead).toHaveCount(before - 1)
})

test('the palette finds one’s own missions and claims, and asks for nothing that is not one’s own', async () => {
  const { page } = application
  const link = page
    .getByRole('table', { name: 'À faire' })
    .getByRole('link', { name: /^Convocation à lire/ })
    .first()
  await settled(page)
  const number = (await link.textContent())?.match(/\d+$/)?.[0] ?? ''
  await page.keyboard.press('Control+k')
  await page.keyboard.type(number)
  await page.getByRole('option', { name: new RegExp(`^Mission n° ${number}`) }).click()
  await expect(page.getByRole('dialog', { name: `Mission n° ${number}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(application, '/claims')
  await settled(page)
  await expect(page.getByRole('log')).not.toContainText('recherche impossible')
})

test('a head of centre finds the missions of the centre, a head of school their staff', async () => {
  const { page } = application
  const leave = () => page.getByRole('button', { name: 'Quitter', exact: true }).click()
  const first = async () => {
    const cell = page.getByRole('grid').first().getByRole('row').nth(1).getByRole('rowheader')
    await expect(cell).toBeVisible()
    return (await cell.innerText()).trim()
  }
  await leave()
  await signIn(page, 'centreHead')
  await goTo(application, '/service-statements')
  await page.getByRole('button', { name: /^Toutes/ }).click()
  const number = await first()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(number)
  await page.getByRole('option', { name: new RegExp(`^Mission n° ${number}`) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number)
  await leave()
  await signIn(page, 'schoolHead')
  await goTo(application, '/school/staff')
  const person = await first()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(person)
  await page
    .getByRole('option', { name: new RegExp(person, 'i') })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person)
  await expect(page.getByRole('log')).not.toContainText('recherche impossible')
  expect(application.complaints).toEqual([])
})
