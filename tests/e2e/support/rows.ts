import type { Page } from '@playwright/test'

/** Opens what the first row of the list names. */
export const openFirstRow = (page: Page) =>
  page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()

/** Opens the detail behind the first row; a page that comes back after a reload is on it already. */
export const onFirstDetail = async (page: Page) => {
  if (page.url().split('/').length < 6) await page.locator('.grid-link').first().click()
  await page.locator('.action-bar').first().waitFor()
}
