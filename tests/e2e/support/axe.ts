import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { type Appearance, dressIn } from './appearance.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Finding = Readonly<{
  rule: string
  impact: string
  criteria: string
  targets: readonly string[]
  help: string
}>

/**
 * Serious and critical findings of the page as it is now. The source is injected by the debugger, because Electron
 * refuses the helper page of the usual binding, and the page's own policy refuses added scripts.
 */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    const { axe: injected } = window as unknown as { axe: typeof axe }
    const result = await injected.run(document, {
      runOnly: { type: 'tag', values },
      // Left out of the tags as experimental; voice commands depend on it (2.5.3).
      rules: { 'label-content-name-mismatch': { enabled: true } },
      resultTypes: ['violations'],
    })
    /** A target half scrolled away is measured where it is wholly in sight. */
    const isSmall = async (selector: unknown) => {
      const [first] = [selector].flat(3)
      const target = typeof first === 'string' ? document.querySelector(first) : null
      if (target === null) return true
      target.scrollIntoView({ block: 'center' })
      const again = await injected.run(target, { runOnly: { type: 'rule', values: ['target-size'] } })
      return again.violations.length > 0
    }
    const found: typeof result.violations = []
    for (const violation of result.violations) {
      if (violation.id !== 'target-size') found.push(violation)
      else {
        const nodes: typeof violation.nodes = []
        for (const node of violation.nodes) if (await isSmall(node.target)) nodes.push(node)
        if (nodes.length > 0) found.push({ ...violation, nodes })
      }
    }
    return found
  }, tags)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, tags: found, help, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      criteria: found.filter((tag) => /^(wcag\d|RGAA-)/.test(tag)).join(' '),
      targets: nodes.map(({ target }) => [target].flat(3).join(' ')),
      help,
    }))
}

/** Fails with the findings when the page has a serious or critical one. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect.soft(await seriousFindings(page), `axe findings of ${state}`).toEqual([])
}

/** The same in each of these appearances, once the page is still as `settled` knows. */
export async function expectAccessibleIn(
  chosen: readonly Appearance[],
  page: Page,
  state: string,
  settled: () => Promise<void> = async () => {},
): Promise<void> {
  for (const appearance of chosen) {
    await dressIn(page, appearance)
    await settled()
    await expectAccessible(page, `${state}, ${appearance.contrast}, ${appearance.textSize} %`)
  }
}
