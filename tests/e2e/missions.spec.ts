import { expect, test } from '@playwright/test'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { demonstrationOffice, removeOffice } from './support/office.ts'

let dataFolder: string
let application: Application

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await demonstrationOffice('S')
  application = await openApplication(await browser.newContext(), dataFolder)
  await signIn(application.page, 'manager')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

test('a session restricts the missions shown, and every need says that it has its mission', async () => {
  const { page } = application
  await goTo(application, '/missions')
  await expect(page.getByText(/Tous les besoins importés \(\d+\) ont leur mission\./)).toBeVisible()
  const count = async () =>
    Number((await page.getByRole('heading', { name: /^Missions \(/ }).innerText()).match(/\d+/)?.[0])
  const all = await count()
  await page.getByRole('combobox', { name: 'Session' }).selectOption({ index: 1 })
  await expect.poll(count).toBeLessThan(all)
  expect(await count()).toBeGreaterThan(0)
})

test('[F141] from a mission to the person who holds its seat, and to its times', async () => {
  const { page } = application
  await goTo(application, '/missions')
  await page.getByRole('combobox', { name: 'Session' }).selectOption('')
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mission n°')
  await page.getByRole('tab', { name: 'Horaires' }).click()
  await expect(page.getByRole('tabpanel').getByRole('row').nth(1)).toContainText(/\d\d:\d\d/)
  await page.getByRole('tab', { name: 'Détail' }).click()
  await expect(page.getByRole('tabpanel')).toContainText(/0\d\/20\d\d/)
  await page.getByRole('tab', { name: 'Places' }).click()
  const holder = page.getByRole('tabpanel').getByRole('link').first()
  const name = await holder.innerText()
  await holder.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('a mission is found from anywhere by number', async () => {
  const { page } = application
  await page.keyboard.press('Control+k')
  await page.keyboard.type('10003')
  const option = page.getByRole('option', { name: /Mission n° 10003/ })
  await option.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mission n° 10003')
  expect(application.complaints).toEqual([])
})
