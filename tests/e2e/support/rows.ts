import { expect, type Page } from '@playwright/test'

/** Opens what the first row of the list names. */
export const openFirstRow = (page: Page) =>
  page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()

/** Opens the detail behind the first row; a page that comes back after a reload is on it already. */
export const onFirstDetail = async (page: Page) => {
  if (page.url().split('/').length < 6) await page.locator('.grid-link').first().click()
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
