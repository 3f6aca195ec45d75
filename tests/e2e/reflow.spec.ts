import { expect, test } from '@playwright/test'
import { screens, sessionsOf } from './screens.ts'
import { dressIn } from './support/appearance.ts'
import { expectNoReflowFault, zoomed } from './support/reflow.ts'
import { sharedApplication } from './support/shared-application.ts'
import { visit } from './support/visit.ts'

/** 1280 x 1024 is what the criterion starts from; 320 x 256 is the same window at 400 %. */
const usual = { width: 1280, height: 1024 }

/** The screens of the intervenant's claim are looked at in their states too: it is there that people type. */
const withStates = new Set(['claims', 'claim', 'claim forms', 'own missions'])

for (const session of sessionsOf(screens))
  test.describe(`screens of ${session.role}${session.office ? ' on an office of their own' : ''}`, () => {
    const application = sharedApplication(session.role, session.office)

    for (const screen of session.screens)
      test(`${screen.id} fits at 400 % of zoom and with text twice as large, its focus in sight`, async () => {
        const { page } = application
        for (const state of [undefined, ...(withStates.has(screen.id) ? (screen.states ?? []) : [])]) {
          await page.setViewportSize(usual)
          await visit(application, screen)
          await state?.reach(page)
          const name = [screen.id, state?.id].filter(Boolean).join(', ')
          await dressIn(page, { contrast: 'light', textSize: 200 })
          await expectNoReflowFault(page, `${name}, text at 200 %`)
          await dressIn(page, { contrast: 'light', textSize: 100 })
          await page.setViewportSize(zoomed)
          await expectNoReflowFault(page, `${name}, at 400 %`)
        }
      })

    test('no screen complains on the console', () => expect(application.complaints).toEqual([]))
  })
