import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownAccount } from '../../../main/features/claims/own-account.ts'
import { payTracker } from '../../../main/features/claims/tracker.ts'
import { sealBatch } from '../../../main/features/liquidation/index.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { manager } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'
import { accounts } from '../support/world.ts'

let office: TestOffice
const sessionOfPerson = (intervenantId: string) => sessionOf('intervenant', { intervenantId })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const lanesOf = async (mission: number, person: string) =>
  good(await payTracker(office.services, await claimIdOf(office, mission, person), sessionOfPerson(person)))
const progressOf = (lane: Awaited<ReturnType<typeof lanesOf>>[number] | undefined) =>
  lane?.steps.map(({ stage, progress }) => `${stage} ${progress}`)

describe('the pay tracker', () => {
  it('[F216] says where the money of each part is, who has it in hand and what comes next', async () => {
    expect(await lanesOf(10001, 'p1')).toMatchObject([
      { track: 'fee', holder: 'intervenant', decided: false, batch: null },
      { track: 'travel', holder: 'intervenant' },
    ])
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    const [fee, travel] = await lanesOf(10001, 'p1')
    expect(progressOf(fee)).toEqual(['entry done', 'review now', 'transmission next', 'payment next'])
    expect(travel).toMatchObject({ holder: 'office', cents: 8_632, decided: false })
    expect(fee?.steps[0]?.at).toMatch(/^2026-07-01T/)
    await state(office, 10001, 'p1', 12)
    const accepted = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
    good(await acceptClaim(office.services, sessionOf('manager'), accepted))
    expect(progressOf((await lanesOf(10001, 'p1'))[0])?.[2]).toBe('transmission now')
  })

  it('[F338] two lanes go apart: fees are with finance while travel still waits, each batch told by its name', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    const accepted = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
    good(await acceptClaim(office.services, sessionOf('manager'), accepted))
    const sealing = { commandId: nextCommand(), circuit: 'fees' as const, executionDate: '2026-07-20' }
    good(await sealBatch(office.services, manager, sealing))
    const [fee, travel] = await lanesOf(10001, 'p1')
    expect(fee).toMatchObject({
      holder: 'finance',
      decided: true,
      cents: 3_840,
      batch: { name: 'IND-000001', executionDate: '2026-07-20', label: 'Indemnités BCG mission 10001' },
    })
    expect(progressOf(fee)).toEqual(['entry done', 'review done', 'transmission done', 'payment now'])
    expect(travel).toMatchObject({ holder: 'office', batch: null })
    expect(progressOf(travel)?.[2]).toBe('transmission now')
  })

  it('[F339] [F340] [F341] says by which road the money comes, by the part and the person', async () => {
    const roads = async (mission: number, person: string) =>
      (await lanesOf(mission, person)).map(({ paidThrough }) => paidThrough)
    expect(await roads(10001, 'p1')).toEqual(['salary', 'account'])
    expect(await roads(10003, 'p3')).toEqual(['accountWithPayslip', 'account'])
  })

  it('is nobody else’s', async () => {
    const id = await claimIdOf(office, 10001, 'p1')
    expect(refusalOf(await payTracker(office.services, id, sessionOfPerson('p2')))).toBe('NOT_FOUND')
  })
})

it('[F183] bank details are shown by their last characters, to their owner alone, and are in no journal', async () => {
  const known = await ownAccount(office.services, sessionOfPerson('p1'))
  expect(known).toMatchObject({
    holderName: 'Abel Camille',
    ibanTail: accounts.p1.slice(-4),
    nirTail: expect.stringMatching(/^\d{4}$/),
  })
  expect(JSON.stringify(known)).not.toContain(accounts.p1)
  expect(await ownAccount(office.services, sessionOfPerson('p3'))).toBeNull()
  const journal = await office.services.read().selectFrom('journal').select('facts').execute()
  expect(journal.filter(({ facts }) => facts.includes(accounts.p1))).toEqual([])
})
