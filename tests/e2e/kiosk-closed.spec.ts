import { expect, test } from '@playwright/test'
import { closedServicesOffice } from './support/closed-services-office.ts'
import { scanConvocation } from './support/kiosk-window.ts'
import { sharedApplication } from './support/shared-application.ts'
import { visit } from './support/visit.ts'

const application = sharedApplication('kiosk', closedServicesOffice)

test('[F114] a kiosk says that the office has closed claims, until when, and offers none', async () => {
  const { page } = application
  await visit(application, { id: 'kiosk', role: 'kiosk', path: '/', ready: scanConvocation })
  await expect(page.getByText(/La saisie des états de frais est fermée\s: par le bureau\. Réouverture/)).toBeVisible()
  await expect(page.locator('.kiosk-choices button')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Lire mes convocations' })).toBeVisible()
  expect(application.complaints).toEqual([])
})
