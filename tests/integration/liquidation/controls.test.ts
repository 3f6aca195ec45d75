import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { exportBatch } from '../../../main/features/liquidation/export.ts'
import { previewBatch } from '../../../main/features/liquidation/preview.ts'
import { batchSheet } from '../../../main/features/liquidation/queries.ts'
import { sealBatch } from '../../../main/features/liquidation/seal.ts'
import { sha256, type Writable } from '../../../main/store/index.ts'
import { acceptedClaims } from '../support/accepted-claims.ts'
import { good, nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'
import { accounts } from '../support/world.ts'

let office: TestOffice
const change = async (work: (tx: Writable) => Promise<unknown>) => {
  const act = { commandId: nextCommand(), kind: 'test.change', touches: [] as const }
  await office.services.write(systemActor, act, async ({ tx }) => {
    await work(tx)
    return { ok: true, value: null }
  })
}
const payFile = (changes: Readonly<Record<string, string | null>>) =>
  change((tx) => tx.updateTable('payFile').set(changes).where('intervenantId', '=', 'p1').execute())
const sealed = (text: string) => office.services.vault().seal(text)
const found = async () => {
  const { controls, lines } = await previewBatch(office.services, 'fees')
  return { rules: controls.map(({ rule, intervenantId }) => `${rule} ${intervenantId}`), lines: lines.length }
}
const seal = () =>
  sealBatch(office.services, systemActor, { commandId: nextCommand(), circuit: 'fees', executionDate: '2026-07-27' })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await acceptedClaims(office)
})
afterEach(() => office.close())

describe('controls of what is stored', { timeout: 30_000 }, () => {
  it.each([
    ['a name that no bank can write', () => ({ holderName: 'Абель' }), ['nameNotWritable p1', 'holderDiffers p1'], 1],
    ['a missing social security number', () => ({ nir: null }), ['nirMissing p1'], 1],
    ['a wrong one', () => ({ nir: sealed('180019999900000') }), ['nirInvalid p1'], 1],
    ['a wrong BIC', () => ({ bic: 'NOPE' }), ['bicInvalid p1'], 1],
    ['an account outside SEPA', () => ({ iban: sealed('BR1500000000000010932840814P2') }), ['ibanOutsideSepa p1'], 1],
    ['an account that the key does not open', () => ({ iban: 'not sealed' }), ['ibanUnreadable p1'], 1],
    [
      'the account of somebody else',
      () => ({ iban: sealed(accounts.p2) }),
      ['accountShared p1', 'accountShared p2'],
      2,
    ],
    ['the name of somebody else', () => ({ holderName: 'Zoé Quelqu’un' }), ['holderDiffers p1'], 2],
  ] as const)('%s', async (_what, changes, rules, lines) => {
    await payFile(changes())
    const result = await found()
    expect(result.lines).toBe(lines)
    expect(result.rules.toSorted()).toEqual([...rules].toSorted())
  })

  it('the validity of a pay file is the one that the office sets for convocations', async () => {
    await change((tx) =>
      tx
        .insertInto('convocationSettings')
        .values({ id: 1, noticeDays: null, payFileMonths: 12, rowVersion: 1 })
        .execute(),
    )
    await payFile({ updatedAt: '2025-06-30T08:00:00.000Z' })
    expect(await found()).toEqual({ rules: ['payFileOutdated p1'], lines: 1 })
    await payFile({ updatedAt: '2025-07-01T08:00:00.000Z' })
    expect(await found()).toEqual({ rules: [], lines: 2 })
  })

  it('another account than the last that was paid is said, since a fraud begins so', async () => {
    good(await seal())
    await payFile({ iban: sealed(accounts.office) })
    const { controls } = await previewBatch(office.services, 'travel')
    expect(controls.map(({ rule, intervenant }) => [rule, intervenant])).toEqual([['accountChanged', 'ABEL Camille']])
  })
})

describe('a file that cannot be written', { timeout: 30_000 }, () => {
  it('leaves the batch sealed, and the export goes on with the bytes it had begun', async () => {
    const { id } = good(await seal())
    const exports = join(office.dataFolder, 'exports')
    const inTheWay = join(exports, 'IND-000001.xlsx')
    mkdirSync(join(inTheWay, 'full'), { recursive: true })
    const stopped = await exportBatch(office.services, systemActor, { commandId: nextCommand(), id })
    expect(stopped.ok).toBe(false)
    expect(good(await batchSheet(office.services, id))).toMatchObject({ state: 'sealed', files: [] })
    expect(readdirSync(exports).filter((name) => name.endsWith('.partial'))).toEqual([])
    const begun = readFileSync(join(exports, 'IND-000001.xml'))
    rmdirSync(join(inTheWay, 'full'))
    rmdirSync(inTheWay)
    good(await exportBatch(office.services, systemActor, { commandId: nextCommand(), id }))
    expect(existsSync(inTheWay)).toBe(true)
    const sheet = good(await batchSheet(office.services, id))
    expect(sheet.state).toBe('exported')
    expect(sheet.files.find(({ format }) => format === 'pain001')?.sha256).toBe(sha256(begun))
  })
})
