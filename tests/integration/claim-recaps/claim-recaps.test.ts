import { PDFDocument } from '@cantoo/pdf-lib'
import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf, type Session, systemActor } from '../../../main/boundary/sessions.ts'
import { claimRecapsHandlers } from '../../../main/features/claim-recaps/index.ts'
import { saveInformationForm } from '../../../main/features/claim-recaps/information-form.ts'
import { filesHandlers } from '../../../main/features/files/index.ts'
import { loadDocument, storeDocument } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { inspect } from '../../unit/files/pdf/inspect-pdf.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'

let office: TestOffice
const p1 = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const p2 = sessionOf('intervenant', { intervenantId: 'p2' })
const manager = sessionOf('manager')

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

/** What a window of that session is given. */
const as = (session: Session) => {
  const id = `window-${session.role}-${session.intervenantId}`
  office.services.sessions.set(id, session)
  return { context: { services: office.services, client: { id, kiosk: false } } }
}

const textOf = async (file: Readonly<{ content: string }>) => inspect(Buffer.from(file.content, 'base64'))

async function pages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let index = 0; index < count; index += 1) document.addPage([300, 400]).drawRectangle({ width: 20, height: 20 })
  return document.save()
}

/** Puts supporting documents on a claim, as the slice of documents keeps them. */
async function give(
  claimId: string,
  given: readonly Readonly<{ name: string; file: 'pay' | 'travel'; pages: number }>[],
) {
  const act = { commandId: nextCommand(), kind: 'test.documents', touches: [] as const }
  const written = await Promise.all(given.map(async (one) => ({ ...one, bytes: await pages(one.pages) })))
  good(
    await office.services.write(systemActor, act, async ({ tx, at }) => {
      for (const { name, file, bytes } of written) {
        const documentId = office.services.ports.ids.next()
        const document = { kind: 'supporting', mime: 'application/pdf', intervenantId: 'p1', createdAt: at } as const
        await storeDocument(tx, { ...document, id: documentId, name, bytes })
        const link = { answers: null, byOffice: 0, depositedAt: at, removedAt: null }
        await tx
          .insertInto('claimDocument')
          .values({ claimId, file, documentId, ...link })
          .execute()
      }
      return ok(null)
    }),
  )
}

