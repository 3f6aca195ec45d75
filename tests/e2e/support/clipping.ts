import { expect, type Page } from '@playwright/test'

/**
 * Texts of the page as it is now that are not wholly shown, in words: cut by a box that hides what leaves it, or running
 * out of the button, field or cell they belong to. What is said to screen readers only is left out, and what scrolls is
 * not cut.
 */
export const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scope = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? document.body
    const holders = 'button, a, label, legend, th, td, summary, [role="tab"], [role="option"], [role="status"], .badge'
    const faults = new Set<string>()
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`
    const spokenOnly = (element: Element) => {
      const { clipPath, overflowX } = getComputedStyle(element)
      return clipPath === 'inset(50%)' || (overflowX === 'hidden' && element.getBoundingClientRect().width <= 1)
    }
    const ancestorsOf = (element: Element | null): Element[] =>
      element === null || element === document.documentElement ? [] : [element, ...ancestorsOf(element.parentElement)]

    function faultOf(text: Text): string | null {
      const ancestors = ancestorsOf(text.parentElement)
      if (ancestors.some(spokenOnly)) return null
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      const words = `“${text.data.trim().slice(0, 60)}”`
      let [across, down] = [true, true]
      for (const ancestor of ancestors) {
        const style = getComputedStyle(ancestor)
        const box = ancestor.getBoundingClientRect()
        if (style.display === 'contents' || style.display === 'inline') continue
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') across = false
        if (style.overflowY === 'auto' || style.overflowY === 'scroll') down = false
        const hides = ['hidden', 'clip']
        const holds = ancestor.matches(holders)
        for (const { left, right, top, bottom } of boxes) {
          const [wide, high] = [
            left < box.left - 1.5 || right > box.right + 1.5,
            top < box.top - 3 || bottom > box.bottom + 3,
          ]
          if (across && wide && (hides.includes(style.overflowX) || holds))
            return `${words} runs out of ${nameOf(ancestor)} sideways (${Math.round(right - left)} in ${Math.round(box.width)})`
          if (down && high && (hides.includes(style.overflowY) || holds))
            return `${words} runs out of ${nameOf(ancestor)} in height (${Math.round(bottom - top)} in ${Math.round(box.height)})`
        }
        if (style.position === 'fixed') return null
      }
      return null
    }

    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text
      const parent = text.parentElement
      if (parent === null || text.data.trim() === '' || parent.closest('script, style, option, textarea, svg, canvas'))
        continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const fault = faultOf(text)
      if (fault) faults.add(fault)
    }
    return [...faults]
  })

/** Looks at the page with every text 40 % longer, word by word, as a language with longer words would have it (ux.md, L2). */
export async function inLongerWords(page: Page, look: () => Promise<void>): Promise<void> {
  await page.evaluate(async () => {
    const longer = (text: string) =>
      text.replace(/\p{L}{2,}/gu, (word) => {
        const middle = Math.ceil(word.length / 2)
        const added = (word[middle - 1] ?? '').toLowerCase().repeat(Math.round(word.length * 0.4))
        return word.slice(0, middle) + added + word.slice(middle)
      })
    const changed: [Text, string][] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text
      if (text.parentElement?.closest('script, style')) continue
      changed.push([text, text.data])
      text.data = longer(text.data)
    }
    const usualTexts = () => {
      for (const [text, data] of changed) text.data = data
    }
    Object.assign(window, { usualTexts })
    const drawn = () => new Promise((next) => requestAnimationFrame(next))
    await drawn()
    await drawn()
  })
  try {
    await look()
  } finally {
    await page.evaluate(() => (window as unknown as { usualTexts(): void }).usualTexts())
  }
}

/** Fails with the texts that are not wholly shown. */
export async function expectNothingClipped(page: Page, state: string): Promise<void> {
  expect.soft(await clippedTexts(page), `texts cut in ${state}`).toEqual([])
}
