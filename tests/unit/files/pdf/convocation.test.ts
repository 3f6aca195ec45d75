import { fileURLToPath } from 'node:url'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { renderConvocation, renderConvocationFile } from '../../../../main/files/pdf/convocation.ts'
import { loadPdfFonts, type PdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { count, inspect } from './inspect-pdf.ts'
import { convocation, englishConvocation } from './sample-models.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
const fonts: PdfFonts = await loadPdfFonts(resources)
/** A red dot of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

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
      'Saisissez votre numéro d’intervenant 004812 et le code 7K3QX-M9D2B, ou présentez ce code QR.',
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

  it('[C60] are each tagged, bookmarked, numbered, and begin on a sheet of their own', async () => {
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
