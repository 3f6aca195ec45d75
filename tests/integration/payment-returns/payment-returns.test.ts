import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { payTracker } from '../../../main/features/claims/tracker.ts'
import { exportBatch } from '../../../main/features/liquidation/export.ts'
import { batchSheet } from '../../../main/features/liquidation/queries.ts'
import { reverseLine } from '../../../main/features/liquidation/reversals.ts'
import { sealBatch } from '../../../main/features/liquidation/seal.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { liquidationInvariants } from '../../../main/features/maintenance/invariants/liquidation.ts'
import { applyReturn } from '../../../main/features/payment-returns/apply.ts'
import { previewReturn } from '../../../main/features/payment-returns/preview.ts'
import { reconciliation } from '../../../main/features/payment-returns/reconciliation.ts'
import { returnSheet } from '../../../main/features/payment-returns/records.ts'
import { listRejects, payAgain } from '../../../main/features/payment-returns/rejects.ts'
import { keptReturnLayout } from '../../../main/features/payment-returns/return-layout.ts'
import { undoReturn } from '../../../main/features/payment-returns/undo.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { allPayments } from '../../../main/features/yearly-statements/payments.ts'
import { acceptedClaims } from '../support/accepted-claims.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
const actor = actorOf(sessionOf('manager'))

async function leave() {
  const sealing = { commandId: nextCommand(), circuit: 'fees' as const, executionDate: '2026-07-15' }
  const { id } = good(await sealBatch(office.services, actor, sealing))
  good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
  return good(await batchSheet(office.services, id))
}

function file(text: string, name = 'retour.csv'): string {
  const bytes = new TextEncoder().encode(text)
  const token = office.services.files.open(name, bytes.length)
  good(office.services.files.append(token, 0, bytes))
  return token
}

const header = 'EndToEndId;statut;montant payé;payé le;code rejet;libellé'
const mapping = {
  EndToEndId: 'reference',
  statut: 'reponse',
  'montant payé': 'montant',
  'payé le': 'date_paiement',
  'code rejet': 'code_motif',
  libellé: 'motif',
}
const preview = (lines: readonly string[]) =>
  previewReturn(office.services, actor, {
    commandId: nextCommand(),
    fileToken: file([header, ...lines].join('\n')),
    reading: { mapping },
    remember: true,
  })
const apply = (id: string) => applyReturn(office.services, actor, { commandId: nextCommand(), id })
const undo = (id: string) => undoReturn(office.services, actor, { commandId: nextCommand(), id })

const feeStates = async () =>
  (
    await office.services
      .read()
      .selectFrom('claim')
      .select(['intervenantId', 'feeState'])
      .where('feeState', 'in', ['ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE'])
      .orderBy('intervenantId')
      .execute()
  ).map(({ intervenantId, feeState }) => `${intervenantId} ${feeState}`)

async function expectWhole() {
  for (const { name, check } of [...claimInvariants, ...liquidationInvariants])
    expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
}

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await acceptedClaims(office)
})
afterEach(() => office.close())

