import { fileURLToPath } from 'node:url'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { renderClaimRecap } from '../../../../main/files/pdf/claim-recap.ts'
import { renderConvocation, renderConvocationFile } from '../../../../main/files/pdf/convocation.ts'
import { DocumentWriter } from '../../../../main/files/pdf/document-writer.ts'
import { renderPaymentOrder } from '../../../../main/files/pdf/payment-order.ts'
import { loadPdfFonts, type PdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { inspect } from './inspect-pdf.ts'
import { convocation, englishConvocation, paymentOrder, recap } from './sample-models.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
const fonts: PdfFonts = await loadPdfFonts(resources)
const count = (tags: readonly string[], tag: string): number => tags.filter((name) => name === tag).length
/** A red dot of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

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

describe('convocations', () => {
  it('do not depend on which documents came before with the same fonts', async () => {
    const fresh = await renderConvocation(convocation, await loadPdfFonts(resources))
    expect(Buffer.compare(await renderConvocation(convocation, fonts), fresh)).toBe(0)
  })

  it('take their date from the issue date and their identifier from their content', async () => {
    const first = await inspect(await renderConvocation(convocation, fonts))
    const moved = { ...convocation, place: { ...convocation.place, room: 'Salle C1' } }
    const second = await inspect(await renderConvocation(moved, fonts))
    expect(first.created).toBe('2026-05-04T00:00:00.000Z')
    expect(second.identifier).not.toBe(first.identifier)
  })

  it('show dates in a table whose columns and rows have header cells', async () => {
    const { tags } = await inspect(await renderConvocation(convocation, fonts))
    const first = tags.slice(tags.indexOf('Table'))
    expect(first.slice(0, 13)).toEqual([
      'Table',
      'TR',
      ...Array.from({ length: 5 }, () => 'TH/Column'),
      'TR',
      'TH/Row',
      ...Array.from({ length: 4 }, () => 'TD'),
    ])
    expect(count(tags, 'TH/Column')).toBe(5)
  })

  it('print every block of the convocation', async () => {
    const { text } = await inspect(await renderConvocation(convocation, fonts))
    for (const part of [
      'Convocation n° CV-2026-004812 Version 1, émise le 4 mai 2026 Intervenant n° 004812 Convocation valant ordre de',
      'Rendez-vous le lundi 15 juin 2026 à 8 h : Lycée Général de la Fiction, 99000 EXEMPLE-VILLE.',
      'Affaire suivie par : M. Basile ESSAI 01 99 00 00 01 dec3@exemple.invalid',
      'lundi 15/06/2026 8 h 4 h matin mardi 16/06/2026 à préciser à préciser journée mercredi 17/06/2026 14 h 18 h',
      'Lycée Général de la Fiction, UAI 9990001A Adresse 45 rue du Modèle, 99000 EXEMPLE-VILLE Téléphone 01 99 00 00 00',
      'Lieu d’accueil Accueil du bâtiment B, salle B204',
      'Distance 14 km depuis votre résidence administrative (distance fixée par le service)',
      'Qualité Examinateur Type de mission Correction des épreuves écrites Jury Commission 12',
      'Pourquoi vous Compétence confirmée',
      'À apporter : pièce d’identité, cette convocation. • Correction sur copies numérisées',
      'Rémunération : oui, par copie corrigée. • Frais de déplacement : oui. Motif : centre hors de vos communes',
      'validez votre état de frais avant le 30 septembre 2026.',
      'Empêché ? Prévenez sans attendre M. Basile ESSAI (01 99 00 00 01), avec un justificatif.',
      'Fait à Exemple-Ville, le 4 mai 2026. Irène MODÈLE, cheffe de la division',
      'Ordre de mission Cette convocation vaut ordre de mission',
      'selon les textes suivants : arrêté du 13 avril 2012 (indemnités)',
      'Pièces du dossier financier',
      'Saisissez le numéro de mission M-2026-00731 et votre numéro d’intervenant 004812, ou présentez ce code.',
      'Vos données personnelles',
      'Page 2 sur 2',
    ]) {
      expect(text).toContain(part)
    }
  })

  it.each([
    ['08:00', '12:30', 'matin'],
    ['13:30', '18:00', 'après-midi'],
    ['08:00', '17:00', 'journée'],
    ['08:00', null, 'à préciser'],
  ])('tell from %s to %s the part of the day', async (start, end, part) => {
    const slots = [{ date: '2026-06-15', start, end, durationMinutes: 60, period: null }]
    const { text } = await inspect(await renderConvocation({ ...convocation, slots }, fonts))
    expect(text).toContain(`${part} Où`)
  })

  it('fit one sheet: everything up to the signature on the face, then the back', async () => {
    const { pages, text } = await inspect(await renderConvocation(convocation, fonts))
    expect(pages).toBe(2)
    expect(text.indexOf('Irène MODÈLE')).toBeLessThan(text.indexOf('Page 1 sur 2'))
    expect(text.indexOf('Ordre de mission Cette')).toBeGreaterThan(text.indexOf('Page 1 sur 2'))
  })

  it('keep to one sheet with the image of a signature and two dates', async () => {
    const signature = { ...convocation.signature, image: dot }
    const slots = convocation.slots.slice(0, 2)
    const { text } = await inspect(await renderConvocation({ ...convocation, signature, slots }, fonts))
    expect(text.indexOf('Irène MODÈLE')).toBeLessThan(text.indexOf('Page 1 sur 2'))
  })

  it('say that they are a control print, or a duplicate', async () => {
    const model = { ...convocation, effect: 'preview', duplicateOn: '2026-06-02' } as const
    const { text } = await inspect(await renderConvocation(model, fonts))
    expect(text).toMatch(/^Édition de contrôle, sans effet : cette convocation n’est pas émise/u)
    expect(text.match(/Édition de contrôle, sans effet\. Convocation/gu)).toHaveLength(2)
    expect(text).toContain('Intervenant n° 004812 Duplicata édité le 2 juin 2026')
  })

  it('speak English whole, with the labels of exams marked as French', async () => {
    const found = await inspect(await renderConvocation(englishConvocation, fonts))
    expect(found.language).toBe('en-GB')
    expect(found.languages).toContain('fr-FR')
    expect(found.title).toContain('Convocation no. CV-2026-004812, version 1')
    for (const part of [
      'Be there on Monday 15 June 2026 at 08:00: Lycée Général de la Fiction',
      'Translation for information only: the convocation in French is the mission order.',
      'Monday 15 Jun 2026 08:00 4 h morning',
      'about 14 km from your home (estimated on the map)',
      'Pay: yes, per copy marked. • Travel expenses: yes.',
      'validate your claim before 30 September 2026.',
      'Page 2 of 2',
    ]) {
      expect(found.text).toContain(part)
    }
    expect(found.text).not.toMatch(/Votre|Rendez-vous|émise|Motif|Vos données|Pièces/u)
  })

  it('put the back on a second page even when the face is short', async () => {
    const short = {
      ...convocation,
      slots: convocation.slots.slice(0, 1),
      mission: { ...convocation.mission, specialty: null, paper: null, jury: null, reason: null },
      place: { ...convocation.place, room: null, phone: null, distance: null },
      toKnow: { observations: [], documentsToBring: [], digitalMarking: null },
      rights: {
        ...convocation.rights,
        travel: { open: false, reason: 'mission dans la commune de votre établissement' },
        legalReferences: [],
      },
      claimClosingDate: null,
    }
    expect((await inspect(await renderConvocation(short, fonts))).pages).toBe(2)
  })

  it('say what they replace and what changed', async () => {
    const replaces = { version: 1, issueDate: '2026-04-28', changes: ['La salle devient B204.', 'Début à 14 h.'] }
    const second = await inspect(await renderConvocation({ ...convocation, version: 2, replaces }, fonts))
    const first = await inspect(await renderConvocation(convocation, fonts))
    expect(second.title).toContain('version 2')
    expect(second.text).toContain('Cette version 2 annule et remplace la version 1 du 28 avril 2026.')
    expect(second.text).toContain('Ce qui change • La salle devient B204. • Début à 14 h.')
    expect(count(second.tags, 'H2')).toBe(count(first.tags, 'H2') + 1)
    expect(count(second.tags, 'LI')).toBe(count(first.tags, 'LI') + 2)
  })

  it('give the image of a signature its alternative text', async () => {
    const signature = { ...convocation.signature, image: dot }
    const { tags, alternatives } = await inspect(await renderConvocation({ ...convocation, signature }, fonts))
    expect(count(tags, 'Figure')).toBe(2)
    expect(alternatives).toEqual([
      'Signé : Irène MODÈLE, cheffe de la division',
      'Code QR : mission M-2026-00731, intervenant 004812',
    ])
  })

  it('hold very long names and signs the font does not have', async () => {
    const long = 'Marie-Anne de la Villardière d’Exemple 🙂 '.repeat(120)
    const model = {
      ...convocation,
      recipient: { ...convocation.recipient, name: long.slice(0, 200) },
      mission: { ...convocation.mission, paper: long, jury: 'X'.repeat(3000) },
    }
    const found = await inspect(await renderConvocation(model, fonts))
    expect(found.pages).toBeGreaterThan(2)
    expect(found.text.match(/Marie- ?Anne/gu)).toHaveLength(125)
    expect(found.text).toContain('d’Exemple ? Marie')
    expect(found.unmarked).toEqual([])
  })

  it('keep their metadata whole when a name holds signs of XML', async () => {
    const name = 'Eve </rdf:li> & "fils"'
    const model = { ...convocation, recipient: { ...convocation.recipient, name } }
    const { title, metadata, text } = await inspect(await renderConvocation(model, fonts))
    expect(XMLValidator.validate(metadata)).toBe(true)
    expect(metadata).toContain('Eve &lt;/rdf:li&gt; &amp; &quot;fils&quot;')
    expect(title).toContain(name)
    expect(text).toContain(name)
  })

  it('cost little in a run', async () => {
    const before = process.cpuUsage()
    for (let index = 0; index < 20; index += 1) {
      await renderConvocation({ ...convocation, number: `CV-${index}` }, fonts)
    }
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000 / 20).toBeLessThan(150)
  })
})

describe('convocations in one file', () => {
  const setup = { title: 'Lot 3', author: 'DEC', subject: 'Lot 3', issueDate: '2026-05-04', fingerprint: 'lot-3' }
  const long = {
    ...convocation,
    number: 'CV-2',
    toKnow: { ...convocation.toKnow, observations: ['Réunion d’entente le premier jour. '.repeat(150)] },
  }

  it('are each tagged, bookmarked, numbered, and begin on a sheet of their own', async () => {
    const models = [long, { ...convocation, number: 'CV-3' }]
    const found = await inspect(await renderConvocationFile(setup, models, fonts))
    expect(count(found.tags, 'Part')).toBe(2)
    expect(count(found.tags, 'H1')).toBe(2)
    expect(found.unmarked).toEqual([])
    expect(found.bookmarks).toEqual([
      'Convocation n° CV-2, version 1, Mme Chloé FABRIQUÉ-ŒUVRARD',
      'Convocation n° CV-3, version 1, Mme Chloé FABRIQUÉ-ŒUVRARD',
    ])
    expect(found.pages).toBe(6)
    expect(found.text).toContain('Convocation n° CV-2, version 1. Page 3 sur 3. Page 3 du fichier sur 6')
    expect(found.text).not.toContain('Page 4 du fichier')
    expect(found.text).toContain('Convocation n° CV-3, version 1. Page 1 sur 2. Page 5 du fichier sur 6')
  })

  it('have the same tags as each alone', async () => {
    const alone = await inspect(await renderConvocation(convocation, fonts))
    const [root = '', ...inside] = alone.tags
    const together = await inspect(await renderConvocationFile(setup, [convocation, convocation], fonts))
    expect(together.tags).toEqual([root, 'Part', ...inside, 'Part', ...inside])
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
