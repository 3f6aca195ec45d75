import { expect, test } from '@playwright/test'
import { checklistFaults } from './checklist.ts'
import { clippedTexts, inLongerWords } from './clipping.ts'

const page = (main: string) => `<!doctype html><html lang="fr"><title>Liste - Imagin</title>
  <header class="frame-header"></header><main><h1>Liste</h1>${main}</main></html>`

test('the checklist finds what a page does wrong, each fault by its item, and nothing on a sound page', async ({
  page: browser,
}) => {
  await browser.setContent(
    page(`<h3>Trop bas</h3>
      <table><caption></caption><thead><tr><th>A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
      <div style="width:100px;overflow:auto"><div style="width:300px">large</div></div>
      <label>Montant <input inputmode="decimal"></label>
      <button aria-describedby="absent">Un</button><button style="order:2">Un</button><button>OK</button>
      <button style="width:10px;height:10px;padding:0">x</button><a href="#" tabindex="3">Loin</a>`),
  )
  const items = (await checklistFaults(browser, 24)).map((fault) => Number.parseInt(fault, 10))
  for (const item of [3, 8, 9, 10, 15, 23, 24, 34, 45, 50]) expect(items, `item ${item}`).toContain(item)
  await browser.setContent(
    page(`<h2>Bien</h2><label>Nom <input aria-required="true" style="min-height:30px"></label>
      <button style="min-height:30px">Enregistrer</button>`),
  )
  expect(await checklistFaults(browser, 24)).toEqual([])
})

test('a text that its box cuts is found, and one that longer words would cut; what scrolls is not cut', async ({
  page: browser,
}) => {
  const box = (style: string, words: string) =>
    `<div style="white-space:nowrap;font:16px monospace;${style}">${words}</div>`
  await browser.setContent(page(box('width:60px;overflow:hidden', 'Enregistrement complet')))
  expect(await clippedTexts(browser)).toHaveLength(1)
  await browser.setContent(page(box('width:60px;overflow:auto', 'Enregistrement complet')))
  expect(await clippedTexts(browser)).toEqual([])
  await browser.setContent(page(box('width:145px;overflow:hidden', 'Enregistrement')))
  expect(await clippedTexts(browser)).toEqual([])
  await inLongerWords(browser, async () => expect(await clippedTexts(browser)).toHaveLength(1))
  expect(await clippedTexts(browser)).toEqual([])
})
