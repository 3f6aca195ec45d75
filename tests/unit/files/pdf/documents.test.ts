import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { renderClaimRecap } from '../../../../main/files/pdf/claim-recap.ts'
import { renderConvocation } from '../../../../main/files/pdf/convocation.ts'
import { DocumentWriter } from '../../../../main/files/pdf/document-writer.ts'
import { renderPaymentOrder } from '../../../../main/files/pdf/payment-order.ts'
import { loadPdfFonts, type PdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { count, inspect } from './inspect-pdf.ts'
import { convocation, englishRecap, paymentOrder, recap } from './sample-models.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
const fonts: PdfFonts = await loadPdfFonts(resources)

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
  it('[C60] is a tagged French PDF with a title, one H1 and nothing drawn outside the structure', async () => {
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
  it.each([
    [
      'F302',
      'the title with the file number and who entered it',
      'Récapitulatif de l’état de frais n° 12025-12024 (saisi par Chloé FABRIQUÉ-ŒUVRARD)',
    ],
    ['F302', 'who entered it and when', 'Saisi par Chloé FABRIQUÉ-ŒUVRARD, validé le 2 juillet 2026.'],
    ['F301', 'the order number', 'Numéro d’ordre à rappeler dans tout échange avec votre gestionnaire : 12025-12024.'],
    ['F303', 'the file number', 'N° de dossier 12025-12024'],
    [
      'F304',
      'the bureau with its address',
      'Bureau de gestion Bureau DEC 3, 1 place de l’Invention, 99999 EXEMPLE-VILLE CEDEX',
    ],
    ['F305', 'the intervenant', 'Intervenant Chloé FABRIQUÉ-ŒUVRARD (004812)'],
    ['F305', 'their address', 'Adresse 12 bis allée des Données, 99120 SAINT-FICTIF'],
    ['F306', 'the main school', 'Établissement principal Lycée Imaginaire, Saint-Fictif (9990002B)'],
    ['F307', 'the number and type of the mission', 'Mission n° M-2026-00731, Correction des épreuves écrites'],
    [
      'F308',
      'exam, specialty and paper',
      'Examen Baccalauréat général Spécialité Toutes séries Épreuve Philosophie, écrit',
    ],
    ['F309', 'the place', 'Lieu de mission Lycée Général de la Fiction, 99000 EXEMPLE-VILLE'],
    ['F310', 'the dates with times', 'Dates du lundi 15 juin 2026 à 8 h au mercredi 17 juin 2026 à 18 h 30'],
    [
      'F311',
      'the quantities paid',
      'Copies corrigées 124 620,00 € Réunions, demi-journées 1,5 à calculer Rémunération brute à calculer',
    ],
    ['F312', 'how many journeys, daily returns day by day', 'Nombre de déplacements effectués : 3.'],
    ['F312', 'daily returns', 'Plusieurs jours aller-retour chaque jour, 3 jours'],
    [
      'F312',
      'departure and destination with postcodes and times',
      'Départ SAINT-FICTIF (99120), 15 juin 2026 à 7 h 15 Destination EXEMPLE-VILLE (99000), 15 juin 2026 à 18 h 40',
    ],
    [
      'F312',
      'mode, the decision on the car, distance and trips',
      'Mode de transport Automobile Régime de la voiture Autorisé par le bureau Décision accord du 4 mai 2026 Distance aller 14,5 km Nombre de trajets 6',
    ],
    [
      'F312',
      'lunches and the nights',
      'Déjeuners à rembourser 2 Déjeuners gratuits 1 Lieu des nuits EXEMPLE-VILLE, 85,00 € la nuit sur la facture',
    ],
    [
      'F312',
      'other costs with their nature and the comment',
      'Frais divers 12,50 € (Péage : autoroute) Montant 53,10 €',
    ],
    [
      'F313',
      'the documents to provide and the line of the office',
      'Pièces à fournir • Justificatif de péage • Copie de la carte grise Informations : Seuls les fichiers PDF lisibles sont acceptés.',
    ],
    ['F314', 'the documents provided', 'Pièces fournies • peage-juin.pdf • carte-grise.pdf'],
    ['F315', 'a place to sign', 'Signature de l’intervenant Fait à'],
  ])('[%s] prints %s', async (_feature, _what, part) => {
    expect((await inspect(await renderClaimRecap(recap, fonts))).text).toContain(part)
  })

  it('[F302-F315] says the same in English, and that the French one is the reference', async () => {
    const found = await inspect(await renderClaimRecap(englishRecap, fonts))
    expect(found).toMatchObject({ language: 'en-GB', marked: true, unmarked: [] })
    for (const part of [
      'Summary of claim no. 12025-12024 (entered by Chloé',
      'Translation for information only',
      'Order number to quote in any exchange with your manager: 12025-12024.',
      'File no. 12025-12024 Managing bureau Bureau DEC 3',
      'Intervenant Chloé FABRIQUÉ-ŒUVRARD (004812) Address 12 bis',
      'Main school Lycée Imaginaire',
      'Mission no. M-2026-00731, Marking of written papers Exam Baccalauréat général Specialty Toutes séries Paper',
      'Place of mission Lycée Général',
      'Dates from Monday 15 June 2026 at 08:00 to Wednesday 17 June 2026 at 18:30',
      'Papers marked 124 €620.00 Gross pay €620.00',
      'Number of journeys made: 3.',
      'Departure SAINT-FICTIF (99120), 15 June 2026 at 07:15',
      'Several days there and back every day, 3 days Means of transport Car Regime of the car Authorised by the office',
      'Decision agreement of 4 May 2026 Distance one way 14.5 km Number of trips 6 Lunches to refund 2',
      'Place of the nights EXEMPLE-VILLE, €85.00 a night on the invoice',
      'Other costs €12.50 (Toll: motorway) Amount €53.10',
      'Travel: €53.10',
      'Documents to provide • Proof of the other costs Information: Legible PDF files only.',
      'Documents provided • peage-juin.pdf',
      'Signature of the intervenant',
    ])
      expect(found.text).toContain(part)
    expect(found.text).not.toMatch(/Déplacement|Pièces|juin 2026/)
  })

  it('[F312] prints the price of tickets where there are any', async () => {
    const journeys = recap.journeys.map((journey) => ({ ...journey, ticketsCents: 4_550 }))
    const { text } = await inspect(await renderClaimRecap({ ...recap, journeys }, fonts))
    expect(text).toContain('Titres de transport 45,50 €')
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