describe('the recap of a sent claim', () => {
  it('[F300] [F302] [F314] is kept in French as it was sent, names the documents provided, and is translated on demand', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    await give(id, [{ name: 'facture-hotel.pdf', file: 'travel', pages: 1 }])
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    const kept = await loadDocument(office.services.read(), sent.recapDocumentId ?? '')
    if (kept === null) throw new Error('no recap was kept')
    const found = await inspect(kept.bytes)
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, unmarked: [] })
    expect(found.text).toContain(`Récapitulatif de l’état de frais n° ${sent.number} (saisi par `)
    expect(found.text).toContain('Pièces fournies • facture-hotel.pdf')
    const french = await call(claimRecapsHandlers.recap, { id, language: 'fr' }, as(p1))
    expect(Buffer.from(french.content, 'base64').equals(kept.bytes)).toBe(true)
    const english = await call(claimRecapsHandlers.recap, { id, language: 'en' }, as(p1))
    const translated = await textOf(english)
    expect(translated).toMatchObject({ language: 'en-GB', marked: true, unmarked: [] })
    expect(english.name).toBe(`summary-${sent.number}.pdf`)
    expect(translated.text).toContain('Documents provided • facture-hotel.pdf')
    expect(translated.text).toContain('Candidates examined 12 €38.40')
  })

  it('[F312] [F314] is translated with the figures and documents of the day it was sent, whatever changed since', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    const authorised = { ...carToBrest, carRegime: 'AUTHORISED', carDecision: 'accord du 4 mai 2026' } as const
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, authorised)
    const act = { commandId: nextCommand(), kind: 'test.change', touches: [] as const }
    good(
      await office.services.write(systemActor, act, async ({ tx }) => {
        const sanctionedEntry = JSON.stringify({ candidates: 3 })
        await tx.updateTable('claim').set({ sanctionedEntry }).where('id', '=', id).execute()
        return ok(null)
      }),
    )
    await give(id, [{ name: 'apres-coup.pdf', file: 'travel', pages: 1 }])
    const { text } = await textOf(await call(claimRecapsHandlers.recap, { id, language: 'en' }, as(p1)))
    expect(text).toContain('Candidates examined 12 €38.40')
    expect(text).toContain('Regime of the car Authorised by the office (mileage rate) Decision accord du 4 mai 2026')
    expect(text).toContain('No document provided.')
    const kept = await loadDocument(office.services.read(), sent.recapDocumentId ?? '')
    const french = await call(claimRecapsHandlers.recap, { id, language: 'fr' }, as(p1))
    expect(Buffer.from(french.content, 'base64').equals(kept?.bytes ?? Buffer.alloc(0))).toBe(true)
  })

  it('[F313] carries the line the office adds under the documents to provide', async () => {
    const act = { commandId: nextCommand(), kind: 'test.settings', touches: [] as const }
    const settings = { id: 1, online: 1, byPost: 1, pdfOnly: 0, postalAddress: '', rowVersion: 1 }
    good(
      await office.services.write(systemActor, act, async ({ tx }) => {
        await tx
          .insertInto('documentSettings')
          .values({ ...settings, message: 'Fichiers lisibles seulement.' })
          .execute()
        return ok(null)
      }),
    )
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    const kept = await loadDocument(office.services.read(), sent.recapDocumentId ?? '')
    const { text } = await inspect(kept?.bytes ?? new Uint8Array())
    expect(text).toContain('Informations : Fichiers lisibles seulement.')
  })

  it('is nobody else’s, and exists only once the claim is sent', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    await expect(call(claimRecapsHandlers.recap, { id, language: 'fr' }, as(p1))).rejects.toMatchObject({
      code: 'RULE',
    })
    await sendAs(office, 10001, 'p1', { candidates: 12 })
    await expect(call(claimRecapsHandlers.recap, { id, language: 'fr' }, as(p2))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(call(claimRecapsHandlers.dossier, { id, language: 'fr' }, as(p2))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await call(claimRecapsHandlers.recap, { id, language: 'fr' }, as(manager))).mime).toBe('application/pdf')
  })
})

describe('the dossier of a sent claim', () => {
  it('[F314] is read piece by piece and holds the recap and each document, pay file first, pages numbered', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    await give(id, [
      { name: 'facture-hotel.pdf', file: 'travel', pages: 2 },
      { name: 'rib.pdf', file: 'pay', pages: 1 },
    ])
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    const made = await call(claimRecapsHandlers.dossier, { id, language: 'fr' }, as(p1))
    expect(made.name).toBe(`dossier-${sent.number}.pdf`)
    const { piece } = await call(filesHandlers.made, { token: made.token, offset: 0 }, as(p1))
    const bytes = Buffer.from(piece, 'base64')
    expect(bytes.length).toBe(made.size)
    const found = await inspect(bytes)
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, unmarked: [] })
    expect(found.bookmarks).toEqual(['Récapitulatif', 'Pièce 1 : rib.pdf', 'Pièce 2 : facture-hotel.pdf'])
    expect(found.text).toContain(`Dossier n° ${sent.number}. Page ${found.pages} sur ${found.pages}`)
    const again = call(filesHandlers.made, { token: made.token, offset: 0 }, as(p1))
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the recap of a person’s declarations', () => {
  it('[F316] lists each mission with what was declared, sent or not, in the language of the screen', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    const french = await call(claimRecapsHandlers.declarations, { language: 'fr' }, as(p1))
    const found = await textOf(french)
    expect(found).toMatchObject({ language: 'fr-FR', marked: true, unmarked: [] })
    expect(found.tags.filter((tag) => tag === 'H2')).toHaveLength(3)
    for (const part of [
      'Récapitulatif de mes déclarations',
      'Mme Camille ABEL, intervenant n° 10001. Édité le 1er juillet 2026.',
      'Mission n° 10001, 24 juin 2026',
      `Dossier ${sent.number}`,
      'Candidats interrogés 12',
      'Rennes - Brest, 24 juin 2026, 2 trajets',
      'Montant de la rémunération 38,40 €',
      'Montant du déplacement 86,32 €',
      'Envoyé le 1er juillet 2026',
      'Mission n° 10003, 25 juin 2026',
      'Envoyé le pas encore envoyé',
    ])
      expect(found.text).toContain(part)
    const english = await textOf(await call(claimRecapsHandlers.declarations, { language: 'en' }, as(p1)))
    expect(english.language).toBe('en-GB')
    expect(english.text).toContain('Summary of my declarations')
    expect(english.text).toContain('Candidates examined 12')
  })

  it('holds nobody else’s, and is not for the office', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 })
    const { text } = await textOf(await call(claimRecapsHandlers.declarations, { language: 'fr' }, as(p2)))
    expect(text).toContain('BLAIN')
    expect(text).not.toContain('ABEL')
    await expect(call(claimRecapsHandlers.declarations, { language: 'fr' }, as(manager))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })
})

