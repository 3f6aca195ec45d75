import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { checkOffice } from '../../../main/features/maintenance/check.ts'
import { rateTablesOf } from '../../../main/features/rate-tables.ts'
import { endRate, followRate, withdrawChange } from '../../../main/features/rates/changes.ts'
import { ratesHandlers } from '../../../main/features/rates/index.ts'
import { previewRate, rateTable } from '../../../main/features/rates/queries.ts'
import { replayClaim } from '../../../main/features/rates/replay.ts'
import { acceptClaim, giveBack } from '../../../main/features/review/commands.ts'
import type { RateContent } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const administrator = sessionOf('administrator', { displayName: 'Claude Bureau' })
const actor = actorOf(administrator)

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
})
afterEach(() => office.close())

const table = (tableName: RateTableName) => rateTable(office.services, tableName)
const periods = async (tableName: RateTableName, code: string) =>
  (await table(tableName)).periods
    .filter((one) => one.code === code)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .map(({ values, validFrom, validTo, state: now }) => `${values.amount} ${validFrom} ${validTo} ${now}`)

const meal = (amount: string): RateContent => ({ tableName: 'travel', code: 'MEAL.METRO', amount, lotSize: null })
const source = 'Arrêté du 12 janvier 2027, art. 1'

async function follow(content: RateContent, effectFrom: string) {
  const { lastChange } = await table(content.tableName)
  const input = { commandId: nextCommand(), expectedChange: lastChange, content, effectFrom, source }
  return followRate(office.services, actor, { ...input, confidence: 'V1' })
}
async function end(tableName: RateTableName, code: string, lastDay: string) {
  const { lastChange } = await table(tableName)
  return endRate(office.services, actor, {
    commandId: nextCommand(),
    expectedChange: lastChange,
    tableName,
    code,
    lastDay,
    source,
  })
}
const withdraw = (id: string) => withdrawChange(office.services, actor, { commandId: nextCommand(), id })

/** A claim of June 2026 by car, accepted by the office: 12 candidates and the road to Brest, 38.40 and 86.32 euros. */
async function acceptedClaim() {
  await convokeEverybody(office)
  const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
  await state(office, 10001, 'p1', 12)
  const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
  return good(await acceptClaim(office.services, administrator, decision))
}

