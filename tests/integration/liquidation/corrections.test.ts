import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { listAdjustments } from '../../../main/features/liquidation/adjustments.ts'
import { advanceBasis, grantAdvance, withdrawAdvance } from '../../../main/features/liquidation/advances.ts'
import { exportBatch } from '../../../main/features/liquidation/export.ts'
import { previewBatch, rehearse } from '../../../main/features/liquidation/preview.ts'
import { batchSheet } from '../../../main/features/liquidation/queries.ts'
import { recoverOtherwise, reverseLine, withdrawReversal } from '../../../main/features/liquidation/reversals.ts'
import { sealBatch } from '../../../main/features/liquidation/seal.ts'
import { changePaymentSettings, paymentSettingsSheet } from '../../../main/features/liquidation/settings.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { liquidationInvariants } from '../../../main/features/maintenance/invariants/liquidation.ts'
import { acceptClaim, cancel } from '../../../main/features/review/commands.ts'
import { allPayments } from '../../../main/features/yearly-statements/payments.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const manager = sessionOf('manager')
const actor = actorOf(manager)
const executionDate = '2026-07-15'

const claimRow = (id: string) =>
  office.services.read().selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function accept(id: string): Promise<void> {
  const { rowVersion } = await claimRow(id)
  const decision = { commandId: nextCommand(), id, expectedVersion: rowVersion, reason: '' }
  good(await acceptClaim(office.services, manager, decision))
}

async function sendAndState(mission: number, person: string, quantity: number): Promise<string> {
  const sent = await sendAs(office, mission, person, { candidates: quantity }, carToBrest)
  await state(office, mission, person, quantity)
  return sent.id
}

const seal = (circuit: 'fees' | 'travel') =>
  sealBatch(office.services, actor, { commandId: nextCommand(), circuit, executionDate })
const leave = async (circuit: 'fees' | 'travel') => {
  const { id } = good(await seal(circuit))
  good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
  return good(await batchSheet(office.services, id))
}
const reverse = (id: string, lineNumber: number) =>
  reverseLine(office.services, actor, { commandId: nextCommand(), id, lineNumber, reason: 'Montant erroné' })

async function expectWhole() {
  for (const { name, check } of [...claimInvariants, ...liquidationInvariants])
    expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
}

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

describe('a line that has left', { timeout: 30_000 }, () => {
  it('[F338] is taken back by a line of a new batch, beside the right amount, in one transfer of what is left', async () => {
    const id = await sendAndState(10001, 'p1', 12)
    await accept(id)
    const first = await leave('fees')
    const before = JSON.stringify(first)
    good(await reverse(first.id, 1))
    expect(refusalOf(await reverse(first.id, 1))).toBe('reversal.twice')
    expect((await claimRow(id)).feeState).toBe('SENT')
    expect(refusalOf(await seal('fees'))).toBe('nothingToSeal')
    const blocked = await previewBatch(office.services, 'fees')
    expect(blocked.controls).toMatchObject([{ rule: 'netNotPositive', level: 'blocker', intervenant: 'ABEL Camille' }])
    await expectWhole()

    const act = { commandId: nextCommand(), kind: 'test.quantity', touches: [] as const }
    await office.services.write(actor, act, async ({ tx }) => {
      const entry = JSON.stringify({ candidates: 20 })
      await tx.updateTable('claim').set({ entry }).where('id', '=', id).execute()
      await tx.updateTable('serviceStatement').set({ quantity: 20 }).execute()
      return { ok: true, value: null }
    })
    await accept(id)
    const second = await leave('fees')
    expect(second.lines.map(({ kind, cents }) => [kind, cents])).toEqual([
      ['payment', 6_400],
      ['reversal', -3_840],
    ])
    expect(second).toMatchObject({ lineCount: 2, transferCount: 1, totalCents: 2_560 })
    const files = new Map(second.files.map(({ format, lineCount, totalCents }) => [format, [lineCount, totalCents]]))
    expect(files.get('pain001')).toEqual([1, 2_560])
    expect(files.get('pivotCsv')).toEqual([2, 2_560])
    expect(JSON.stringify({ ...good(await batchSheet(office.services, first.id)), lines: first.lines })).toBe(before)
    expect((await listAdjustments(office.services)).reversals).toMatchObject([{ state: 'sealed', cents: 3_840 }])
    const paid = await allPayments(office.services.read())
    expect(paid.reduce((sum, { cents }) => sum + cents, 0)).toBe(6_400)
    await expectWhole()
  })

  it('is left as it was when the office thinks better of it, until something was decided', async () => {
    const id = await sendAndState(10001, 'p1', 12)
    await accept(id)
    const first = await leave('fees')
    const reversal = good(await reverse(first.id, 1))
    good(await withdrawReversal(office.services, actor, { commandId: nextCommand(), id: reversal.id }))
    expect((await claimRow(id)).feeState).toBe('EXPORTED')
    await expectWhole()
    const again = good(await reverse(first.id, 1))
    await accept(id)
    const late = await withdrawReversal(office.services, actor, { commandId: nextCommand(), id: again.id })
    expect(refusalOf(late)).toBe('reversal.decided')
  })

  it('is said to have come back by another road when no transfer can take it', async () => {
    const id = await sendAndState(10001, 'p1', 12)
    await accept(id)
    const first = await leave('fees')
    const { id: reversal } = good(await reverse(first.id, 1))
    const { rowVersion } = await claimRow(id)
    good(
      await cancel(office.services, manager, {
        commandId: nextCommand(),
        id,
        expectedVersion: rowVersion,
        reason: 'x',
      }),
    )
    const recovery = { commandId: nextCommand(), id: reversal, reason: 'Titre de perception' }
    good(await recoverOtherwise(office.services, actor, recovery))
    expect((await previewBatch(office.services, 'fees')).controls).toEqual([])
    expect(refusalOf(await recoverOtherwise(office.services, actor, { ...recovery, commandId: nextCommand() }))).toBe(
      'reversal.recovered',
    )
    await expectWhole()
  })

  it('cannot be taken back before its batch has left', async () => {
    await accept(await sendAndState(10001, 'p1', 12))
    const { id } = good(await seal('fees'))
    expect(refusalOf(await reverse(id, 1))).toBe('reversal.notExported')
  })
})

