import { expect, type Page, test } from '@playwright/test'
import { screens, sessionsOf, type Visitor } from './screens.ts'
import { appearances, dressIn, extremeAppearances, usualAppearance } from './support/appearance.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { expectChecklist } from './support/checklist.ts'
import { expectNothingClipped, inLongerWords } from './support/clipping.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'
import { sharedApplication } from './support/shared-application.ts'
import { unsaidFrench } from './support/unsaid-french.ts'
import { settled, visit } from './support/visit.ts'

/** The screens of the intervenant's claim are enlarged in their states too: it is there that people type. */
const enlargedInStates = new Set(['claims', 'claim', 'claim forms', 'own missions'])

/** What a page shows is whole, also in a language whose words are 40 % longer. */
async function expectWhole(page: Page, state: string): Promise<void> {
  await expectNothingClipped(page, state)
  await inLongerWords(page, () => expectNothingClipped(page, `${state}, in longer words`))
}

/** People who come once a year have larger targets, those who stand larger ones still (ux.md 1.11, item 50). */
const smallestTarget = (role: Visitor) => (role === 'kiosk' ? 64 : role === 'intervenant' ? 44 : 24)

// The longest file of all: its applications are shared among the workers, each with its screens in order.
test.describe.configure({ mode: 'parallel' })

// A change of theme fades in otherwise, nine times a screen.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('there are screens to check, each with an id of its own', () => {
  expect(screens.length).toBeGreaterThan(0)
  const ids = screens.map(({ role, id }) => `${role} ${id}`)
  expect(new Set(ids).size).toBe(ids.length)
})

for (const session of sessionsOf(screens))
  test.describe(`screens of ${session.role}${session.office ? ` on the ${session.office.name}` : ''}`, () => {
    test.describe.configure({ mode: 'default' })
    const application = sharedApplication(session.role, session.office)

    for (const screen of session.screens) {
      test(`[C1-C3 C7-C10 C15 C16 C21 C23 C24 C33 C34 C37 C44 C45 C50 C55 C56 C58] ${screen.id} is accessible in both languages, three themes and three text sizes, fits at 400 % of zoom, with text twice as large and with longer words`, async () => {
        test.setTimeout(180_000)
        const { page } = application
        await visit(application, screen)
        await expectChecklist(page, screen.id, smallestTarget(session.role))
        await expectWhole(page, screen.id)
        await expectAccessibleIn(appearances, page, screen.id, () => settled(page))
        await expectFitsWhenEnlarged(page, screen.id)
        await dressIn(page, { ...usualAppearance, language: 'en' })
        // Back to where a visit begins: nothing is half out of sight.
        await page.evaluate(() => {
          for (const zone of document.querySelectorAll('*')) zone.scrollTop = 0
        })
        await settled(page)
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        const inEnglish = `${screen.id} in English`
        await expectChecklist(page, inEnglish, smallestTarget(session.role))
        await expectNothingClipped(page, inEnglish)
        expect.soft(await unsaidFrench(page), `French that does not say it is, ${inEnglish}`).toEqual([])
        await expectAccessibleIn(appearances, page, inEnglish, () => settled(page))
        await dressIn(page, { ...usualAppearance, language: 'fr' })
      })
      for (const state of screen.states ?? [])
        test(`${screen.id}, ${state.id}, is accessible in dark at twice the size and in light at the usual one`, async () => {
          const { page } = application
          const name = `${screen.id}, ${state.id}`
          await dressIn(page, extremeAppearances[0])
          await visit(application, screen)
          await state.reach(page)
          await expectAccessibleIn(extremeAppearances, page, name)
          await expectChecklist(page, name, smallestTarget(session.role))
          await expectWhole(page, name)
          if (enlargedInStates.has(screen.id)) await expectFitsWhenEnlarged(page, name)
        })
    }

    test('no screen complains on the console', () => expect(application.complaints).toEqual([]))
  })
