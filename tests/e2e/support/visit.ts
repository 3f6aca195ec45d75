import type { Page } from '@playwright/test'
import type { Screen } from '../screens.ts'
import { type Application, goTo } from './application.ts'
import { beginVisit } from './kiosk-window.ts'

/** Opens a screen afresh and waits until it is ready. */
export async function visit(application: Pick<Application, 'page' | 'shell'>, screen: Screen): Promise<void> {
  if (screen.role === 'kiosk') await beginVisit(application)
  else await open(application, screen.path)
  await settled(application.page)
  await screen.ready?.(application.page)
}

async function open(application: Pick<Application, 'page' | 'shell'>, path: string): Promise<void> {
  // A screen keeps its dialogs and filters when its own address is asked for again; the home page in between clears them.
  await goTo(application, '/')
  await goTo(application, path)
}

/** What is busy; the panel of a closed tab reads nothing until it is opened, so it says that it is busy all along. */
const busy = '[aria-busy="true"]:not([style*="display: none"], [style*="display: none"] *)'

/** Waits until the page has its heading, reads nothing, and nothing in it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator(`html:not([data-reading], :has(${busy}))`).waitFor({ state: 'attached' })
}
