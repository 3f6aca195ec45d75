import { expect, type Locator, type Page, test } from '@playwright/test'
import { exifSegment, jpegOf, smallGif, withSegment } from '../support/sample-images.ts'
import { openingWith, pdfOf } from '../support/sample-pdfs.ts'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { tabTo } from './support/keyboard.ts'
import { removeOffice } from './support/office.ts'
import { openLine } from './support/rows.ts'

let dataFolder: string
let application: Application

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await everyFormOffice()
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  application = await openApplication(context, dataFolder)
  await signIn(application.page, 'intervenant')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

type File = Readonly<{ name: string; mimeType: string; buffer: Buffer }>

const panel = (page: Page) => page.getByRole('region', { name: 'Pièces du dossier de déplacement' })
const chooser = (page: Page) => panel(page).getByLabel(/^Sélectionner et envoyer mes documents/)
const row = (page: Page, name: string) => panel(page).getByRole('row', { name: new RegExp(name) })

/** Opens the travel step of the oral mission, where its documents are. */
async function openTravel(page: Page): Promise<void> {
  await goTo(application, '/claims')
  await openLine(page, 90002)
  await expect(page.getByRole('heading', { level: 1, name: /État n° \d+-90002/ })).toBeVisible()
  const first = page.getByRole('button', { name: /^Compléter mon état de frais/ })
  const steps = page.getByRole('navigation', { name: 'Étapes' })
  await expect(first.or(steps)).toBeVisible()
  if (await first.isVisible()) await first.click()
  await steps.getByRole('button', { name: /^Frais de déplacement/ }).click()
  await expect(panel(page)).toBeVisible()
}

/** Drops a file on the zone of the button, as a person drags one from a folder. */
async function drop(zone: Locator, { name, mimeType, buffer }: File): Promise<void> {
  const transfer = await zone.page().evaluateHandle(
    ([title, type, content]) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], title, { type }))
      return data
    },
    [name, mimeType, buffer.toString('base64')] as const,
  )
  await zone.dispatchEvent('dragover', { dataTransfer: transfer })
  await zone.dispatchEvent('drop', { dataTransfer: transfer })
}

test('[C35] [F279] [F286] [F295] documents are chosen by keyboard, named, dated, and seen without leaving', async () => {
  const { page } = application
  await openTravel(page)
  await expect(panel(page).getByText('Aucun document déposé.')).toBeVisible()
  const opening = page.waitForEvent('filechooser')
  await tabTo(page, chooser(page))
  await page.keyboard.press('Enter')
  const photo = withSegment(jpegOf(1_600, 900), exifSegment(6, 'N 48.8584'))
  await (await opening).setFiles([
    { name: 'Reçu d’hôtel.jpg', mimeType: 'image/jpeg', buffer: photo },
    {
      name: 'billet.pdf',
      mimeType: 'application/pdf',
      buffer: await pdfOf(2, openingWith({ S: 'JavaScript', JS: 'app.alert(1)' })),
    },
  ])
  await expect(row(page, 'Recu-d-hotel.jpg')).toContainText(/\d{1,2} \S+ \d{4}/)
  await expect(row(page, 'billet.pdf')).toBeVisible()
  await expect(page.getByText(/Nommé Recu-d-hotel\.jpg\s: 50 caractères au plus/).first()).toBeAttached()
  await expect(page.getByText(/seules ses pages sont gardées/).first()).toBeAttached()
  await expect(chooser(page)).toBeFocused()
  await tabTo(page, panel(page).getByRole('button', { name: 'Voir Recu-d-hotel.jpg' }))
  await page.keyboard.press('Enter')
  const picture = page.getByRole('dialog').getByRole('img', { name: 'Recu-d-hotel.jpg' })
  await expect(picture).toBeVisible()
  // Taken with the camera on its side: it stands upright, by its pixels alone.
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([900, 1_600])
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('button', { name: 'Voir Recu-d-hotel.jpg' })).toBeFocused()
  await panel(page).getByRole('button', { name: 'Voir billet.pdf' }).click()
  const second = page.getByRole('dialog').getByRole('img', { name: 'Page 2 sur 2 de billet.pdf' })
  await expect
    .poll(() =>
      second.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
        return data.some((value, index) => index % 4 === 3 && value === 255 && (data[index - 1] ?? 255) < 100)
      }),
    )
    .toBe(true)
  await page.keyboard.press('Escape')
})

