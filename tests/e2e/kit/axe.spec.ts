import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './kit-test.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// The longest of the last files of a run: its tests are shared among the workers.
test.describe.configure({ mode: 'parallel' })

/** Serious and critical violations of the page as it stands, one line each. */
async function violations(page: Page) {
  await page.evaluate(source)
  const results = await page.evaluate(
    (values): Promise<AxeResults> => Reflect.get(globalThis, 'axe').run(document, { runOnly: { type: 'tag', values } }),
    tags,
  )
  expect(results.passes.length).toBeGreaterThan(10)
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`,
    )
}

for (const contrast of ['light', 'strong', 'dark']) {
  for (const textSize of [100, 150, 200]) {
    test(`[C56] no serious accessibility violation, ${contrast} at ${textSize} % [F53] [F54] [F55] [F66]`, async ({
      page,
      open,
    }) => {
      const settings = { contrast, textSize }
      await open('/list', settings)
      expect(await violations(page), 'list').toEqual([])
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox')).toBeFocused()
      expect(await violations(page), 'palette').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Colonnes et export' }).click()
      expect(await violations(page), 'columns').toEqual([])
      await page.keyboard.press('F8')
      await expect(page.getByRole('heading', { name: 'Accessibilité' })).toBeFocused()
      expect(await violations(page), 'accessibility panel').toEqual([])
      await open('/states', settings)
      await page.getByText('Un autre travail est en cours').waitFor()
      expect(await violations(page), 'states of lists').toEqual([])
      await open('/fields', settings)
      await page.getByRole('button', { name: 'Envoyer mon état de frais' }).click()
      await page.getByLabel('Centre d’examen').fill('introuvable')
      await page.getByText('Aucun résultat pour « introuvable »').first().waitFor()
      expect(await violations(page), 'fields in error').toEqual([])
      await open('/feedback', settings)
      await page.getByRole('button', { name: 'Dire une erreur' }).click()
      await page.getByRole('button', { name: 'Historique' }).click()
      expect(await violations(page), 'feedback').toEqual([])
      await open('/dialogs', settings)
      expect(await violations(page), 'steps and tabs').toEqual([])
      await page.getByRole('button', { name: 'Supprimer des lignes' }).click()
      expect(await violations(page), 'confirmation').toEqual([])
    })
  }
}

test('the plain table has no serious accessibility violation', async ({ page, open }) => {
  await open('/list', { tables: 'plain' })
  await page.getByText('Page 1 sur').waitFor()
  expect(await violations(page)).toEqual([])
})
