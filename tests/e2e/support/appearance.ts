import type { BrowserContext, Page } from '@playwright/test'

/** What the accessibility panel keeps, as far as tests choose it. */
export type Preferences = Readonly<{
  language: 'fr' | 'en'
  contrast: 'light' | 'strong' | 'dark'
  textSize: 100 | 150 | 200
}>
export type Appearance = Pick<Preferences, 'contrast' | 'textSize'>
export const usualAppearance: Appearance = { contrast: 'light', textSize: 100 }

/** Three themes by three text sizes: what every screen must pass (ux.md, acceptance test A1). */
export const appearances: readonly Appearance[] = (['light', 'strong', 'dark'] as const).flatMap((contrast) =>
  ([100, 150, 200] as const).map((textSize) => ({ contrast, textSize })),
)

/** The hardest and the plainest of them. */
export const extremeAppearances = [
  { contrast: 'dark', textSize: 200 },
  { contrast: 'light', textSize: 100 },
] as const satisfies readonly Appearance[]

/** Where the page keeps its preferences, and those of an account behind a dot (`renderer/app/preferences.ts`). */
const storageKey = 'imagin.preferences'

/** Preferences that every page of the context finds at its first start. */
export async function prefer(context: BrowserContext, preferences: Partial<Preferences>): Promise<void> {
  await context.addInitScript(
    ([key, chosen]) => {
      // The boot page is a file: the preferences belong to the application's own origin.
      const { location } = globalThis as unknown as { location: { protocol: string } }
      if (location.protocol.startsWith('http') && localStorage.getItem(key) === null)
        localStorage.setItem(key, JSON.stringify(chosen))
    },
    [storageKey, preferences] as const,
  )
}

type PageGlobals = {
  StorageEvent: new (type: string, about: { key: string }) => unknown
  dispatchEvent(event: unknown): boolean
  CSSTransition: new () => unknown
  document: { getAnimations(): readonly { finished: Promise<unknown> }[] }
  requestAnimationFrame(draw: (time: unknown) => void): number
}

/** Changes the appearance, and the language, of an open page as another window would, and waits until the page has been drawn in it. */
export async function dressIn(page: Page, appearance: Appearance & Partial<Preferences>): Promise<void> {
  await page.evaluate(
    async ([key, chosen]) => {
      const page = globalThis as unknown as PageGlobals
      const keys = [key, ...Object.keys(localStorage).filter((one) => one.startsWith(`${key}.`))]
      for (const one of keys) {
        const kept = JSON.parse(localStorage.getItem(one) ?? '{}') as object
        localStorage.setItem(one, JSON.stringify({ ...kept, ...chosen }))
        page.dispatchEvent(new page.StorageEvent('storage', { key: one }))
      }
      const drawn = () => new Promise((next) => page.requestAnimationFrame(next))
      await drawn()
      await drawn()
      // Colours change gradually; what never ends, such as a wheel that turns, is not waited for.
      const changes = page.document.getAnimations().filter((change) => change instanceof page.CSSTransition)
      await Promise.allSettled(changes.map(({ finished }) => finished))
    },
    [storageKey, appearance] as const,
  )
}
