import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf, systemActor } from '../../../main/boundary/sessions.ts'
import { exportBatch } from '../../../main/features/liquidation/export.ts'
import { liquidationHandlers } from '../../../main/features/liquidation/index.ts'
import { batchSheet, waitingPayments } from '../../../main/features/liquidation/queries.ts'
import { sealBatch } from '../../../main/features/liquidation/seal.ts'
import { loadSealedBatch } from '../../../main/features/liquidation/sealed-batch.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { liquidationInvariants } from '../../../main/features/maintenance/invariants/liquidation.ts'
import { acceptClaim, cancel } from '../../../main/features/review/commands.ts'
import { readPain001 } from '../../../main/files/finance/read-pain-001.ts'
import { readPivotCsv } from '../../../main/files/finance/read-pivot-csv.ts'
import { loadDocument, sha256 } from '../../../main/store/index.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'
import { accounts } from '../support/world.ts'

let office: TestOffice
const manager = sessionOf('manager')
const actor = actorOf(manager)
const executionDate = '2026-07-15'

async function accept(
  mission: number,
  person: string,
  quantity: number,
  journey: typeof carToBrest | null = null,
): Promise<void> {
  const sent = await sendAs(office, mission, person, { candidates: quantity }, journey)
  await state(office, mission, person, quantity)
  const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
  good(await acceptClaim(office.services, manager, decision))
}

const seal = (circuit: 'fees' | 'travel', commandId = nextCommand()) =>
  sealBatch(office.services, actor, { commandId, circuit, executionDate })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
  await accept(10001, 'p1', 12, carToBrest)
  await accept(10001, 'p2', 12, carToBrest)
  await accept(10003, 'p3', 6)
})
afterEach(() => office.close())

describe('waiting payments', () => {
  it('count what can be sealed in each circuit and name what is stopped', async () => {
    expect(await waitingPayments(office.services)).toMatchObject([
      {
        circuit: 'fees',
        claims: 2,
        cents: 7_680,
        blockers: [
          { rule: 'payFileMissing', claimNumber: expect.stringMatching(/-10003$/), intervenant: 'CORRE Camille' },
        ],
      },
      { circuit: 'travel', claims: 2, cents: 17_264, blockers: [] },
    ])
  })

  it('stop an account whose key is wrong', async () => {
    const wrong = office.services.vault().seal(`${accounts.p1.slice(0, -1)}${accounts.p1.endsWith('0') ? '1' : '0'}`)
    const act = { commandId: nextCommand(), kind: 'test.account', touches: [] as const }
    await office.services.write(systemActor, act, async ({ tx }) => {
      await tx.updateTable('payFile').set({ iban: wrong }).where('intervenantId', '=', 'p1').execute()
      return { ok: true, value: null }
    })
    const [fees] = await waitingPayments(office.services)
    expect(fees?.blockers.map(({ rule }) => rule)).toEqual(['ibanInvalid', 'payFileMissing'])
  })
})

describe('sealing', () => {
  it('[F338] freezes lines, totals and hash in one act, and takes each amount once', async () => {
    const commandId = nextCommand()
    const { id } = good(await seal('fees', commandId))
    expect(good(await seal('fees', commandId))).toEqual({ id })
    expect(refusalOf(await seal('fees'))).toBe('nothingToSeal')
    const sheet = good(await batchSheet(office.services, id))
    expect(sheet).toMatchObject({
      number: 1,
      circuit: 'fees',
      state: 'sealed',
      lineCount: 2,
      totalCents: 7_680,
      files: [],
    })
    expect(sheet.lines.map(({ name, cents, ibanTail }) => [name, cents, ibanTail])).toEqual([
      ['Abel Camille', 3_840, accounts.p1.slice(-4)],
      ['Blain Camille', 3_840, accounts.p2.slice(-4)],
    ])
    const states = await office.services
      .read()
      .selectFrom('claim')
      .select(['feeState', 'travelState'])
      .where('missionId', '=', 'm-10001')
      .execute()
    expect(states).toEqual([
      { feeState: 'EXPORTED', travelState: 'ACCEPTED' },
      { feeState: 'EXPORTED', travelState: 'ACCEPTED' },
    ])
  })

  it('refuses a date that is past, and forbids to cancel what has left', async () => {
    const past = { commandId: nextCommand(), circuit: 'fees' as const, executionDate: '2026-06-30' }
    expect(refusalOf(await sealBatch(office.services, actor, past))).toBe('executionDatePast')
    const sheet = good(await batchSheet(office.services, good(await seal('fees')).id))
    const claim = await office.services
      .read()
      .selectFrom('claim')
      .select(['id', 'rowVersion'])
      .where('id', '=', sheet.lines[0]?.claimId ?? '')
      .executeTakeFirstOrThrow()
    const decision = { commandId: nextCommand(), id: claim.id, expectedVersion: claim.rowVersion, reason: 'trop tard' }
    expect(refusalOf(await cancel(office.services, manager, decision))).toBe('claim.notFromHere')
  })

  it('keeps the account in the journal of nobody: facts hold counts and a hash only', async () => {
    good(await seal('travel'))
    const facts = (await office.services.read().selectFrom('journal').select('facts').execute())
      .map((row) => row.facts)
      .join('\n')
    for (const account of Object.values(accounts)) expect(facts).not.toContain(account)
  })
})

