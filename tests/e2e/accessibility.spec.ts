import { expect, test } from '@playwright/test'
import { screens } from './screens.ts'
import { appearances, dressIn, extremeAppearances } from './support/appearance.ts'
import { type Application, openApplication, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { demonstrationOffice, removeOffice } from './support/office.ts'
import { settled, visit } from './support/visit.ts'

test('there are screens to check, each with an id of its own', () => {
  expect(screens.length).toBeGreaterThan(0)
  const ids = screens.map(({ role, id }) => `${role} ${id}`)
  expect(new Set(ids).size).toBe(ids.length)
})

for (const role of new Set(screens.map((screen) => screen.role)))
  test.describe(`screens of ${role}`, () => {
    let dataFolder: string
    let application: Application

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(300_000)
      dataFolder = await demonstrationOffice('S')
      application = await openApplication(await browser.newContext(), dataFolder)
      await signIn(application.page, role)
    })
    test.afterAll(async () => {
      await application.close()
      removeOffice(dataFolder)
    })

    for (const screen of screens.filter((candidate) => candidate.role === role)) {
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
