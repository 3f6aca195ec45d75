import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { renderClaimRecap } from '../../../../main/files/pdf/claim-recap.ts'
import { renderConvocation } from '../../../../main/files/pdf/convocation.ts'
import { DocumentWriter } from '../../../../main/files/pdf/document-writer.ts'
import { renderPaymentOrder } from '../../../../main/files/pdf/payment-order.ts'
import { loadPdfFonts, type PdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'
import { convocation, paymentOrder, recap } from './sample-models.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
const fonts: PdfFonts = await loadPdfFonts(resources)
const count = (tags: readonly string[], tag: string): number => tags.filter((name) => name === tag).length

const documents = [
  ['a convocation', () => renderConvocation(convocation, fonts), 'Convocation n° CV-2026-004812, version 1'],
  [
    'the recap of a claim [F300]',
    () => renderClaimRecap(recap, fonts),
    'Récapitulatif de l’état de frais n° 12025-12024',
  ],
  ['a payment order', () => renderPaymentOrder(paymentOrder(3), fonts), 'Ordre de paiement du lot IND-2026-0007'],
] as const

describe.each(documents)('%s', (_what, render, title) => {
  it('is a tagged French PDF with a title, one H1 and nothing drawn outside the structure', async () => {
    const found = await inspect(await render())
    expect(found.title).toContain(title)
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, showsTitle: true, universalAccess: true })
    expect(count(found.tags, 'H1')).toBe(1)
    expect(found.tags.filter((tag) => /^H\d$/u.test(tag))[0]).toBe('H1')
    expect(found.unmarked).toEqual([])
  })

  it('embeds its two fonts as subsets and no other', async () => {
    const { embeddedFonts } = await inspect(await render())
    expect(embeddedFonts.toSorted()).toEqual([
      expect.stringMatching(/^\/[A-Z]{6}\+LiberationSans$/u),
      expect.stringMatching(/^\/[A-Z]{6}\+LiberationSans-Bold$/u),
    ])
  })

  it('has the same bytes each time, also with fonts loaded anew', async () => {
    const first = await render()
    expect(Buffer.compare(await render(), first)).toBe(0)
  })
})

describe('the check itself', () => {
  it('notices a text drawn outside the structure', async () => {
    const setup = { title: 't', author: 'a', subject: 's', issueDate: '2026-01-01', fingerprint: 'f' }
    const writer = new DocumentWriter(setup, fonts)
    writer.heading(1, 'Titre')
    writer.draw('égaré', { x: 50, y: 200, width: 100 })
    const found = await inspect(await writer.finish(() => 'pied'))
    expect(found.unmarked).toEqual(['TJ'])
    expect(found.text).toContain('Titre égaré pied')
  })
})

describe('tables over several pages', () => {
  it('keep every line as a row and head the columns once for a screen reader', async () => {
    const found = await inspect(await renderPaymentOrder(paymentOrder(120), fonts))
    expect(found.pages).toBe(4)
    expect(count(found.tags, 'TH/Column')).toBe(6)
    expect(count(found.tags, 'TR') - 1 - 1 - 7 - 3).toBe(120)
    expect(found.unmarked).toEqual([])
  })
})

describe('recap of a claim', () => {
  it('prints every part of the claim [F301] [F302] [F303] [F304] [F305] [F306] [F307] [F308] [F309] [F310]', async () => {
    const { text } = await inspect(await renderClaimRecap(recap, fonts))
    for (const part of [
      'état de frais n° 12025-12024 Saisi par Chloé FABRIQUÉ-ŒUVRARD, validé le 2 juillet 2026.',
      'Numéro d’ordre à rappeler dans tout échange avec votre gestionnaire : 2026-000731.',
      'N° de dossier 12025-12024 Bureau de gestion Bureau DEC 3, 1 place de l’Invention, 99999',
      'Intervenant Chloé FABRIQUÉ-ŒUVRARD (004812) Adresse 12 bis allée des Données, 99120 SAINT-FICTIF',
      'Lycée Imaginaire, Saint-Fictif (9990002B)',
      'Mission n° M-2026-00731, Correction des épreuves écrites Examen Baccalauréat général Spécialité',
      'Lieu de mission Lycée Général de la Fiction, 99000 EXEMPLE-VILLE',
      'Dates du 15 juin 2026 à 8 h au 17 juin 2026 à 18 h 30',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('prints pay, journeys, documents and a place to sign [F311] [F312] [F313] [F314] [F315]', async () => {
    const { text } = await inspect(await renderClaimRecap(recap, fonts))
    for (const part of [
      'Copies corrigées 124 620,00 € Réunions, demi-journées 1,5 à calculer Rémunération brute à calculer',
      'Nombre de déplacements effectués : 1.',
      'Départ SAINT-FICTIF (99120), 15 juin 2026 à 7 h 15 Destination EXEMPLE-VILLE (99000), 15 juin 2026 à 18 h 40',
      'Mode de transport Automobile (barème kilométrique SNCF) Distance aller 14,5 km Nombre de trajets 6',
      'Déjeuners à rembourser 2 Déjeuners gratuits 1 Frais divers 12,50 € (péage) Montant 53,10 €',
      'Pièces à fournir • Justificatif de péage • Copie de la carte grise Seuls les fichiers PDF lisibles sont acceptés.',
      'Pièces fournies • peage-juin.pdf • carte-grise.pdf',
      'Signature de l’intervenant Fait à',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('says so when there is no fee, no journey and no document [F311] [F312] [F313]', async () => {
    const empty = { ...recap, fees: [], journeys: [], documents: { required: [], information: null, provided: [] } }
    const found = await inspect(await renderClaimRecap(empty, fonts))
    expect(found.pages).toBe(1)
    expect(count(found.tags, 'TH/Column')).toBe(0)
    expect(count(found.tags, 'L')).toBe(0)
  })

  it('has a heading for each journey, and one amount when journeys have none of their own [F312]', async () => {
    const journeys = [...recap.journeys, ...recap.journeys].map((journey) => ({ ...journey, cents: null }))
    const known = await inspect(await renderClaimRecap({ ...recap, journeys, travelCents: 9999 }, fonts))
    expect(count(known.tags, 'H3')).toBe(2)
    expect(known.text).toContain('Déplacements : 99,99 €')
    const unknown = await inspect(await renderClaimRecap({ ...recap, journeys }, fonts))
    expect(unknown.text).toContain('Déplacements : à calculer')
  })
})
