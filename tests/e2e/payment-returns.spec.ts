import { Buffer } from 'node:buffer'
import { expect, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { goTo } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { openFirstRow } from './support/rows.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('manager')

test('[F338] a return is mapped, previewed, applied, its reject put back to be paid, and taken back only before', async () => {
  const { page } = application
  const heading = page.getByRole('heading', { level: 1 })
  await goTo(application, '/liquidation')
  await openFirstRow(page)
  await settled(page)
  const batch = /(?:IND|DEP)-\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? 'none'

  const rows = [
    'Réf;Verdict;Montant payé;Payé le;Code rejet;Libellé',
    `${batch}-000001;PAYE;;20/07/2026;;`,
    `${batch}-000002;REJETE;;;AC04;Compte clôturé`,
    `${batch}-000002;REJETE;;;AC04;`,
    `${batch}-999999;PAYE;;20/07/2026;;`,
  ]
  await goTo(application, '/payment-returns')
  await settled(page)
  await expectAccessibleIn(extremeAppearances, page, 'returns without a file')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Choisissez un fichier.').first()).toBeVisible()
  const file = { name: 'retour.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
  await page.locator('#return-file').setInputFiles(file)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /retour\.csv/ })).toBeVisible()
  await page.locator('#mapping-reponse').selectOption('Verdict')
  await expectAccessibleIn(extremeAppearances, page, 'columns of a return')
  await page.keyboard.press('Control+Enter')

  await expect(heading).toHaveText('retour.csv')
  const grid = page.getByRole('grid')
  await expect(grid.getByText('AC04 : compte clos - Compte clôturé')).toBeVisible()
  await expect(grid.getByText('Ce virement figure déjà plus haut dans le fichier.')).toBeVisible()
  await expect(grid.getByText('Aucun virement ne porte cette référence.')).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'preview of a return')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('retour.csv est appliqué : 1 payés, 1 rejetés.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Annuler ce retour' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler ce retour' }).click()
  await expect(page.getByText('Annulé', { exact: true }).first()).toBeVisible()

  await goTo(application, '/payment-returns')
  await page.keyboard.press('Control+Enter')
  await page.locator('#return-file').setInputFiles(file)
  await page.keyboard.press('Control+Enter')
  await expect(heading).toHaveText('retour.csv')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Appliqué', { exact: true }).first()).toBeVisible()

  await goTo(application, '/payment-returns')
  await page.getByRole('tab', { name: 'Rejets de la finance (1)' }).click()
  await expectAccessibleIn(extremeAppearances, page, 'a reject of finance')
  await page.getByRole('button', { name: /^Remettre à payer/ }).click()
  await expect(page.getByText('Dans le prochain lot').first()).toBeVisible()
  await page.getByRole('tab', { name: 'Rapprochement des lots' }).click()
  await expect(page.getByText('D’accord').first()).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'reconciliation of batches')

  await page.getByRole('tab', { name: 'Fichiers reçus' }).click()
  await openFirstRow(page)
  await page.getByRole('button', { name: 'Annuler ce retour' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler ce retour' }).click()
  await expect(page.getByText(/a changé depuis ce retour/)).toBeVisible()
  await page.keyboard.press('Escape')

  const report = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><OrgnlGrpInfAndSts>
    <OrgnlMsgId>${batch}</OrgnlMsgId><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`
  await goTo(application, '/payment-returns')
  await page.keyboard.press('Control+Enter')
  await page
    .locator('#return-file')
    .setInputFiles({ name: 'pain002.xml', mimeType: 'application/xml', buffer: Buffer.from(report) })
  await page.keyboard.press('Control+Enter')
  await expect(heading).toHaveText('pain002.xml')
  await expect(grid.getByText('Accepté, pas encore payé').first()).toBeVisible()
  await expect(page.getByText('Ce fichier n’apporte rien de nouveau.')).toBeVisible()
  expect(application.complaints).toEqual([])
})
