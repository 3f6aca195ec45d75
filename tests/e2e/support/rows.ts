import { expect, type Page } from '@playwright/test'

/** Opens what the first row of the list names; a list comes back to where it was left, not to its first row. */
export async function openFirstRow(page: Page): Promise<void> {
  const list = page.locator('.grid-scroll').filter({ visible: true })
  if ((await list.count()) > 0) await list.first().evaluate((zone) => zone.scrollTo({ top: 0 }))
  await page.locator('[data-row="0"] .grid-link').filter({ visible: true }).first().click()
}

/** Opens the detail behind the first row; a page that comes back after a reload is on it already. */
export const onFirstDetail = async (page: Page) => {
  if (page.url().split('/').length < 6) await openFirstRow(page)
  await page.locator('.action-bar').first().waitFor()
}

/** Opens the only line that holds a number, once the list holds it alone: the click would fall between two lists before. */
export async function openLine(page: Page, number: number): Promise<void> {
  await page.getByRole('searchbox').first().fill(String(number))
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '2')
  await grid
    .getByRole('row')
    .filter({ hasText: String(number) })
    .getByRole('button')
    .first()
    .click()
}
