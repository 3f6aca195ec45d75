import { expect, test } from '@playwright/test'
import { seriousFindings } from './axe.ts'

test('the accessibility check finds a button without a name and pale text, and nothing on a sound page', async ({
  page,
}) => {
  await page.setContent(
    '<!doctype html><html lang="fr"><title>a</title><main><h1>a</h1><button></button><p style="color:#ccc">pale</p></main></html>',
  )
  expect((await seriousFindings(page)).map((finding) => finding.rule).sort()).toEqual(['button-name', 'color-contrast'])
  await page.setContent(
    '<!doctype html><html lang="fr"><title>a</title><main><h1>a</h1><button>b</button></main></html>',
  )
  expect(await seriousFindings(page)).toEqual([])
})