describe('rates of the office', () => {
  it('a new value begins on its day and ends the former one the day before; the past is not rewritten', async () => {
    const before = await periods('travel', 'MEAL.METRO')
    good(await follow(meal('21.50'), '2027-01-01'))
    expect(await periods('travel', 'MEAL.METRO')).toEqual([
      ...before.slice(0, -1),
      '20.00 2023-09-22 2026-12-31 inForce',
      '21.50 2027-01-01 null future',
    ])
    const { changes } = await table('travel')
    expect(changes).toMatchObject([
      { kind: 'follow', code: 'MEAL.METRO', effectFrom: '2027-01-01', source, madeBy: 'Claude Bureau', last: true },
    ])
    office.setToday('2027-01-01')
    expect((await periods('travel', 'MEAL.METRO')).at(-1)).toBe('21.50 2027-01-01 null inForce')
  })

  it('a value between two known ones lasts until the next; none begins with, or before, one that is known', async () => {
    good(await follow(meal('22.00'), '2028-01-01'))
    good(await follow(meal('21.00'), '2027-01-01'))
    expect((await periods('travel', 'MEAL.METRO')).slice(-3)).toEqual([
      '20.00 2023-09-22 2026-12-31 inForce',
      '21.00 2027-01-01 2027-12-31 future',
      '22.00 2028-01-01 null future',
    ])
    expect(refusalOf(await follow(meal('30.00'), '2027-01-01'))).toBe('rates.sameDay')
    expect(refusalOf(await follow(meal('30.00'), '2023-09-22'))).toBe('rates.sameDay')
    expect(refusalOf(await follow(meal('30.00'), '2006-10-31'))).toBe('rates.beforeFirst')
  })

  it('an amount nobody knew is filled in from its first day, and the claims it stopped are paid', async () => {
    const code = 'JURY.HELP.OUTSIDE'
    const smic = { tableName: 'jury', code, amount: '12.02', lotSize: null } as const
    good(await follow(smic, '2011-09-01'))
    expect(await periods('jury', code)).toEqual([
      'null 2011-09-01 2011-08-31 replaced',
      '12.02 2011-09-01 null inForce',
    ])
    const { jury } = await rateTablesOf(office.services.read())
    expect(jury.filter((row) => row.code === code && (row.validTo ?? '9') >= row.validFrom)).toMatchObject([
      { amount: '12.02', activity: 'OUTSIDE_HELP', group: 'ALL', source, confidence: 'V1' },
    ])
    expect(refusalOf(await follow({ ...smic, code: 'CCP.COPY' }, '2021-09-01'))).toBe('rates.lotSizeNeeded')
    good(await follow({ ...smic, code: 'CCP.COPY', amount: '50', lotSize: 35 }, '2021-09-01'))
  })

  it('one editor does not work over the change of another, and a repeated command changes nothing twice', async () => {
    const input = { commandId: nextCommand(), expectedChange: null, content: meal('21.50'), effectFrom: '2027-01-01' }
    const change = { ...input, source, confidence: 'V1' }
    const first = good(await followRate(office.services, actor, change))
    expect(good(await followRate(office.services, actor, change))).toEqual(first)
    expect((await table('travel')).changes).toHaveLength(1)
    const other = { ...change, commandId: nextCommand(), content: meal('22.00'), effectFrom: '2028-01-01' }
    expect(refusalOf(await followRate(office.services, actor, other))).toBe('CONFLICT')
  })

  it('the last change of a rate is taken back, then the one before it: the rows are as they were', async () => {
    const rows = () => office.services.read().selectFrom('rate').selectAll().orderBy('id').execute()
    const before = await rows()
    const first = good(await follow(meal('22.00'), '2028-01-01'))
    const second = good(await follow(meal('21.00'), '2027-01-01'))
    expect(refusalOf(await withdraw(first.id))).toBe('rates.followed')
    good(await withdraw(second.id))
    good(await withdraw(first.id))
    expect(await rows()).toEqual(before)
    expect(refusalOf(await withdraw(first.id))).toBe('NOT_FOUND')
  })

  it('a whole train scale follows another, its brackets in order', async () => {
    const brackets = [
      { upToKm: '50', base: '0.7', perKm: '0.2' },
      { upToKm: '9999', base: '1.5', perKm: '0.15' },
    ]
    const scale = (rows: typeof brackets): RateContent => ({ tableName: 'trainTariff', brackets: rows })
    expect(refusalOf(await follow(scale(brackets.toReversed()), '2026-09-01'))).toBe('rates.bracketsInOrder')
    good(await follow(scale(brackets), '2026-09-01'))
    const { trainTariff } = await rateTablesOf(office.services.read())
    expect(trainTariff.filter(({ validTo }) => validTo === '2026-08-31')).toHaveLength(10)
    expect(trainTariff.filter(({ validTo }) => validTo === null)).toMatchObject(brackets)
  })

  it('a commune enters the list of dearer nights and leaves it; an exam nobody listed gets its group', async () => {
    const zone = { tableName: 'nightZones', code: 'NIGHT_ZONE.29019', zone: 'BIG_CITY_OR_GRAND_PARIS' } as const
    good(await follow(zone, '2026-09-01'))
    good(await end('nightZones', 'NIGHT_ZONE.29019', '2026-12-31'))
    expect(refusalOf(await end('nightZones', 'NIGHT_ZONE.29019', '2026-12-31'))).toBe('rates.alreadyEnded')
    expect(refusalOf(await end('nightZones', 'NIGHT_ZONE.29019', '2027-06-01'))).toBe('rates.notInForce')
    const exam = { tableName: 'exams', code: 'DEC', label: 'Diplôme d’essai', group: 'NR', copyGroup: 'NR' } as const
    good(await follow(exam, '2026-01-01'))
    const { nightZones, exams } = await rateTablesOf(office.services.read())
    expect(nightZones.at(-1)).toMatchObject({ commune: '29019', name: 'Brest', validTo: '2026-12-31' })
    expect(exams.at(-1)).toMatchObject({ exam: 'DEC', group: 'NR' })
    expect(refusalOf(await follow({ ...zone, code: 'NIGHT_ZONE.00000' }, '2026-09-01'))).toBe('NOT_FOUND')
  })

  it('a choice of the office takes one of the values the rule knows', async () => {
    const cap = (amount: string): RateContent => ({
      tableName: 'travel',
      code: 'NIGHT_CAP_AT_INVOICE.ALL',
      amount,
      lotSize: null,
    })
    expect(refusalOf(await follow(cap('2'), '2026-09-01'))).toBe('rates.noSuchChoice')
    good(await follow(cap('1'), '2026-09-01'))
  })

  it('is the administrators’ alone, with its source, and every change is in the journal', async () => {
    const { services } = office
    services.sessions.set('manager', sessionOf('manager'))
    services.sessions.set('administrator', administrator)
    const from = (id: string) => ({ context: { services, client: { id, kiosk: false } } })
    const input = { commandId: nextCommand(), expectedChange: null, content: meal('21.50'), effectFrom: '2027-01-01' }
    const change = { ...input, source, confidence: 'V1' as const }
    await expect(call(ratesHandlers.follow, change, from('manager'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(call(ratesHandlers.table, { tableName: 'travel' }, from('manager'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(call(ratesHandlers.follow, { ...change, source: ' ' }, from('administrator'))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const { id } = await call(ratesHandlers.follow, change, from('administrator'))
    await call(ratesHandlers.withdraw, { commandId: nextCommand(), id }, from('administrator'))
    const acts = await services.read().selectFrom('journal').select(['kind', 'facts']).orderBy('seq', 'desc').execute()
    expect(acts.slice(0, 2).map(({ kind }) => kind)).toEqual(['rates.withdraw', 'rates.follow'])
    expect(JSON.parse(acts[1]?.facts ?? '')).toMatchObject({
      rate: 'MEAL.METRO',
      from: '2027-01-01',
      values: '21.50',
      source,
    })
  })
})

describe('claims under changing rates', () => {
  it('an accepted claim replays to its amounts whatever changes later, and the check says so', async () => {
    const claim = await acceptedClaim()
    good(await follow(meal('50.00'), '2026-06-26'))
    await office.services.write(actor, { commandId: nextCommand(), kind: 'test.move', touches: [] }, async ({ tx }) => {
      await tx.updateTable('intervenant').set({ communeCode: '29019', vehicleCv: 9 }).where('id', '=', 'p1').execute()
      return { ok: true, value: null }
    })
    expect(good(await replayClaim(office.services.read(), claim.id))).toEqual([
      { track: 'fee', outcome: 'identical', keptCents: 3_840, againCents: 3_840, differences: [] },
      { track: 'travel', outcome: 'identical', keptCents: 8_632, againCents: 8_632, differences: [] },
    ])
    const report = await checkOffice(office.services)
    expect(report.invariants).toContainEqual({ name: 'acceptedClaimsReplayToTheirLines', checked: 2, broken: 0 })
    expect(report.invariants.find(({ name }) => name === 'ratesGiveOneValueADay')).toMatchObject({ broken: 0 })
  })

  it('a line changed behind the application is found, with why', async () => {
    const claim = await acceptedClaim()
    await office.services.write(
      actor,
      { commandId: nextCommand(), kind: 'test.tamper', touches: [] },
      async ({ tx }) => {
        await tx.updateTable('claimLine').set({ rate: '96', cents: 38_400 }).where('track', '=', 'fee').execute()
        return { ok: true, value: null }
      },
    )
    expect(good(await replayClaim(office.services.read(), claim.id))[0]).toMatchObject({
      outcome: 'differs',
      keptCents: 38_400,
      againCents: 3_840,
      differences: [{ position: 1, reason: 'rate', kept: { rate: '96' }, again: { rate: '9.6', cents: 3_840 } }],
    })
    const report = await checkOffice(office.services)
    expect(report.invariants).toContainEqual({ name: 'acceptedClaimsReplayToTheirLines', checked: 2, broken: 1 })
  })

  it('a change that would move an accepted claim is refused; the same one a day later is not', async () => {
    await acceptedClaim()
    expect(refusalOf(await follow(meal('21.50'), '2026-06-24'))).toBe('rates.used')
    const { id } = good(await follow(meal('21.50'), '2026-06-25'))
    good(await withdraw(id))
  })

  it('a change is taken back until an accepted claim was computed with it', async () => {
    const { id } = good(await follow(meal('21.50'), '2026-06-01'))
    const accepted = await acceptedClaim()
    expect(accepted.travelCents).toBe(8_632 + 150)
    expect(refusalOf(await withdraw(id))).toBe('rates.used')
    const returned = {
      commandId: nextCommand(),
      id: accepted.id,
      expectedVersion: accepted.version,
      reason: 'à revoir',
    }
    good(await giveBack(office.services, administrator, returned))
    good(await withdraw(id))
  })

  it('says before it is entered how many claims a change would touch, and writes nothing', async () => {
    await convokeEverybody(office)
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    const preview = (amount: string, effectFrom: string) =>
      previewRate(office.services, { content: meal(amount), effectFrom })
    expect(good(await preview('25.00', '2026-06-24'))).toEqual({
      open: 1,
      openCentsBefore: 12_472,
      openCentsAfter: 12_972,
      accepted: 0,
    })
    expect(good(await preview('25.00', '2026-06-25'))).toMatchObject({ open: 0, accepted: 0 })
    expect(refusalOf(await preview('25.00', '2023-09-22'))).toBe('rates.sameDay')
    expect((await table('travel')).changes).toEqual([])
  })

  it('a claim accepted before anything was kept is judged from what the office knows, and says so', async () => {
    const claim = await acceptedClaim()
    await office.services.write(actor, { commandId: nextCommand(), kind: 'test.old', touches: [] }, async ({ tx }) => {
      await tx.deleteFrom('claimCalculation').execute()
      return { ok: true, value: null }
    })
    expect(good(await replayClaim(office.services.read(), claim.id)).map(({ outcome }) => outcome)).toEqual([
      'notKept',
      'notKept',
    ])
    expect(refusalOf(await follow(meal('21.50'), '2026-06-24'))).toBe('rates.used')
    expect(refusalOf(await replayClaim(office.services.read(), 'nobody'))).toBe('NOT_FOUND')
  })
})