describe('an advance on travel', { timeout: 30_000 }, () => {
  const grant = async (claimId: string, estimateCents: number, cents: number) =>
    grantAdvance(office.services, actor, { commandId: nextCommand(), claimId, estimateCents, cents, reason: 'Demande' })

  it('[F339] is at most 75 % of the estimate, leaves with a travel batch, and is taken off the travel by a line', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    const { number } = await claimRow(id)
    expect(good(await advanceBasis(office.services, number))).toMatchObject({ claimId: id, ratioThousandths: 750 })
    expect(refusalOf(await grant(id, 10_000, 7_501))).toBe('advance.tooHigh')
    good(await grant(id, 10_000, 7_500))
    expect(refusalOf(await grant(id, 10_000, 100))).toBe('advance.twice')
    const advance = await leave('travel')
    expect(advance.lines).toMatchObject([
      { kind: 'advance', cents: 7_500, label: 'Avance sur déplacement BCG mission 10001' },
    ])
    const [given] = (await listAdjustments(office.services)).advances
    expect(given).toMatchObject({ state: 'given', cents: 7_500 })
    expect(
      refusalOf(await withdrawAdvance(office.services, actor, { commandId: nextCommand(), id: given?.id ?? '' })),
    ).toBe('advance.paid')

    await accept(await sendAndState(10001, 'p1', 12))
    const final = await leave('travel')
    const travelCents = (await claimRow(id)).travelCents
    expect(final.lines.map(({ kind, cents }) => [kind, cents])).toEqual([
      ['payment', travelCents],
      ['deduction', -7_500],
    ])
    expect(final).toMatchObject({ transferCount: 1, totalCents: travelCents - 7_500 })
    expect((await listAdjustments(office.services)).advances).toMatchObject([{ state: 'deducted' }])
    const paid = await allPayments(office.services.read())
    expect(paid.reduce((sum, { cents }) => sum + cents, 0)).toBe(travelCents)
    await expectWhole()
  })

  it('is withdrawn while no batch holds it, and lapses when the travel is accepted first', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    const advance = good(await grant(id, 10_000, 5_000))
    good(await withdrawAdvance(office.services, actor, { commandId: nextCommand(), id: advance.id }))
    expect((await previewBatch(office.services, 'travel')).lines).toEqual([])
    good(await grant(id, 10_000, 5_000))
    await accept(await sendAndState(10001, 'p1', 12))
    const preview = await previewBatch(office.services, 'travel')
    expect(preview.lines.map(({ kind }) => kind)).toEqual(['payment'])
    expect(preview.controls).toMatchObject([{ rule: 'advanceLapsed', level: 'warning' }])
  })
})

