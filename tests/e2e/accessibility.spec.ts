import { expect, test } from '@playwright/test'
import { screens, sessionsOf } from './screens.ts'
import { appearances, dressIn, extremeAppearances } from './support/appearance.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled, visit } from './support/visit.ts'

test('there are screens to check, each with an id of its own', () => {
  expect(screens.length).toBeGreaterThan(0)
  const ids = screens.map(({ role, id }) => `${role} ${id}`)
  expect(new Set(ids).size).toBe(ids.length)
})

for (const session of sessionsOf(screens))
  test.describe(`screens of ${session.role}${session.office ? ' on an office of their own' : ''}`, () => {
    const application = sharedApplication(session.role, session.office)

    for (const screen of session.screens) {
      test(`${screen.id} is accessible in three themes and three text sizes`, async () => {
        test.setTimeout(180_000)
        await visit(application, screen)
        await expectAccessibleIn(appearances, application.page, screen.id, () => settled(application.page))
      })
      for (const state of screen.states ?? [])
        test(`${screen.id}, ${state.id}, is accessible in dark at twice the size and in light at the usual one`, async () => {
          const { page } = application
          await dressIn(page, extremeAppearances[0])
          await visit(application, screen)
          await state.reach(page)
          await expectAccessibleIn(extremeAppearances, page, `${screen.id}, ${state.id}`)
        })
    }

    test('no screen complains on the console', () => expect(application.complaints).toEqual([]))
  })
