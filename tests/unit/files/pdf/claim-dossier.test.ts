import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { degrees, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { type DossierDocument, renderClaimDossier } from '../../../../main/files/pdf/claim-dossier.ts'
import { renderClaimRecap } from '../../../../main/files/pdf/claim-recap.ts'
import { loadPdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'
import { englishRecap, recap } from './sample-models.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../../resources', import.meta.url)))

/** A PNG of one colour, written chunk by chunk. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc((width * 3 + 1) * height, 0x90)
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** An invoice of some pages, the second one turned, with a link and a script that must not come along. */
async function invoice(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let index = 1; index <= pages; index += 1) {
    const page = document.addPage([400, 600])
    page.drawText(`Facture page ${index}`, { x: 40, y: 500, font, size: 20 })
    if (index === 2) page.setRotation(degrees(90))
  }
  document.addJavaScript('alarm', 'app.alert("no")')
  return document.save()
}

const given = (
  name: string,
  mime: string,
  bytes: Uint8Array,
  more: Partial<DossierDocument> = {},
): DossierDocument => ({
  file: 'travel',
  name,
  mime,
  depositedOn: '2026-07-03',
  byOffice: false,
  bytes,
  ...more,
})

const dossier = (documents: readonly DossierDocument[], model = recap) =>
  renderClaimDossier({ recap: model, issueDate: '2026-07-05', documents }, fonts)

const tagsOf = (tags: readonly string[], tag: string) => tags.filter((name) => name === tag).length

describe('the dossier of a claim', () => {
  it('[F314] holds the recap, then each document on pages of its own, numbered through, tags kept', async () => {
    const alone = await inspect(await renderClaimRecap(recap, fonts))
    const found = await inspect(
      await dossier([
        given('facture-hotel.pdf', 'application/pdf', await invoice(2)),
        given('ticket.png', 'image/png', png(300, 1200)),
        given('rib.pdf', 'application/pdf', await invoice(1), { file: 'pay', byOffice: true }),
      ]),
    )
    expect(found.pages).toBe(alone.pages + 4)
    expect(found).toMatchObject({
      language: 'fr-FR',
      marked: true,
      showsTitle: true,
      universalAccess: true,
      unmarked: [],
    })
    expect(found.title).toContain('Dossier de l’état de frais n° 12025-12024')
    expect(found.bookmarks).toEqual([
      'Récapitulatif',
      'Pièce 1 : facture-hotel.pdf',
      'Pièce 2 : ticket.png',
      'Pièce 3 : rib.pdf',
    ])
    expect(found.alternatives).toEqual([
      'Image de la pièce facture-hotel.pdf, page 1 sur 2',
      'Image de la pièce facture-hotel.pdf, page 2 sur 2',
      'Image de la pièce ticket.png',
      'Image de la pièce rib.pdf',
    ])
    expect(tagsOf(found.tags, 'Figure')).toBe(4)
    expect(tagsOf(found.tags, 'Part')).toBe(4)
    // Every tag of the recap is there, in its order, after the document and its first part.
    expect(found.tags.slice(2, 1 + alone.tags.length)).toEqual(alone.tags.slice(1))
    for (let page = 1; page <= found.pages; page += 1)
      expect(found.text).toContain(`Dossier n° 12025-12024. Page ${page} sur ${found.pages}`)
    expect(found.text).toContain('Déplacement, déposée le 3 juillet 2026 par l’intervenant.')
    expect(found.text).toContain('Dossier de paie, déposée le 3 juillet 2026 par le bureau.')
  })

  it('sets the pages of a PDF upright and brings no script, link or field along', async () => {
    const bytes = await dossier([given('facture.pdf', 'application/pdf', await invoice(2))])
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPages().slice(-2)
    const forms = pages.map((page) => page.node.Resources()?.lookup(PDFName.of('XObject')))
    expect(forms.map(String)).toEqual([
      expect.stringContaining('/Supporting1'),
      expect.stringContaining('/Supporting2'),
    ])
    const text = new TextDecoder('latin1').decode(bytes)
    expect(text).toContain('/Matrix [ 1 0 0 1 0 0 ]')
    expect(text).toContain('/Matrix [ 0 -1 1 0 0 400 ]')
    expect(text).not.toContain('JavaScript')
    expect(text).not.toContain('alert')
  })

  it('says so where a document cannot be reproduced, and still holds the others', async () => {
    const broken = new TextEncoder().encode('%PDF-1.7 nothing that follows is a PDF')
    const found = await inspect(
      await dossier([
        given('casse.pdf', 'application/pdf', broken),
        given('casse.png', 'image/png', broken),
        given('ticket.png', 'image/png', png(20, 20)),
      ]),
    )
    expect(found.text).toContain('Cette pièce ne peut pas être reproduite ici : ouvrez le fichier casse.pdf lui-même.')
    expect(found.text).toContain('ouvrez le fichier casse.png lui-même.')
    expect(tagsOf(found.tags, 'Figure')).toBe(1)
  })

  it('is the recap alone where nothing was given, in the language of the recap', async () => {
    const found = await inspect(await dossier([], englishRecap))
    expect(found).toMatchObject({ language: 'en-GB', bookmarks: ['Summary'] })
    expect(tagsOf(found.tags, 'Figure')).toBe(0)
  })

  it('has the same bytes each time', async () => {
    const documents = [given('f.pdf', 'application/pdf', await invoice(1)), given('t.png', 'image/png', png(10, 10))]
    expect(Buffer.compare(await dossier(documents), await dossier(documents))).toBe(0)
  })
})
