import { expect, test } from '@playwright/test'
import { closedServicesOffice } from './support/closed-services-office.ts'
import { beginVisit, scanConvocation } from './support/kiosk-window.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('kiosk', closedServicesOffice)

test('[F114] a kiosk says that the office has closed claims, until when, and offers none', async () => {
  const { page } = application
  await beginVisit(application)
  await scanConvocation(page)
  await expect(page.getByText(/La saisie des états de frais est fermée\s: par le bureau\. Réouverture/)).toBeVisible()
  await expect(page.locator('.kiosk-choices button')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Lire mes convocations' })).toBeVisible()
  expect(application.complaints).toEqual([])
})
