import type { Page } from '@playwright/test'
import { onlyFrench } from './words.ts'

/** French left on an English page without saying that it is French: its words, in their elements. */
export const unsaidFrench = (page: Page): Promise<string[]> =>
  page.evaluate((texts) => {
    const french = new Set(texts)
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data, parentElement } = node as Text
      // What is being written belongs to who writes it.
      if (parentElement?.closest('textarea')) continue
      if (
        french.has(data.replaceAll('\u00a0', ' ').trim()) &&
        parentElement?.closest('[lang]')?.getAttribute('lang') !== 'fr'
      )
        found.add(data.trim())
    }
    return [...found]
  }, onlyFrench)