describe('exporting', () => {
  it('[F338] [F339] [F340] writes files that say to the cent what was accepted', async () => {
    const { id } = good(await seal('travel'))
    good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
    const sheet = good(await batchSheet(office.services, id))
    expect(sheet.state).toBe('exported')
    expect(sheet.files.map(({ format, lineCount, totalCents }) => [format, lineCount, totalCents])).toEqual([
      ['pain001', 2, 17_264],
      ['fixedWidth', 2, 17_264],
      ['pivotCsv', 2, 17_264],
      ['pivotWorkbook', 2, 17_264],
      ['fixedWidthDescription', 2, 17_264],
      ['accountantList', 2, 17_264],
      ['paymentOrder', 2, 17_264],
    ])
    const bytesOf = (name: string) => new Uint8Array(readFileSync(join(office.dataFolder, 'exports', name)))
    const transfer = good(readPain001(bytesOf('DEP-000001.xml')))
    expect(transfer).toMatchObject({ count: 2, cents: 17_264 })
    expect(transfer.lines.map(({ iban }) => iban)).toEqual([accounts.p1, accounts.p2])
    expect(good(readPivotCsv(bytesOf('DEP-000001.csv')))).toMatchObject({ count: 2, cents: 17_264 })
    for (const file of sheet.files) {
      const kept = await loadDocument(office.services.read(), file.documentId)
      expect(sha256(bytesOf(file.name))).toBe(file.sha256)
      expect(kept?.sha256).toBe(file.sha256)
    }
  })

  it('gives identical bytes when it is repeated, and puts lost copies back', async () => {
    const { id } = good(await seal('fees'))
    good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
    const first = good(await batchSheet(office.services, id))
    const path = join(office.dataFolder, 'exports', 'IND-000001.xml')
    const before = readFileSync(path)
    writeFileSync(path, 'altered')
    rmSync(join(office.dataFolder, 'exports', 'IND-000001.csv'))
    office.setToday('2026-07-09')
    const other = sessionOf('administrator', { displayName: 'Quelqu’un d’autre' })
    good(await exportBatch(office.services, actorOf(other), { commandId: nextCommand(), id }))
    expect(good(await batchSheet(office.services, id)).files).toEqual(first.files)
    expect(readFileSync(path).equals(before)).toBe(true)
    for (const { name, sha256: hash } of first.files)
      expect(sha256(readFileSync(join(office.dataFolder, 'exports', name)))).toBe(hash)
  })

  it('refuses a batch whose frozen lines were altered', async () => {
    const { id } = good(await seal('fees'))
    const act = { commandId: nextCommand(), kind: 'test.alter', touches: [] as const }
    await office.services.write(systemActor, act, async ({ tx }) => {
      await tx.updateTable('paymentLine').set({ cents: 999_999 }).where('lineNumber', '=', 1).execute()
      return { ok: true, value: null }
    })
    expect(refusalOf(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))).toBe('batchAltered')
    const broken = await Promise.all(
      liquidationInvariants.map(async ({ name, check }) => [name, (await check(office.services.read())).broken]),
    )
    expect(Object.fromEntries(broken)).toMatchObject({
      batchTotalsAreThoseOfTheirLines: 1,
      exportedTracksHaveTheirPaymentLine: 1,
    })
  })

  it('refuses to seal without an account to pay from, and keeps the account of the day it sealed', async () => {
    const setAccount = (debtorBic: string | null) =>
      office.services.write(
        systemActor,
        { commandId: nextCommand(), kind: 'test.debtor', touches: [] as const },
        async ({ tx }) => {
          await tx.updateTable('office').set({ debtorBic }).execute()
          return { ok: true, value: null }
        },
      )
    await setAccount(null)
    expect(refusalOf(await seal('fees'))).toBe('debtorAccountMissing')
    await setAccount('ABCDFRPPXXX')
    const { id } = good(await seal('fees'))
    await setAccount('ZZZZFRPPXXX')
    good(await exportBatch(office.services, actor, { commandId: nextCommand(), id }))
    const batch = good(await loadSealedBatch(office.services, id))
    expect(batch.batch.debtor.bic).toBe('ABCDFRPPXXX')
  })

  it('is answered through the boundary, and leaves every invariant whole', async () => {
    const { services } = office
    services.sessions.set('manager', manager)
    services.sessions.set('head', sessionOf('centreHead', { schoolId: 'sBrest' }))
    const from = (id: string) => ({ context: { services, client: { id, kiosk: false } } })
    const input = { commandId: nextCommand(), circuit: 'fees' as const, executionDate, previewed: null }
    await expect(call(liquidationHandlers.seal, input, from('head'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const batch = await call(liquidationHandlers.seal, input, from('manager'))
    const sheet = await call(liquidationHandlers.export, { commandId: nextCommand(), id: batch.id }, from('manager'))
    expect(sheet).toMatchObject({ state: 'exported', totalCents: 7_680 })
    expect(await call(liquidationHandlers.batches, {}, from('manager'))).toHaveLength(1)
    for (const { name, check } of [...claimInvariants, ...liquidationInvariants])
      expect({ name, ...(await check(services.read())) }).toMatchObject({ broken: 0 })
  })
})
