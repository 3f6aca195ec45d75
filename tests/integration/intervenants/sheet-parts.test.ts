import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument, removeDocument } from '../../../main/features/intervenants/documents.ts'
import { checkPayFile, revealPayFile, savePayFile } from '../../../main/features/intervenants/pay-file.ts'
import { addPosting, removePosting } from '../../../main/features/intervenants/postings.ts'
import { intervenantSheet } from '../../../main/features/intervenants/sheet.ts'
import { pdfOf } from '../../support/sample-pdfs.ts'
import { good, nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'
import { iban, manager, nir, nirBody, peopleOf } from '../support/people.ts'

let office: TestOffice
const { create, sheet, found, setState, remove, facts } = peopleOf(() => office)

beforeAll(async () => {
  office = await openTestOffice('2026-06-25')
  await office.services.write(
    manager,
    { commandId: nextCommand(), kind: 'test.label', touches: [] },
    async ({ tx }) => {
      await tx.insertInto('discipline').values({ code: 'L0100', label: 'Économie et gestion' }).execute()
      return { ok: true, value: null }
    },
  )
})
afterAll(() => office.close())

describe('postings by hand', () => {
  const place = (intervenantId: string, schoolId: string) => ({
    commandId: nextCommand(),
    intervenantId,
    schoolId,
    disciplineCode: 'L0100',
  })

  test('people of a feed receive secondary ones only, and keep those of the feed', async () => {
    const { services } = office
    const principal = { ...place('p1', 'sBrest'), kind: 'principal' as const }
    expect(refusalOf(await addPosting(services, manager, principal))).toBe('intervenants.principalFromFeed')
    good(await addPosting(services, manager, { ...place('p1', 'sBrest'), kind: 'secondary' }))
    const again = { ...place('p1', 'sBrest'), kind: 'secondary' as const }
    expect(refusalOf(await addPosting(services, manager, again))).toBe('intervenants.postingKnown')
    expect((await sheet('p1')).postings.map(({ uai, byHand }) => `${uai} ${byHand}`)).toEqual([
      '0350001A false',
      '0290001A true',
    ])
    expect(refusalOf(await removePosting(services, manager, place('p1', 'sRennes')))).toBe(
      'intervenants.postingFromFeed',
    )
    good(await removePosting(services, manager, place('p1', 'sBrest')))
    expect((await sheet('p1')).postings).toHaveLength(1)
  })

  test('people made by hand have one principal posting at most', async () => {
    const { id } = good(await create({ lastName: 'AFFECTÉE', birthDate: '1972-01-01' }))
    good(await addPosting(office.services, manager, { ...place(id, 'sBrest'), kind: 'principal' }))
    const second = { ...place(id, 'sRennes'), kind: 'principal' as const }
    expect(refusalOf(await addPosting(office.services, manager, second))).toBe('intervenants.principalHeld')
    expect(await found('affectee')).toEqual(['AFFECTÉE'])
  })
})

describe('pay file', () => {
  const typed = { intervenantId: 'p3', holderName: 'Corre Camille', iban, bic: '', nir: '' }

  test('is checked while it is typed, with reasons', async () => {
    const { services } = office
    expect(good(await checkPayFile(services, typed))).toEqual({
      iban: null,
      bic: null,
      nir: null,
      holderDiffers: false,
    })
    const wrong = { ...typed, iban: `${iban.slice(0, -1)}0`, bic: 'X', nir: `${nirBody}00`, holderName: 'PETIT Jean' }
    expect(good(await checkPayFile(services, wrong))).toMatchObject({
      iban: { rule: 'iban.key' },
      bic: { rule: 'bic.shape' },
      nir: { rule: 'nir.key' },
      holderDiffers: true,
    })
  })

  test('is sealed, masked, shown on request, and its journal never says what it holds', async () => {
    const { services } = office
    const entry = { ...typed, validFrom: '2026-06-01' }
    const at = async () => ({ commandId: nextCommand(), expectedVersion: (await sheet('p3')).version })
    expect(refusalOf(await savePayFile(services, manager, { ...entry, ...(await at()), iban: '' }))).toBe(
      'intervenants.ibanNeeded',
    )
    const holder = { ...entry, intervenantId: 'p1', nir }
    const version = (await sheet('p1')).version
    good(await savePayFile(services, manager, { ...holder, commandId: nextCommand(), expectedVersion: version }))
    expect(refusalOf(await savePayFile(services, manager, { ...entry, ...(await at()), nir }))).toBe(
      'intervenants.nirHeld',
    )
    good(await savePayFile(services, manager, { ...entry, ...(await at()) }))
    good(await savePayFile(services, manager, { ...entry, ...(await at()), iban: '', holderName: 'PETIT Jean' }))
    const { payFile } = await sheet('p3')
    expect(payFile).toMatchObject({ ibanTail: iban.slice(-4), holderName: 'PETIT Jean', holderDiffers: true })
    expect(JSON.stringify(payFile)).not.toContain(iban)
    const stored = await services
      .read()
      .selectFrom('payFile')
      .select('iban')
      .where('intervenantId', '=', 'p3')
      .executeTakeFirst()
    expect(stored?.iban).not.toContain(iban.slice(4))
    const look = { commandId: nextCommand(), intervenantId: 'p3' }
    expect(good(await revealPayFile(services, manager, look)).iban).toBe(iban)
    expect(await facts('p3')).toContain('intervenants.revealPayFile')
    expect(await facts('p3')).not.toContain(iban.slice(-11))
    expect(
      refusalOf(await savePayFile(services, manager, { ...entry, commandId: nextCommand(), expectedVersion: 1 })),
    ).toBe('CONFLICT')
  })
})

describe('documents', () => {
  const add = (title: string, content: string | Buffer, intervenantId = 'p1') => {
    const bytes = Buffer.from(content as string, 'latin1')
    const token = office.services.files.open('anything.bin', bytes.length)
    good(office.services.files.append(token, 0, bytes))
    return addDocument(office.services, manager, { commandId: nextCommand(), intervenantId, title, fileToken: token })
  }

  test('are added by what their content is, journaled, and taken away unless produced', async () => {
    const pdf = await pdfOf()
    const { id } = good(await add('Attestation : 2026/06', pdf))
    const { documents } = await sheet('p1')
    expect(documents).toMatchObject([
      { id, kind: 'deposited', name: 'Attestation 2026 06.pdf', mime: 'application/pdf' },
    ])
    expect(refusalOf(await add('', pdf))).toBe('intervenants.titleNeeded')
    expect(refusalOf(await add('Page', '<html></html>'))).toBe('claimDocuments.type')
    expect(refusalOf(await add('Encore', pdf))).toBe('intervenants.documentKnown')
    expect(refusalOf(await add('Gros', `%PDF-${'x'.repeat(5_000_000)}`))).toBe('claimDocuments.tooLarge')
    const out = { commandId: nextCommand(), intervenantId: 'p2', documentId: id }
    expect(refusalOf(await removeDocument(office.services, manager, out))).toBe('NOT_FOUND')
    good(await removeDocument(office.services, manager, { ...out, commandId: nextCommand(), intervenantId: 'p1' }))
    expect((await sheet('p1')).documents).toEqual([])
    expect(await facts('p1')).toContain('intervenants.removeDocument')
  })

  test('what the application produced stays', async () => {
    const written = await office.services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.document', touches: [] },
      async ({ tx, at }) => {
        const row = {
          id: 'produced',
          kind: 'convocation',
          name: 'c.pdf',
          mime: 'application/pdf',
          size: 1,
          sha256: 'x',
        }
        await tx
          .insertInto('document')
          .values({ ...row, intervenantId: 'p1', createdAt: at })
          .execute()
        return { ok: true, value: null }
      },
    )
    good(written)
    const out = { commandId: nextCommand(), intervenantId: 'p1', documentId: 'produced' }
    expect(refusalOf(await removeDocument(office.services, manager, out))).toBe('intervenants.documentProduced')
  })
})