describe('a return of finance', { timeout: 60_000 }, () => {
  const answers = [
    'IND-000001-000001;ACCEPTE;38,40;20/07/2026;;',
    'IND-000001-000002;RJCT;;;ac04;Compte clôturé',
    'IND-000001-000002;RJCT;;;AC04;',
    'IND-000009-000001;ACCEPTE;10,00;20/07/2026;;',
    'IND-000001-000001;PEUT-ETRE;;;;',
  ]

  it('[F338] is read, compared, applied line by line; the paid date is shown to the person and counts for the year', async () => {
    const batch = await leave()
    office.setToday('2026-07-25')
    const { id } = good(await preview(answers))
    expect(await feeStates()).toEqual(['p1 EXPORTED', 'p2 EXPORTED'])
    const sheet = good(await returnSheet(office.services, id))
    expect(sheet.lines.map(({ line, verdict, rule }) => [line, verdict, rule])).toEqual([
      [2, 'paid', null],
      [3, 'rejected', null],
      [4, 'repeated', 'paymentReturn.repeated'],
      [5, 'unmatched', 'paymentReturn.unknownReference'],
      [6, 'unreadable', 'badChoice'],
    ])
    expect(sheet).toMatchObject({ paid: { lines: 1, cents: 3_840 }, rejected: { lines: 1, cents: 3_840 }, toSee: 3 })

    good(await apply(id))
    expect(await feeStates()).toEqual(['p1 PAID', 'p2 REJECTED_BY_FINANCE'])
    const [paidLine] = batch.lines
    const payee = paidLine?.intervenantId ?? ''
    const lanes = good(
      await payTracker(office.services, paidLine?.claimId ?? '', sessionOf('intervenant', { intervenantId: payee })),
    )
    expect(lanes[0]).toMatchObject({ state: 'PAID', paidOn: '2026-07-20', refused: null })
    const refused = good(
      await payTracker(
        office.services,
        batch.lines[1]?.claimId ?? '',
        sessionOf('intervenant', { intervenantId: 'p2' }),
      ),
    )
    expect(refused[0]).toMatchObject({
      state: 'REJECTED_BY_FINANCE',
      paidOn: null,
      refused: { code: 'ac04', reason: 'Compte clôturé' },
    })
    expect((await allPayments(office.services.read())).map(({ outcome }) => outcome)).toEqual([
      { state: 'paid', on: '2026-07-20' },
    ])
    expect(await reconciliation(office.services)).toMatchObject([
      { paid: { lines: 1, cents: 3_840 }, rejected: { lines: 1, cents: 3_840 }, silent: { lines: 0 }, agrees: true },
    ])
    await expectWhole()
  })

  it('brings nothing new when it comes twice, by its bytes or by what it says', async () => {
    await leave()
    const { id } = good(await preview(answers))
    const twin = good(await preview([...answers].reverse()))
    good(await apply(id))
    expect(refusalOf(await apply(id))).toBe('paymentReturn.notPreviewed')
    expect(refusalOf(await preview(answers))).toBe('paymentReturn.appliedAlready')
    expect(refusalOf(await apply(twin.id))).toBe('paymentReturn.nothingNew')
    const other = good(await preview(['IND-000001-000001;REJETE;;;MS03;']))
    expect(good(await returnSheet(office.services, other.id)).lines).toMatchObject([{ verdict: 'contradicted' }])
    expect(await feeStates()).toEqual(['p1 PAID', 'p2 REJECTED_BY_FINANCE'])
  })

  it('is taken back whole until a claim was decided on', async () => {
    await leave()
    const first = good(await preview(answers))
    good(await apply(first.id))
    good(await undo(first.id))
    expect(await feeStates()).toEqual(['p1 EXPORTED', 'p2 EXPORTED'])
    expect(await reconciliation(office.services)).toMatchObject([{ silent: { lines: 2, cents: 7_680 } }])
    await expectWhole()
    const again = good(await preview(answers))
    good(await apply(again.id))
    good(await payAgain(office.services, actor, { commandId: nextCommand(), ...(await onlyReject()) }))
    expect(refusalOf(await undo(again.id))).toBe('paymentReturn.dependent')
    await expectWhole()
  })

  async function onlyReject() {
    const [{ batchId, lineNumber } = { batchId: '', lineNumber: 0 }] = await listRejects(office.services)
    return { batchId, lineNumber }
  }

  it('gives its rejects a queue: put right, they leave in a new batch and are answered there', async () => {
    await leave()
    good(await apply(good(await preview(answers)).id))
    expect(await listRejects(office.services)).toMatchObject([
      { batch: 'IND-000001', code: 'ac04', reason: 'Compte clôturé', accountCorrected: false, state: 'waiting' },
    ])
    const reject = await onlyReject()
    good(await payAgain(office.services, actor, { commandId: nextCommand(), ...reject }))
    expect(await listRejects(office.services)).toMatchObject([{ state: 'nextBatch' }])
    expect(refusalOf(await payAgain(office.services, actor, { commandId: nextCommand(), ...reject }))).toBe(
      'paymentReturn.notRejected',
    )
    const second = await leave()
    expect(second.lines.map(({ kind, cents }) => [kind, cents])).toEqual([['payment', 3_840]])
    expect(await listRejects(office.services)).toEqual([])
    await expectWhole()

    const paid = good(await preview(['IND-000002-000001;ACSC;38,00;2026-08-02;;']))
    expect(good(await returnSheet(office.services, paid.id))).toMatchObject({ changed: { lines: 1, cents: -40 } })
    good(await apply(paid.id))
    expect(await feeStates()).toEqual(['p1 PAID', 'p2 PAID'])
    const owner = sessionOf('intervenant', { intervenantId: 'p2' })
    const lanes = good(await payTracker(office.services, second.lines[0]?.claimId ?? '', owner))
    expect(lanes[0]).toMatchObject({ paidOn: '2026-08-02', paidCents: 3_800 })
    const payments = await allPayments(office.services.read())
    expect(payments.map(({ intervenantId, cents }) => [intervenantId, cents])).toEqual([
      ['p1', 3_840],
      ['p2', 3_800],
    ])
    expect(await reconciliation(office.services)).toMatchObject([
      { number: 2, paid: { lines: 1, cents: 3_840 }, changed: { lines: 1, cents: -40 }, agrees: true },
      { number: 1, paid: { lines: 1 }, rejected: { lines: 1 }, agrees: true },
    ])
    await expectWhole()
  })

  it('refused for a transfer that nets lines, makes each of them due again: nobody is paid more for it', async () => {
    const first = await leave()
    const id = first.lines.find(({ intervenantId }) => intervenantId === 'p1')?.claimId ?? ''
    const line = first.lines.find(({ claimId }) => claimId === id)?.lineNumber ?? 0
    const reversing = { commandId: nextCommand(), id: first.id, lineNumber: line, reason: 'Montant erroné' }
    good(await reverseLine(office.services, actor, reversing))
    await office.services.write(
      actor,
      { commandId: nextCommand(), kind: 'test.quantity', touches: [] },
      async ({ tx }) => {
        const entry = JSON.stringify({ candidates: 20 })
        await tx.updateTable('claim').set({ entry }).where('id', '=', id).execute()
        await tx.updateTable('serviceStatement').set({ quantity: 20 }).execute()
        return { ok: true, value: null }
      },
    )
    const claim = office.services.read().selectFrom('claim').select('rowVersion').where('id', '=', id)
    const { rowVersion } = await claim.executeTakeFirstOrThrow()
    const decision = { commandId: nextCommand(), id, expectedVersion: rowVersion, reason: '' }
    good(await acceptClaim(office.services, sessionOf('manager'), decision))
    const net = [
      ['payment', 6_400],
      ['reversal', -3_840],
    ]
    expect((await leave()).lines.map(({ kind, cents }) => [kind, cents])).toEqual(net)
    const refused = good(await preview(['IND-000002-000001;RJCT;;;AC01;', 'IND-000001-000001;ACSC;;;;']))
    expect(good(await returnSheet(office.services, refused.id))).toMatchObject({ rejected: { lines: 1, cents: 2_560 } })
    good(await apply(refused.id))
    await expectWhole()
    good(await payAgain(office.services, actor, { commandId: nextCommand(), ...(await onlyReject()) }))
    const third = await leave()
    expect(third.lines.map(({ kind, cents }) => [kind, cents])).toEqual(net)
    expect(third).toMatchObject({ totalCents: 2_560, transferCount: 1 })
    await expectWhole()
    expect((await reconciliation(office.services)).every(({ agrees }) => agrees)).toBe(true)
  })

  it('finds a transfer by the number of its claim, and remembers the mapping for the next file', async () => {
    const batch = await leave()
    const number = batch.lines[0]?.claimNumber ?? ''
    const token = file(`dossier;statut\n${number};PAYE\n`)
    const reading = { mapping: { dossier: 'etat_de_frais', statut: 'reponse' } }
    const { id } = good(
      await previewReturn(office.services, actor, {
        commandId: nextCommand(),
        fileToken: token,
        reading,
        remember: true,
      }),
    )
    expect(good(await returnSheet(office.services, id)).lines).toMatchObject([
      { verdict: 'paid', found: { batch: 'IND-000001', lineNumber: 1 } },
    ])
    const kept = await office.services
      .read()
      .selectFrom('importMapping')
      .selectAll()
      .where('feed', '=', 'payment-returns')
      .execute()
    expect(kept).toContainEqual({ feed: 'payment-returns', fileColumn: 'dossier', profileColumn: 'etat_de_frais' })
  })

  it('[F338] may be the status report of a bank: what is accepted pays nothing, the group answers for the rest', async () => {
    await leave()
    const report = (group: string, ...transactions: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<OrgnlGrpInfAndSts><OrgnlMsgId>IND-000001</OrgnlMsgId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>IND-000001</OrgnlPmtInfId><PmtInfSts>${group}</PmtInfSts>${transactions.join('')}
</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`
    const readReport = async (text: string) => {
      const input = { commandId: nextCommand(), fileToken: file(text, 'compte-rendu.xml'), remember: false }
      return good(await previewReturn(office.services, actor, input)).id
    }
    const first = await readReport(report('ACCP'))
    expect(good(await returnSheet(office.services, first))).toMatchObject({
      accepted: 2,
      toSee: 0,
      lines: [
        { verdict: 'accepted', rule: 'paymentReturn.notPaidYet', found: { lineNumber: 1 } },
        { verdict: 'accepted', found: { lineNumber: 2 } },
      ],
    })
    expect(refusalOf(await apply(first))).toBe('paymentReturn.nothingNew')
    const refused =
      '<TxInfAndSts><OrgnlEndToEndId>IND-000001-000002</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>ZZ99</Cd></Rsn></StsRsnInf></TxInfAndSts>'
    const second = await readReport(report('ACSC', refused))
    good(await apply(second))
    expect(await feeStates()).toEqual(['p1 PAID', 'p2 REJECTED_BY_FINANCE'])
    expect(await listRejects(office.services)).toMatchObject([{ code: 'ZZ99', reason: '' }])
    await expectWhole()
  })

  it('may be of fixed width: its layout is given once, then kept', async () => {
    await leave()
    const at = { pad: ' ', align: 'left', kind: 'text' }
    const layout = {
      name: 'Retour',
      version: '2',
      official: false,
      notice: '',
      encoding: 'ISO-8859-15',
      lineEnd: 'LF',
      recordLength: 22,
      detail: [
        { ...at, name: 'reference', start: 1, length: 18, source: 'answer.reference' },
        { ...at, name: 'reponse', start: 19, length: 4, source: 'answer.status' },
      ],
    }
    const read = (text: string, chosen: 'kept' | { content: string }) =>
      previewReturn(office.services, actor, {
        commandId: nextCommand(),
        fileToken: file(text, 'retour.txt'),
        layout: chosen,
        remember: false,
      })
    expect(refusalOf(await read('IND-000001-000001 ACSC\n', 'kept'))).toBe('paymentReturn.noLayout')
    expect(refusalOf(await read('x', { content: JSON.stringify({ ...layout, detail: [] }) }))).toBe('exportLayout')
    expect(await keptReturnLayout(office.services)).toBeNull()
    const first = good(await read('IND-000001-000001 ACSC\n', { content: JSON.stringify(layout) }))
    good(await apply(first.id))
    expect(await keptReturnLayout(office.services)).toEqual({ name: 'Retour', version: '2' })
    good(await apply(good(await read('IND-000001-000002 RJCT\n', 'kept')).id))
    expect(await feeStates()).toEqual(['p1 PAID', 'p2 REJECTED_BY_FINANCE'])
  })
})
