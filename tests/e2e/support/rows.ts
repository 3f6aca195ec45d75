import type { Page } from '@playwright/test'

/** Opens what the first row of the list names. */
export const openFirstRow = (page: Page) =>
  page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