describe('the information form of the academy', () => {
  const none = { address: '', document: null, version: 0 }

  const save = (
    change: Partial<Readonly<{ address: string; bytes: Uint8Array; remove: boolean; version: number }>>,
  ) => {
    const { bytes, version = 0, address = '', remove = false } = change
    let fileToken: string | null = null
    if (bytes !== undefined) {
      fileToken = office.services.files.open('fiche.pdf', bytes.length)
      good(office.services.files.append(fileToken, 0, bytes))
    }
    const input = { commandId: nextCommand(), expectedVersion: version, address, fileToken, remove }
    return saveInformationForm(office.services, actorOf(manager), input)
  }

  it('[F277] is led to once the office gave it, as a document everybody may read and as an address', async () => {
    expect(await call(claimRecapsHandlers.informationForm, {}, as(p1))).toEqual(none)
    const address = 'https://exemple.invalid/frais-de-jury'
    const bytes = await pages(1)
    const saved = good(await save({ address, bytes }))
    expect(saved).toMatchObject({ address, document: { name: 'fiche-de-renseignements.pdf' }, version: 1 })
    expect(await call(claimRecapsHandlers.informationForm, {}, as(p1))).toEqual(saved)
    const read = await call(filesHandlers.read, { documentId: saved.document?.id ?? '', offset: 0 }, as(p1))
    expect(Buffer.from(read.piece, 'base64').equals(Buffer.from(bytes))).toBe(true)
  })

  it('is replaced, or taken away with its bytes, by who saw its last version', async () => {
    const first = good(await save({ bytes: await pages(1) }))
    expect(refusalOf(await save({ address: 'https://exemple.invalid' }))).toBe('CONFLICT')
    const second = good(await save({ bytes: await pages(2), version: first.version }))
    expect(second.document?.id).not.toBe(first.document?.id)
    expect(await loadDocument(office.services.read(), first.document?.id ?? '')).toBeNull()
    expect(good(await save({ remove: true, version: second.version }))).toEqual({ ...none, version: 3 })
    expect(await loadDocument(office.services.read(), second.document?.id ?? '')).toBeNull()
  })

  it('is a PDF of at most 5 MB; anything else changes nothing', async () => {
    expect(refusalOf(await save({ bytes: new TextEncoder().encode('<html></html>') }))).toBe('claimRecaps.formNotPdf')
    expect(refusalOf(await save({ bytes: new Uint8Array(5_000_001) }))).toBe('claimRecaps.formTooLarge')
    expect(await call(claimRecapsHandlers.informationForm, {}, as(manager))).toEqual(none)
  })
})
