import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { costForecast } from '../../../main/features/dashboard/forecast.ts'
import { reportOf } from '../../../main/features/dashboard/report.ts'
import { whatWaits } from '../../../main/features/dashboard/waiting.ts'
import { listAdjustments } from '../../../main/features/liquidation/adjustments.ts'
import { grantAdvance, withdrawAdvance } from '../../../main/features/liquidation/advances.ts'
import { exportBatch } from '../../../main/features/liquidation/export.ts'
import { previewBatch } from '../../../main/features/liquidation/preview.ts'
import { batchSheet } from '../../../main/features/liquidation/queries.ts'
import { reverseLine } from '../../../main/features/liquidation/reversals.ts'
import { sealBatch } from '../../../main/features/liquidation/seal.ts'
import { liquidationInvariants } from '../../../main/features/maintenance/invariants/liquidation.ts'
import { applyReturn } from '../../../main/features/payment-returns/apply.ts'
import { previewReturn } from '../../../main/features/payment-returns/preview.ts'
import { listRejects, payAgain } from '../../../main/features/payment-returns/rejects.ts'
import { undoReturn } from '../../../main/features/payment-returns/undo.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { allPayments } from '../../../main/features/yearly-statements/payments.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const actor = actorOf(sessionOf('manager'))
const executionDate = '2026-07-15'

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

async function leave(circuit: 'fees' | 'travel') {
  const { id } = good(await sealBatch(office.services, actor, { commandId: nextCommand(), circuit, executionDate }))
  good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
  return good(await batchSheet(office.services, id))
}

async function answered(...rows: readonly string[]) {
  const bytes = new TextEncoder().encode(['reference;reponse;montant', ...rows, ''].join('\n'))
  const fileToken = office.services.files.open('retour.csv', bytes.length)
  good(office.services.files.append(fileToken, 0, bytes))
  const { id } = good(
    await previewReturn(office.services, actor, { commandId: nextCommand(), fileToken, remember: false }),
  )
  good(await applyReturn(office.services, actor, { commandId: nextCommand(), id }))
  return id
}

async function accept(id: string) {
  const claim = office.services.read().selectFrom('claim').select('rowVersion').where('id', '=', id)
  const { rowVersion: expectedVersion } = await claim.executeTakeFirstOrThrow()
  good(
    await acceptClaim(office.services, sessionOf('manager'), {
      commandId: nextCommand(),
      id,
      expectedVersion,
      reason: '',
    }),
  )
}

const grant = (claimId: string) =>
  grantAdvance(office.services, actor, {
    commandId: nextCommand(),
    claimId,
    estimateCents: 10_000,
    cents: 7_500,
    reason: 'x',
  })
const again = (batchId: string, lineNumber = 1) =>
  payAgain(office.services, actor, { commandId: nextCommand(), batchId, lineNumber })
const advances = async () => (await listAdjustments(office.services)).advances.map((advance) => advance.state)
const due = async () =>
  (await previewBatch(office.services, 'travel')).lines.map(({ kind, cents }) => `${kind} ${cents}`)

/** The report by item, without what is nothing. */
async function report() {
  const { lines, total } = await reportOf(office.services, { by: 'payType', examCode: null, sessionId: null })
  const said = lines.map(({ item, cents }) => {
    const parts = Object.entries(cents).filter(([, amount]) => amount !== 0)
    return [item, ...parts.map(([pay, amount]) => `${pay} ${amount}`)].join(' ')
  })
  return { said, total }
}

/** What the batches paid or ordered is what the report says is sealed or paid. */
async function expectSameTotals() {
  const payments = await allPayments(office.services.read())
  const sumOf = (outcome: 'ordered' | 'paid') =>
    payments.reduce((sum, payment) => sum + (payment.outcome.state === outcome ? payment.cents : 0), 0)
  const { total } = await report()
  expect({ sealed: total.sealed, paid: total.paid }).toEqual({ sealed: sumOf('ordered'), paid: sumOf('paid') })
  for (const { name, check } of liquidationInvariants)
    expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
}

describe('an advance that finance refuses', { timeout: 60_000 }, () => {
  it('[F339] waits in the rejects until the office puts it back, then leaves again and is taken off the travel', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    good(await grant(id))
    const first = await leave('travel')
    const returned = await answered('DEP-000001-000001;RJCT;')
    expect(await listRejects(office.services)).toMatchObject([{ isAdvance: true, cents: 7_500, state: 'waiting' }])
    expect((await whatWaits(office.services)).queues.find(({ queue }) => queue === 'financeRejects')?.count).toBe(1)
    expect([await due(), await advances()]).toEqual([[], ['refused']])
    expect((await report()).said).toEqual(['advance rejected 7500'])

    good(await undoReturn(office.services, actor, { commandId: nextCommand(), id: returned }))
    expect([await listRejects(office.services), await advances()]).toEqual([[], ['given']])
    const second = await answered('DEP-000001-000001;RJCT;')
    good(await again(first.id))
    expect([await due(), await advances()]).toEqual([['advance 7500'], ['waiting']])
    expect(await listRejects(office.services)).toMatchObject([{ state: 'nextBatch' }])
    expect(refusalOf(await again(first.id))).toBe('paymentReturn.notRejected')
    expect(refusalOf(await undoReturn(office.services, actor, { commandId: nextCommand(), id: second }))).toBe(
      'paymentReturn.dependent',
    )

    const { id: batchAgain } = await leave('travel')
    expect(await listRejects(office.services)).toEqual([])
    await answered('DEP-000002-000001;RJCT;')
    expect((await report()).said).toEqual(['advance rejected 7500'])
    good(await again(batchAgain))
    await leave('travel')
    await answered('DEP-000003-000001;PAYE;74,00')
    expect((await report()).said).toEqual(['advance paid 7500', 'difference paid -100'])
    const { lines } = await costForecast(office.services)
    expect(lines.filter((line) => line.advancedCents !== 0)).toMatchObject([{ track: 'travel', advancedCents: 7_500 }])
    await expectSameTotals()

    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    await accept(sent.id)
    const [payment, deduction] = (await leave('travel')).lines
    expect([payment?.kind, deduction?.cents]).toEqual(['payment', -7_500])
    const { said, total } = await report()
    expect(said).toContain('advance sealed -7500 paid 7500')
    expect(total.sealed).toBe((payment?.cents ?? 0) - 7_500)
    expect((await costForecast(office.services)).lines.every((line) => line.advancedCents === 0)).toBe(true)
    await expectSameTotals()
  })

  it('is over with once it is withdrawn, and a new one is given without waiting', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    const advance = good(await grant(id))
    await leave('travel')
    await answered('DEP-000001-000001;RJCT;')
    good(await withdrawAdvance(office.services, actor, { commandId: nextCommand(), id: advance.id }))
    expect(await listRejects(office.services)).toEqual([])
    good(await grant(id))
    expect([await due(), await listRejects(office.services)]).toEqual([['advance 7500'], []])
  })
})

describe('the financial report', { timeout: 60_000 }, () => {
  it('keeps what was paid when a payment is taken back, beside what takes it back', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    await accept(sent.id)
    const { id } = await leave('fees')
    await answered('IND-000001-000001;PAYE;')
    const reversing = { commandId: nextCommand(), id, lineNumber: 1, reason: 'Montant erroné' }
    good(await reverseLine(office.services, actor, reversing))
    const { said, total } = await report()
    expect(said.filter((line) => line.startsWith('reversal'))).toEqual(['reversal accepted -3840 paid 3840'])
    expect(total).toMatchObject({ computed: 3_840, paid: 3_840 })
    await expectSameTotals()
  })
})