test('[C35] [F288] [F290] a refused file says which rule, stays named, and leaves when told', async () => {
  const { page } = application
  await chooser(page).setInputFiles({ name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') })
  await expect(panel(page).getByText('facture.pdf n’est pas déposé.')).toBeVisible()
  await expect(panel(page).getByText(/ni un PDF, ni une image JPG, PNG ou GIF/)).toBeVisible()
  await tabTo(page, panel(page).getByRole('button', { name: 'Retirer de la liste : facture.pdf' }))
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('facture.pdf n’est pas déposé.')).toHaveCount(0)
  await chooser(page).setInputFiles({ name: 'grand.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(5_000_001) })
  await expect(
    panel(page).getByText('Ce document dépasse 5 Mo : réduisez-le, ou partagez-le en plusieurs.'),
  ).toBeVisible()
})

test('a file dropped on the panel and an image pasted in it are deposited', async () => {
  const { page } = application
  await drop(panel(page).locator('.drop-zone'), { name: 'peage.gif', mimeType: 'image/gif', buffer: smallGif() })
  await expect(row(page, 'peage.png')).toBeVisible()
  await expect(page.getByText('Image GIF enregistrée en PNG (peage.png).').first()).toBeAttached()
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.getContext('2d')?.fillRect(10, 10, 50, 50)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob !== null) await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  })
  await chooser(page).focus()
  await page.keyboard.press('Control+v')
  await expect(row(page, 'image.png')).toBeVisible()
})

test('[F294] a document is removed by keyboard and put back from the message that says so', async () => {
  const { page } = application
  await tabTo(page, panel(page).getByRole('button', { name: 'Supprimer billet.pdf' }))
  await page.keyboard.press('Enter')
  await expect(row(page, 'billet.pdf')).toHaveCount(0)
  await expect(chooser(page)).toBeFocused()
  await page.getByRole('button', { name: 'Rétablir' }).first().click()
  await expect(row(page, 'billet.pdf')).toBeVisible()
  await page.reload()
  await openTravel(page)
  for (const name of ['Recu-d-hotel.jpg', 'billet.pdf', 'peage.png', 'image.png'])
    await expect(row(page, name)).toBeVisible()
})

test('the panel answers to its keys: Delete, Ctrl+Z, and A, with which photographs become one PDF', async () => {
  const { page } = application
  await panel(page).getByRole('button', { name: 'Voir billet.pdf' }).focus()
  await page.keyboard.press('Delete')
  await expect(row(page, 'billet.pdf')).toHaveCount(0)
  await expect(chooser(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(row(page, 'billet.pdf')).toBeVisible()
  await panel(page).getByRole('checkbox', { name: 'Réunir les images choisies en un seul PDF' }).check()
  const opening = page.waitForEvent('filechooser')
  await page.keyboard.press('a')
  const photo = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: jpegOf(600, 800) })
  await (await opening).setFiles([photo('facture-1.jpg'), photo('facture-2.jpg')])
  await expect(row(page, 'facture-1.pdf')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Voir facture-1.pdf' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog').getByRole('img', { name: 'Page 2 sur 2 de facture-1.pdf' })).toBeVisible()
  await page.keyboard.press('Escape')
})

test('[F285] [F286] documents may come by post; the pay file has a button of its own', async () => {
  const { page } = application
  const byPost = /Vous pouvez aussi les envoyer par la poste, avec une copie du récapitulatif/
  await expect(panel(page).getByText(byPost)).toBeVisible()
  await expect(panel(page).locator('address')).toContainText(/\d{5} /)
  await page
    .getByRole('navigation', { name: 'Étapes' })
    .getByRole('button', { name: /^Frais de rémunération/ })
    .click()
  const pay = page.getByRole('region', { name: 'Pièces du dossier paie' })
  await expect(pay.getByLabel('Sélectionner et envoyer mes documents pour le dossier paie')).toBeAttached()
  await pay.getByRole('button', { name: /^Reprendre un document déjà déposé/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Documents déjà déposés' })
  await dialog.getByRole('button', { name: 'Joindre peage.png' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(pay.getByRole('row', { name: /peage\.png/ })).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
