import { Buffer } from 'node:buffer'
import { expect, type Page, test } from '@playwright/test'
import type { Hands } from '../support/hands.ts'
import { reviewableOffice } from '../support/reviewable-office.ts'
import { inBothWays } from '../support/scenarios.ts'
import { sharedApplication } from '../support/shared-application.ts'

const application = sharedApplication(null, reviewableOffice)

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const queue = (page: Page, name: string) =>
  page.getByRole('group', { name: 'File' }).getByRole('button', { name: new RegExp(`^${name}`) })

/** Opens the first claim of a queue, and goes on to the first whose controls say this; gives its title. */
async function openClaim({ page, ...hands }: Hands, name: string, says: string): Promise<string> {
  await hands.open('Contrôle des états de frais')
  await hands.press(queue(page, name))
  await expect(page.getByRole('heading', { name: new RegExp(`^${name} \\(`) })).toBeVisible()
  await hands.openLine(page.getByRole('grid').getByRole('row').nth(1))
  for (let seen = 0; seen < 12; seen += 1) {
    await expect(title(page)).toHaveText(/^\d+-\d+, /)
    const claim = await title(page).innerText()
    if ((await page.getByRole('region', { name: 'Contrôles automatiques' }).innerText()).includes(says)) return claim
    await hands.press(page.getByRole('button', { name: /^État suivant/ }))
    await expect(title(page)).not.toHaveText(claim)
  }
  throw new Error(`No claim of “${name}” says “${says}”`)
}

/** The decided claim is in its queue. */
async function expectIn({ page, ...hands }: Hands, name: string, claim: string): Promise<void> {
  await hands.open('Contrôle des états de frais')
  await hands.press(queue(page, name))
  await hands.type(page.getByRole('searchbox'), claim.split(',')[0] ?? '')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await hands.type(page.getByRole('searchbox'), '')
}

inBothWays(application, (scenario) => {
  scenario('[C42] 22 a manager accepts a claim, corrects one, gives one back', 'manager', async (hands) => {
    const { page } = hands
    const clean = await openClaim(hands, 'Sans alerte', '')
    await hands.press(page.getByRole('button', { name: /^Accepter(?! avec)/ }))
    await expect(title(page)).not.toHaveText(clean)
    await expectIn(hands, 'Acceptés', clean)

    const wrong = await openClaim(hands, 'Avec alerte', 'mais constaté 31')
    await hands.press(page.getByRole('button', { name: /^Corriger/ }))
    await hands.type(page.getByRole('textbox', { name: 'Copies' }), '31')
    await hands.choose(page.getByRole('combobox', { name: 'Motif de l’écart' }), 'Constat de service fait')
    await hands.press(page.getByRole('button', { name: /^Accepter(?! avec)/ }))
    await expect(title(page)).not.toHaveText(wrong)
    await expectIn(hands, 'Acceptés', wrong)

    const doubtful = await openClaim(hands, 'Avec alerte', 'mais constaté 6.')
    await hands.press(page.getByRole('button', { name: /^Retourner/ }))
    const dialog = page.getByRole('dialog')
    await hands.pickListed(dialog.getByRole('combobox', { name: 'Motif' }), 'Quantité')
    await expect(dialog.getByRole('region', { name: 'Message que l’intervenant lira' })).toContainText(
      'constat du centre',
    )
    await hands.press(dialog.getByRole('button', { name: /^Retourner/ }))
    await expect(dialog).toHaveCount(0)
    await expect(title(page)).not.toHaveText(doubtful)
    await expectIn(hands, 'Retournés', doubtful)
  })

  scenario(
    '[C42] [C49] 23 a manager seals and exports a batch, and reads the answer of finance',
    'manager',
    async (hands) => {
      const { page } = hands
      await hands.open('Liquidation')
      const fees = page.getByRole('region', { name: 'Rémunération (paie)', exact: true })
      await hands.press(fees.getByRole('button', { name: /^Préparer un lot/ }))
      await hands.press(page.getByRole('button', { name: /^Sceller/ }))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: /^Sceller/ }))
      await expect(title(page)).toHaveText(/^Lot \d+$/)
      await hands.press(page.getByRole('button', { name: /^Exporter les fichiers/ }))
      await expect(page.getByText(/égal au lot/)).toHaveCount(7)
      const batch = /IND-\d{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? 'none'
      const name = `retour-${batch}.csv`
      const answer = `reference;montant;reponse;date_paiement;code_motif;motif\n${batch}-000001;;PAYE;2026-07-20;;\n`
      await hands.open('Retours de la finance')
      await hands.press(page.getByRole('button', { name: /^Importer un retour/ }))
      await hands.upload(page.locator('#return-file'), [{ name, mimeType: 'text/csv', buffer: Buffer.from(answer) }])
      await hands.press(page.getByRole('button', { name: /^Lire/ }))
      await expect(title(page)).toHaveText(name)
      await hands.press(page.getByRole('button', { name: /^Appliquer 1 réponse|^Appliquer ce retour/ }))
      await expect(page.getByText(`${name} est appliqué : 1 payés, 0 rejetés.`).first()).toBeVisible()
      await hands.comeBack()
      await expect(page.getByText('Appliqué', { exact: true }).first()).toBeVisible()
    },
  )
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