describe('the settings of payments', { timeout: 30_000 }, () => {
  const change = async (changes: object) => {
    const { version, transferVersion, twoPeople } = good(await paymentSettingsSheet(office.services))
    const input = {
      commandId: nextCommand(),
      expectedVersion: version,
      transferVersion,
      twoPeople,
      layout: 'keep' as const,
    }
    return changePaymentSettings(office.services, actor, { ...input, ...changes })
  }
  const bytesOf = async (id: string, format: string) => {
    const { services } = office
    const row = await services
      .read()
      .selectFrom('paymentFile')
      .innerJoin('documentContent', 'documentContent.documentId', 'paymentFile.documentId')
      .select('bytes')
      .where('batchId', '=', id)
      .where('format', '=', format)
      .executeTakeFirstOrThrow()
    return new TextDecoder().decode(row.bytes)
  }

  it('let nobody both seal and export when the office wants two people', async () => {
    await accept(await sendAndState(10001, 'p1', 12))
    good(await change({ twoPeople: true }))
    const { id } = good(await seal('fees'))
    const exporting = { commandId: nextCommand(), id }
    expect(refusalOf(await exportBatch(office.services, actor, exporting))).toBe('secondPersonNeeded')
    const other = actorOf(sessionOf('administrator'))
    good(await exportBatch(office.services, other, { ...exporting, commandId: nextCommand() }))
    // What has left may be put back in the folder by anybody: the bytes are those that were kept.
    good(await exportBatch(office.services, actor, { ...exporting, commandId: nextCommand() }))
  })

  it('are those of the day a batch was sealed, whatever changes before its export', async () => {
    await accept(await sendAndState(10001, 'p1', 12))
    good(await change({ transferVersion: '03' }))
    const { id } = good(await seal('fees'))
    good(await change({ transferVersion: '09' }))
    good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
    expect(await bytesOf(id, 'pain001')).toContain('pain.001.001.03')
  })

  it('take a layout of the office, name its first fault, and write its description beside', async () => {
    const field = {
      name: 'Montant',
      start: 1,
      length: 12,
      kind: 'amount',
      source: 'line.cents',
      pad: '0',
      align: 'right',
    }
    const layout = {
      name: 'Essai',
      version: '3',
      official: true,
      notice: '',
      encoding: 'ISO-8859-15',
      lineEnd: 'LF',
      recordLength: 12,
      detail: [field],
    }
    const given = (content: object) => change({ layout: { content: JSON.stringify(content) } })
    expect(refusalOf(await given({ ...layout, recordLength: 4 }))).toBe('exportLayout')
    expect(refusalOf(await change({ layout: { content: 'no json' } }))).toBe('FILE_UNREADABLE')
    good(await given(layout))
    expect(good(await paymentSettingsSheet(office.services)).layout).toMatchObject({ name: 'Essai', isShipped: false })
    await accept(await sendAndState(10001, 'p1', 12))
    const sheet = await leave('fees')
    expect(await bytesOf(sheet.id, 'fixedWidth')).toBe('000000003840\n')
    expect(await bytesOf(sheet.id, 'fixedWidthDescription')).toContain('Montant')
  })
})

describe('before sealing', { timeout: 30_000 }, () => {
  it('what is previewed is what is sealed, or nothing is', async () => {
    await accept(await sendAndState(10001, 'p1', 12))
    const preview = await previewBatch(office.services, 'fees')
    expect(preview).toMatchObject({
      totalCents: 3_840,
      transferCount: 1,
      byExam: [{ code: 'BCG', lines: 1, cents: 3_840 }],
    })
    await accept(await sendAndState(10001, 'p2', 12))
    const sealing = {
      commandId: nextCommand(),
      circuit: 'fees' as const,
      executionDate,
      previewed: preview.fingerprint,
    }
    expect(refusalOf(await sealBatch(office.services, actor, sealing))).toBe('previewOutdated')
    const { fingerprint } = await previewBatch(office.services, 'fees')
    good(await sealBatch(office.services, actor, { ...sealing, commandId: nextCommand(), previewed: fingerprint }))
  })

  it('a rehearsal makes and reads back every file, and writes nothing anywhere', async () => {
    await accept(await sendAndState(10001, 'p1', 12))
    const before = await office.services.store().revision()
    const { files } = good(await rehearse(office.services, actor, { circuit: 'fees', executionDate }))
    expect(files.map(({ format }) => format)).toHaveLength(7)
    expect(await office.services.store().revision()).toBe(before)
    expect(await office.services.read().selectFrom('paymentBatch').select('id').execute()).toEqual([])
    const sealed = await leave('fees')
    const kept = new Map(sealed.files.map((file) => [file.format, file]))
    for (const { format, size, totalCents } of files)
      expect(kept.get(format)).toMatchObject(format === 'paymentOrder' ? { totalCents } : { size, totalCents })
  })
})
