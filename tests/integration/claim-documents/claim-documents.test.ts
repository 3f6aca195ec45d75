import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf, type Session } from '../../../main/boundary/sessions.ts'
import { depositDocument } from '../../../main/features/claim-documents/deposit.ts'
import { documentsPanel } from '../../../main/features/claim-documents/panel.ts'
import { restoreDocument } from '../../../main/features/claim-documents/remove.ts'
import { readDocumentSettings, saveDocumentSettings } from '../../../main/features/claim-documents/settings.ts'
import { saveClaim, sendOwnClaim, takeBackClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { filesHandlers } from '../../../main/features/files/index.ts'
import { claimDocumentInvariants } from '../../../main/features/maintenance/invariants/claim-documents.ts'
import { storeInvariants } from '../../../main/features/maintenance/invariants/store.ts'
import type { DocumentSettings } from '../../../shared/contract/claim-documents.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import { jpegOf, pngOf, smallGif, smallPng } from '../../support/sample-images.ts'
import { pdfOf } from '../../support/sample-pdfs.ts'
import { type DocumentsOffice, deposit, documentsOffice, remove, storeCount } from '../support/claim-documents.ts'
import { good, nextCommand, refusalOf, sessionOf } from '../support/office.ts'
import { carToBrest, claimIdOf } from '../support/sent-claims.ts'

let office: DocumentsOffice
beforeEach(async () => {
  office = await documentsOffice()
})
afterEach(() => office.close())

const panelOf = async (file: DocumentFile = 'travel', as: Session = office.person, claimId = office.claimId) =>
  good(await documentsPanel(office.services, as, { claimId, file }))

const settle = async (part: Partial<DocumentSettings>) => {
  const { settings, version } = await readDocumentSettings(office.services.read())
  const input = { commandId: nextCommand(), expectedVersion: version, settings: { ...settings, ...part } }
  return saveDocumentSettings(office.services, actorOf(office.manager), input)
}

/** Saves the first journey of the claim changed in some points; sends it when asked to. */
const travel = async (change: Partial<Journey>, send = false) => {
  const { services, claimId, person } = office
  const sheet = good(await claimSheet(services, claimId, person))
  const journeys = sheet.journeys.slice(0, 1).map((journey) => ({ ...journey, ...carToBrest, ...change }))
  const entered = { entry: { candidates: 12 }, journeys }
  const on = { commandId: nextCommand(), id: claimId, expectedVersion: sheet.version }
  const saved = good(await saveClaim(services, person, { ...on, ...entered }))
  if (send)
    good(await sendOwnClaim(services, person, { ...on, commandId: nextCommand(), expectedVersion: saved.version }))
}

/** The rules of the store and of documents that do not hold. */
const brokenDocuments = async () => {
  const broken: string[] = []
  for (const { name, check } of [...storeInvariants, ...claimDocumentInvariants])
    if ((await check(office.services.read())).broken > 0) broken.push(name)
  return broken
}

const grey = (shade: number): Buffer => pngOf({ width: 1, height: 1, rows: Buffer.from([0, shade]) })
const png = (name = 'scan.png') => ({ name, bytes: smallPng() })

describe('what a claim asks for', () => {
  it('[F279] [F282] [F283] [F284] is listed with the travel, and given by what it is', async () => {
    expect((await panelOf()).required).toEqual([])
    await travel({ mode: 'TRAIN_2ND', ticketsCents: 4_500, nights: 1, miscCents: 300, miscComment: 'parking' })
    const wanted = (provided: boolean) => ({ document: 'hotelInvoices', provided })
    expect((await panelOf()).required).toEqual([
      wanted(false),
      { document: 'tickets', provided: false },
      { document: 'miscProof', provided: false },
    ])
    good(await deposit(office, { ...png(), answers: 'hotelInvoices' }))
    expect((await panelOf()).required[0]).toEqual(wanted(true))
    expect((await panelOf('pay')).required.map(({ document }) => document)).not.toContain('hotelInvoices')
  })

  it('[F280] [F281] is listed with the pay file while it lacks the account or the INSEE number', async () => {
    const stranger = sessionOf('intervenant', { intervenantId: 'p3' })
    const claimId = await claimIdOf(office, 10003, 'p3')
    const { required } = await panelOf('pay', stranger, claimId)
    expect(required.map(({ document }) => document)).toEqual(['bankDetails', 'healthCard'])
  })

  it('does not take a document of the pay file for one of the travel', async () => {
    expect(refusalOf(await deposit(office, { ...png(), answers: 'bankDetails' }))).toBe('BAD_INPUT')
  })
})

describe('how the office takes documents', () => {
  it('[F117] [F287] without deposits online, the button is gone and a deposit refused; the office still may', async () => {
    expect(await panelOf()).toMatchObject({ online: true, mayDeposit: true })
    good(await settle({ online: false }))
    expect(await panelOf()).toMatchObject({ online: false, mayDeposit: false })
    expect(refusalOf(await deposit(office, png()))).toBe('claimDocuments.byPostOnly')
    expect(await panelOf('travel', office.manager)).toMatchObject({ mayDeposit: true })
    good(await deposit(office, { ...png(), as: office.manager }))
  })

  it('[F118] [F285] by post, the address is shown and the recap is there to enclose', async () => {
    const own = ['Division des examens, DEC 3', '3 rue de l’Essai', '35000 Rennes']
    expect(await panelOf()).toMatchObject({ postalLines: own, recapDocumentId: null })
    good(await settle({ postalAddress: 'Cellule pièces\n\nBP 12\n35000 Rennes' }))
    expect((await panelOf()).postalLines).toEqual(['Cellule pièces', 'BP 12', '35000 Rennes'])
    await travel({}, true)
    const { recapDocumentId, claimNumber } = await panelOf()
    const recap = await office.services
      .read()
      .selectFrom('document')
      .select(['kind', 'name'])
      .where('id', '=', recapDocumentId ?? '')
      .executeTakeFirst()
    expect(recap).toEqual({ kind: 'recap', name: `recapitulatif-${claimNumber}.pdf` })
    good(await settle({ byPost: false }))
    expect((await panelOf()).postalLines).toEqual([])
  })

  it('[F297] only PDF when the office says so, with its message', async () => {
    good(await settle({ pdfOnly: true, message: 'Des fichiers lisibles.' }))
    expect(await panelOf()).toMatchObject({ pdfOnly: true, message: 'Des fichiers lisibles.' })
    expect(refusalOf(await deposit(office, png()))).toBe('claimDocuments.pdfOnly')
    good(await deposit(office, { name: 'facture.pdf', bytes: await pdfOf() }))
  })

  it('takes them one way at least, and a change decided on an older version is a conflict', async () => {
    expect(refusalOf(await settle({ online: false, byPost: false }))).toBe('claimDocuments.someWay')
    good(await settle({ message: 'Un' }))
    const stale = {
      commandId: nextCommand(),
      expectedVersion: 0,
      settings: (await readDocumentSettings(office.services.read())).settings,
    }
    expect(refusalOf(await saveDocumentSettings(office.services, actorOf(office.manager), stale))).toBe('CONFLICT')
  })
})

describe('the files of a claim', () => {
  it('[F286] [F291] [F292] take twenty documents each, and no more', async () => {
    for (const file of ['pay', 'travel'] as const) {
      for (let shade = 0; shade < 20; shade += 1)
        good(await deposit(office, { name: 'scan.png', bytes: grey(shade), file }))
      expect(refusalOf(await deposit(office, { name: 'scan.png', bytes: grey(99), file }))).toBe('claimDocuments.full')
      const { documents, mayDeposit } = await panelOf(file)
      expect(documents).toHaveLength(20)
      expect(new Set(documents.map(({ documentId }) => documentId)).size).toBe(20)
      expect(mayDeposit).toBe(false)
    }
    expect(await brokenDocuments()).toEqual([])
  })

  it('[F288] JPG, JPEG, PNG, PDF and GIF are taken, by what they hold', async () => {
    const names: string[] = []
    for (const [name, bytes] of [
      ['a.jpg', jpegOf(8, 8)],
      ['b.jpeg', jpegOf(16, 8)],
      ['c.png', smallPng()],
      ['d.pdf', await pdfOf()],
      ['e.gif', smallGif()],
    ] as const)
      names.push(good(await deposit(office, { name, bytes })).name)
    expect(names).toEqual(['a.jpg', 'b.jpg', 'c.png', 'd.pdf', 'e.png'])
  })

  it('[F293] are open until the claim is sent, and again when it is taken back; the office may still add after', async () => {
    office.setToday('2026-06-23')
    expect(refusalOf(await deposit(office, png()))).toBe('claimDocuments.closed')
    office.setToday('2026-07-01')
    good(await deposit(office, png()))
    await travel({}, true)
    expect(await panelOf()).toMatchObject({ mayDeposit: false, documents: [{ mayRemove: false }] })
    expect(refusalOf(await deposit(office, { name: 'b.png', bytes: grey(1) }))).toBe('claimDocuments.closed')
    good(await deposit(office, { name: 'poste.png', bytes: grey(2), as: office.manager }))
    const sent = good(await claimSheet(office.services, office.claimId, office.person))
    const back = { commandId: nextCommand(), id: office.claimId, expectedVersion: sent.version }
    good(await takeBackClaim(office.services, office.person, back))
    good(await deposit(office, { name: 'b.png', bytes: grey(1) }))
  })

  it('[F294] [F296] what the office deposited is marked, and only the office takes it away', async () => {
    const own = good(await deposit(office, png()))
    const given = good(await deposit(office, { name: 'poste.png', bytes: grey(2), as: office.manager }))
    expect((await panelOf()).documents).toMatchObject([
      { name: 'scan.png', byOffice: false, mayRemove: true },
      { name: 'poste.png', byOffice: true, mayRemove: false },
    ])
    expect(refusalOf(await remove(office, given.documentId))).toBe('claimDocuments.ofOffice')
    expect(refusalOf(await remove(office, own.documentId, office.manager))).toBe('claimDocuments.ofPerson')
    good(await remove(office, given.documentId, office.manager))
    good(await remove(office, own.documentId))
    expect((await panelOf()).documents).toEqual([])
  })

  it('[F295] say when each document was deposited', async () => {
    good(await deposit(office, png()))
    expect((await panelOf()).documents[0]?.depositedAt).toMatch(/^2026-07-01T06:00:00/)
  })

  it('give a removed document back the same day; its bytes are gone with the first change of another day', async () => {
    const { documentId } = good(await deposit(office, png()))
    const on = { claimId: office.claimId, file: 'travel' as const, documentId }
    good(await remove(office, documentId))
    expect(refusalOf(await remove(office, documentId))).toBe('NOT_FOUND')
    good(await restoreDocument(office.services, office.person, { commandId: nextCommand(), ...on }))
    expect((await panelOf()).documents).toHaveLength(1)
    good(await remove(office, documentId))
    office.setToday('2026-07-02')
    const late = await restoreDocument(office.services, office.person, { commandId: nextCommand(), ...on })
    expect(refusalOf(late)).toBe('NOT_FOUND')
    const before = await storeCount(office)
    good(await deposit(office, { name: 'b.png', bytes: grey(1) }))
    expect(await storeCount(office)).toMatchObject({
      document: before.document,
      documentContent: before.documentContent,
    })
    expect(await brokenDocuments()).toEqual([])
  })

  it('keep the same bytes of a person once, and refuse them twice in one file', async () => {
    const first = good(await deposit(office, png()))
    expect(refusalOf(await deposit(office, png('autre.png')))).toBe('claimDocuments.known')
    const again = good(await deposit(office, { ...png('autre.png'), file: 'pay' }))
    expect(again).toEqual({ documentId: first.documentId, name: 'scan.png', changes: ['renamed'] })
    good(await remove(office, first.documentId))
    office.setToday('2026-07-02')
    good(await deposit(office, { name: 'b.png', bytes: grey(1) }))
    expect((await panelOf('pay')).documents).toMatchObject([{ documentId: first.documentId }])
  })

  it('a deposit repeated after a lost answer finds its first answer', async () => {
    const commandId = nextCommand()
    const once = async () => {
      const fileToken = office.services.files.open('scan.png', smallPng().length)
      office.services.files.append(fileToken, 0, smallPng())
      const input = { commandId, claimId: office.claimId, file: 'travel' as const, fileToken, answers: null }
      return good(await depositDocument(office.services, office.person, input))
    }
    expect(await once()).toEqual(await once())
    expect((await panelOf()).documents).toHaveLength(1)
  })
})

describe('documents of somebody else', () => {
  it('do not exist for another intervenant', async () => {
    const other = sessionOf('intervenant', { intervenantId: 'p2' })
    const { documentId } = good(await deposit(office, png()))
    const asked = { claimId: office.claimId, file: 'travel' as const }
    expect(refusalOf(await documentsPanel(office.services, other, asked))).toBe('NOT_FOUND')
    expect(refusalOf(await deposit(office, { ...png(), as: other }))).toBe('NOT_FOUND')
    expect(refusalOf(await remove(office, documentId, other))).toBe('NOT_FOUND')
    const client = { id: 'window', kiosk: false }
    const read = (as: Session) => {
      office.services.sessions.set(client.id, as)
      const context = { client, services: office.services }
      return call(filesHandlers.read, { documentId, offset: 0 }, { context })
    }
    expect(await read(office.person)).toMatchObject({ name: 'scan.png', mime: 'image/png' })
    await expect(read(other)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
