import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf, type Session } from '../../../main/boundary/sessions.ts'
import { depositDocument, depositJoined } from '../../../main/features/claim-documents/deposit.ts'
import { attachDocument, heldDocuments } from '../../../main/features/claim-documents/held.ts'
import { readDocumentSettings, saveDocumentSettings } from '../../../main/features/claim-documents/settings.ts'
import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import { jpegOf, smallPng } from '../../support/sample-images.ts'
import { pdfOf } from '../../support/sample-pdfs.ts'
import { type DocumentsOffice, deposit, documentsOffice, storeCount, stored } from '../support/claim-documents.ts'
import { good, nextCommand, refusalOf, sessionOf } from '../support/office.ts'

let office: DocumentsOffice
beforeEach(async () => {
  office = await documentsOffice()
})
afterEach(() => office.close())

const handOver = (files: readonly Readonly<{ name: string; bytes: Uint8Array }>[]) =>
  files.map(({ name, bytes }) => {
    const token = office.services.files.open(name, bytes.length)
    office.services.files.append(token, 0, bytes)
    return token
  })

const joined = (files: Parameters<typeof handOver>[0]) => {
  const { services, claimId, person } = office
  const on = { commandId: nextCommand(), claimId, file: 'travel', answers: null } as const
  return depositJoined(services, person, { ...on, fileTokens: handOver(files) })
}

const pdfOnly = async () => {
  const { settings, version } = await readDocumentSettings(office.services.read())
  const input = { commandId: nextCommand(), expectedVersion: version, settings: { ...settings, pdfOnly: true } }
  good(await saveDocumentSettings(office.services, actorOf(office.manager), input))
}

const held = async (file: DocumentFile, as: Session = office.person) =>
  good(await heldDocuments(office.services, as, { claimId: office.claimId, file }))

const attach = (documentId: string, file: DocumentFile = 'pay', as: Session = office.person) => {
  const on = { commandId: nextCommand(), claimId: office.claimId, file, answers: null }
  return attachDocument(office.services, as, { ...on, documentId })
}

describe('several photographs', () => {
  it('[F288] [F291] become the pages of one document, on their side where they lie, and count for one', async () => {
    const files = [
      { name: 'Reçu page 1.jpg', bytes: jpegOf(300, 500) },
      { name: 'page-2.jpg', bytes: jpegOf(500, 300) },
      { name: 'page-3.png', bytes: smallPng() },
    ]
    const { documentId, name, changes } = good(await joined(files))
    expect({ name, changes }).toEqual({ name: 'Recu-page-1.pdf', changes: ['joined'] })
    const { bytes, mime } = await stored(office, documentId)
    expect(mime).toBe('application/pdf')
    const sizes = (await PDFDocument.load(bytes)).getPages().map((page) => page.getWidth() > page.getHeight())
    expect(sizes).toEqual([false, true, true])
    expect((await storeCount(office)).claimDocument).toBe(1)
  })

  it('[F297] are how a photograph is given to an office that takes PDF only', async () => {
    await pdfOnly()
    const photo = { name: 'recu.jpg', bytes: jpegOf(30, 50) }
    expect(refusalOf(await deposit(office, photo))).toBe('claimDocuments.pdfOnly')
    expect(good(await joined([photo])).name).toBe('recu.pdf')
  })

  it('are pictures, all of them: one that is not refuses the lot and nothing is kept', async () => {
    const before = await storeCount(office)
    const photo = { name: 'recu.jpg', bytes: jpegOf(30, 50) }
    expect(refusalOf(await joined([photo, { name: 'a.pdf', bytes: await pdfOf(1) }]))).toBe(
      'claimDocuments.joinsPictures',
    )
    const text = { name: 'b.jpg', bytes: Buffer.from('<html></html>') }
    expect(refusalOf(await joined([photo, text]))).toBe('claimDocuments.type')
    expect(await storeCount(office)).toEqual(before)
  })
})

describe('a deposit given up while its content is checked', () => {
  it('keeps nothing', async () => {
    const before = await storeCount(office)
    const { services, claimId, person } = office
    const [fileToken = ''] = handOver([{ name: 'recu.jpg', bytes: jpegOf(900, 900) }])
    const stop = new AbortController()
    const on = { commandId: nextCommand(), claimId, file: 'travel', answers: null } as const
    const depositing = depositDocument(services, person, { ...on, fileToken }, stop.signal)
    stop.abort()
    expect(refusalOf(await depositing)).toBe('CANCELLED')
    expect(await storeCount(office)).toEqual(before)
  })
})

describe('a document given once', () => {
  it('is offered in the other files of the person, and attached by reference: its bytes stay kept once', async () => {
    const { documentId } = good(await deposit(office, { name: 'rib.png', bytes: smallPng() }))
    expect(await held('travel')).toEqual([])
    expect(await held('pay')).toMatchObject([{ documentId, name: 'rib.png', mime: 'image/png' }])
    const before = await storeCount(office)
    expect(good(await attach(documentId))).toEqual({ name: 'rib.png' })
    const after = await storeCount(office)
    expect(after).toMatchObject({ document: before.document, claimDocument: 2 })
    expect(await held('pay')).toEqual([])
    expect(refusalOf(await attach(documentId))).toBe('claimDocuments.known')
  })

  it('is nobody else’s, and follows the rules of a deposit', async () => {
    const { documentId } = good(await deposit(office, { name: 'rib.png', bytes: smallPng() }))
    const stranger = sessionOf('intervenant', { intervenantId: 'p2' })
    expect(refusalOf(await attach(documentId, 'pay', stranger))).toBe('NOT_FOUND')
    expect(refusalOf(await attach('nothing-of-that-name'))).toBe('NOT_FOUND')
    const asked = { claimId: office.claimId, file: 'pay' } as const
    expect(refusalOf(await heldDocuments(office.services, stranger, asked))).toBe('NOT_FOUND')
    await pdfOnly()
    expect(refusalOf(await attach(documentId))).toBe('claimDocuments.pdfOnly')
    expect(await held('pay', office.manager)).toHaveLength(1)
  })
})
