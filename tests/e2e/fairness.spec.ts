import { type BrowserContext, expect, test } from '@playwright/test'
import type { Role } from '../../shared/model/roles.ts'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { openByPalette, tabTo } from './support/keyboard.ts'
import { demonstrationOffice, removeOffice } from './support/office.ts'

let dataFolder: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  dataFolder = await demonstrationOffice('S')
})
test.afterAll(() => removeOffice(dataFolder))

/** Opens the office as somebody of that role, does something there, and leaves. */
async function as(role: Role, context: BrowserContext, act: (own: Application) => Promise<void>) {
  const application = await openApplication(context, dataFolder)
  await signIn(application.page, role)
  await act(application)
  expect(application.complaints).toEqual([])
  await application.close()
}

test('the manager opens the years of one person from the list, then the sheet, by keyboard', async ({ context }) => {
  await as('manager', context, async ({ page }) => {
    await openByPalette(page, 'Équité')
    const grid = page.getByRole('grid')
    await expect(grid.getByRole('row').nth(1)).toBeVisible()
    await tabTo(page, grid)
    await page.keyboard.press('Control+Home')
    const name = await grid.getByRole('row').nth(1).getByRole('rowheader').innerText()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.locator('.screen-sentence')).toContainText('Demi-journées encore dues')
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(6)
    await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText(/\d+ \(moyenne [\d,]+\)/)
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/#\/intervenants\//)
  })
})

test('an intervenant reads the own years beside the average, and nobody else’s', async ({ context }) => {
  await as('intervenant', context, async (application) => {
    const { page } = application
    await openByPalette(page, 'Ma part')
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(6)
    await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText(/\d+ \(moyenne [\d,]+\)/)
    await goTo(application, '/fairness')
    await expect(page.getByRole('grid')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: 'Équité' })).toHaveCount(0)
  })
})
