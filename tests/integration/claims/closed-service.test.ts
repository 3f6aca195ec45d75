import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachDocument } from '../../../main/features/claim-documents/held.ts'
import { documentsPanel } from '../../../main/features/claim-documents/panel.ts'
import { restoreDocument } from '../../../main/features/claim-documents/remove.ts'
import { recapFile } from '../../../main/features/claim-recaps/files.ts'
import {
  declareOwnNotDone,
  keepDraft,
  saveClaim,
  sendOwnClaim,
  takeBackClaim,
} from '../../../main/features/claims/commands.ts'
import { reportDifference, withdrawDifference } from '../../../main/features/claims/differences.ts'
import { claimSheet, listMyClaims } from '../../../main/features/claims/index.ts'
import { giveBack } from '../../../main/features/review/commands.ts'
import { enterForPerson } from '../../../main/features/review/enter.ts'
import { smallPng } from '../../support/sample-images.ts'
import { type DocumentsOffice, deposit, documentsOffice, remove } from '../support/claim-documents.ts'
import { good, nextCommand, refusalOf } from '../support/office.ts'
import { setOpen } from '../support/portal-office.ts'
import { sendAs } from '../support/sent-claims.ts'

let office: DocumentsOffice
beforeEach(async () => {
  office = await documentsOffice()
})
afterEach(() => office.close())

const closed = 'activities.closed'
const close = () => setOpen(office, 'claims', false)
const sheet = async () => good(await claimSheet(office.services, office.claimId, office.person))
const on = async () => ({ commandId: nextCommand(), id: office.claimId, expectedVersion: (await sheet()).version })
const entered = async (candidates: number) => ({ ...(await on()), entry: { candidates }, journeys: [] })
const panel = async () =>
  good(await documentsPanel(office.services, office.person, { claimId: office.claimId, file: 'travel' }))
const rowOf = async () =>
  good(await listMyClaims(office.services, office.person)).find(({ id }) => id === office.claimId)

describe('while the office has closed claims [F114]', () => {
  it('a claim is read whole, and says that nothing may be done in it', async () => {
    good(await saveClaim(office.services, office.person, await entered(6)))
    expect(await rowOf()).toMatchObject({ next: 'complete', unsent: true })
    await close()
    expect(await rowOf()).toMatchObject({ next: 'closed', feeState: 'TO_COMPLETE' })
    expect(await sheet()).toMatchObject({ entry: { candidates: 6 }, served: false, mayEdit: false, maySend: false })
    expect(await panel()).toMatchObject({ mayDeposit: false })
  })

  it('nothing is saved, kept, sent, declared nor contested, and each refusal tells the dates and the message', async () => {
    const { services, person, claimId } = office
    await close()
    const saved = await saveClaim(services, person, await entered(6))
    expect(saved).toEqual({
      ok: false,
      error: { code: 'RULE', rule: closed, facts: { opensOn: null, closesOn: null, message: 'Reprise lundi.' } },
    })
    const refused = [
      await keepDraft(services, person, { id: claimId, version: 1, draft: null }),
      await sendOwnClaim(services, person, await on()),
      await declareOwnNotDone(services, person, { ...(await on()), reason: '' }),
      await reportDifference(services, person, { ...(await on()), quantity: 3, comment: '' }),
      await withdrawDifference(services, person, await on()),
    ]
    expect(refused.map(refusalOf)).toEqual(refused.map(() => closed))
    expect(await sheet()).toMatchObject({ version: 1, entry: null })
  })

  it('what was sent is not taken back; its recap is still read', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 6 })
    await close()
    expect(await sheet()).toMatchObject({ feeState: 'SENT', mayTakeBack: false })
    expect(refusalOf(await takeBackClaim(office.services, office.person, await on()))).toBe(closed)
    const recap = await recapFile(office.services, office.person, { id: office.claimId, language: 'fr' })
    expect(good(recap).mime).toBe('application/pdf')
  })

  it('no document is deposited, attached, taken away nor put back', async () => {
    const { services, person, claimId } = office
    const { documentId } = good(await deposit(office, { name: 'a.png', bytes: smallPng() }))
    await close()
    expect((await panel()).documents).toMatchObject([{ documentId, mayRemove: false }])
    const inFile = { commandId: nextCommand(), claimId, documentId }
    const refused = [
      await deposit(office, { name: 'b.png', bytes: smallPng() }),
      await attachDocument(services, person, { ...inFile, file: 'pay', answers: null }),
      await remove(office, documentId),
      await restoreDocument(services, person, { ...inFile, file: 'travel' }),
    ]
    expect(refused.map(refusalOf)).toEqual(refused.map(() => closed))
    good(await deposit(office, { name: 'b.png', bytes: smallPng(), file: 'pay', as: office.manager }))
  })

  it('what the office returns is corrected, documented and sent all the same, then closed again', async () => {
    const { services, person } = office
    await sendAs(office, 10001, 'p1', { candidates: 6 })
    await close()
    good(await giveBack(services, office.manager, { ...(await on()), reason: 'Six candidats, ou sept ?' }))
    expect(await rowOf()).toMatchObject({ next: 'correct' })
    expect(await sheet()).toMatchObject({ served: true, mayEdit: true, maySend: true })
    good(await deposit(office, { name: 'a.png', bytes: smallPng(), file: 'pay' }))
    good(await saveClaim(services, person, await entered(7)))
    expect(good(await sendOwnClaim(services, person, await on()))).toMatchObject({ feeState: 'SENT', served: false })
  })

  it('the office enters in place of the person at any time', async () => {
    await close()
    const order = { ...(await entered(6)), send: true }
    good(await enterForPerson(office.services, office.manager, order))
    expect(await sheet()).toMatchObject({ feeState: 'SENT', entry: { candidates: 6 } })
  })

  it('what was being typed when it closed is still there once it opens again', async () => {
    const counts = { copies: null, applications: null, coefficient: null, hours: null, minutes: null }
    const draft = {
      counts: { ...counts, candidates: { unread: 'neuf' } },
      days: [],
      candidateDays: [],
      journeys: [],
      removed: [],
      opened: null,
    }
    good(await keepDraft(office.services, office.person, { id: office.claimId, version: 1, draft }))
    await close()
    expect(refusalOf(await saveClaim(office.services, office.person, await entered(6)))).toBe(closed)
    await setOpen(office, 'claims', true)
    expect(await sheet()).toMatchObject({ served: true, mayEdit: true, draft: { content: draft } })
  })
})
