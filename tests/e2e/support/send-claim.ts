import { expect, type Page } from '@playwright/test'

/** Answers the last question before a claim is sent, whatever it says is missing, by the key that goes on. */
export async function confirmSending(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByText('j’atteste l’exactitude')).toBeVisible()
  await page.keyboard.press('Control+Enter')
}
