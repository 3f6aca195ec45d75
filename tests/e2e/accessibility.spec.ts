import { expect, test } from '@playwright/test'
import { screens, sessionsOf } from './screens.ts'
import { appearances, dressIn, extremeAppearances } from './support/appearance.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled, visit } from './support/visit.ts'

/** The screens of the intervenant's claim are enlarged in their states too: it is there that people type. */
const enlargedInStates = new Set(['claims', 'claim', 'claim forms', 'own missions'])

// A change of theme fades in otherwise, nine times a screen.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('there are screens to check, each with an id of its own', () => {
  expect(screens.length).toBeGreaterThan(0)
  const ids = screens.map(({ role, id }) => `${role} ${id}`)
  expect(new Set(ids).size).toBe(ids.length)
})

for (const session of sessionsOf(screens))
  test.describe(`screens of ${session.role}${session.office ? ` on the ${session.office.name}` : ''}`, () => {
    const application = sharedApplication(session.role, session.office)

    for (const screen of session.screens) {
      test(`${screen.id} is accessible in three themes and three text sizes, fits at 400 % of zoom and with text twice as large`, async () => {
        test.setTimeout(180_000)
        const { page } = application
        await visit(application, screen)
        await expectAccessibleIn(appearances, page, screen.id, () => settled(page))
        await expectFitsWhenEnlarged(page, screen.id)
      })
      for (const state of screen.states ?? [])
        test(`${screen.id}, ${state.id}, is accessible in dark at twice the size and in light at the usual one`, async () => {
          const { page } = application
          const name = `${screen.id}, ${state.id}`
          await dressIn(page, extremeAppearances[0])
          await visit(application, screen)
          await state.reach(page)
          await expectAccessibleIn(extremeAppearances, page, name)
          if (enlargedInStates.has(screen.id)) await expectFitsWhenEnlarged(page, name)
        })
    }

    test('no screen complains on the console', () => expect(application.complaints).toEqual([]))
  })