describe('deletion', () => {
  test('takes away all that is only theirs, in one act', async () => {
    const { id } = good(await create({ lastName: 'PARTANTE', birthDate: '1973-01-01' }))
    const place = { intervenantId: id, schoolId: 'sBrest', disciplineCode: '' }
    good(await addPosting(office.services, manager, { commandId: nextCommand(), ...place, kind: 'principal' }))
    await office.services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.own', touches: [] },
      async ({ tx, at }) => {
        await tx.insertInto('competence').values({ id: 'c9', intervenantId: id, paperId: 'oral' }).execute()
        await tx
          .insertInto('competenceStatement')
          .values({ competenceId: 'c9', position: 1, author: 'manager', authorCode: 'DEC', verdict: 'confirmed', at })
          .execute()
        await tx
          .insertInto('unavailability')
          .values({ id: 'u9', intervenantId: id, fromDate: '2026-06-01', toDate: '2026-06-02', reason: '', author: '' })
          .execute()
        return { ok: true, value: null }
      },
    )
    good(await remove(id))
    expect(refusalOf(await intervenantSheet(office.services, id))).toBe('NOT_FOUND')
    const left = await office.services
      .read()
      .selectFrom('competenceStatement')
      .select('position')
      .where('competenceId', '=', 'c9')
      .execute()
    expect(left).toEqual([])
  })

  test('is refused for people of a feed, people with missions ahead, and whoever has served', async () => {
    expect(refusalOf(await remove('p1'))).toBe('intervenants.comesFromFeed')
    await office.services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.origin', touches: [] },
      async ({ tx }) => {
        await tx.updateTable('intervenant').set({ origin: 'manual' }).where('id', '=', 'p3').execute()
        return { ok: true, value: null }
      },
    )
    expect(refusalOf(await remove('p3'))).toBe('intervenants.missionsAhead')
    good(await setState('p3', 'setAside', null, null))
    expect(refusalOf(await remove('p3'))).toBe('intervenants.hasServed')
  })
})
