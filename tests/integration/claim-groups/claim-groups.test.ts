import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { groupClaims, ungroupClaims } from '../../../main/features/claim-groups/commands.ts'
import { claimGroup } from '../../../main/features/claim-groups/queries.ts'
import { cancelClaims, claimSheet } from '../../../main/features/claims/index.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { reviewQueue } from '../../../main/features/review/queue.ts'
import { attest } from '../../../main/features/service-statements/commands.ts'
import type { WorkContext } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

let office: TestOffice
const manager = sessionOf('manager', { displayName: 'Claude Gestion' })
const p1 = sessionOf('intervenant', { intervenantId: 'p1' })

const settle = (change: (tx: WorkContext['tx']) => Promise<unknown>) =>
  office.services.write(systemActor, { commandId: nextCommand(), kind: 'test.settle', touches: [] }, async ({ tx }) => {
    await change(tx)
    return ok(null)
  })

const sheetOf = async (mission: number) =>
  good(await claimSheet(office.services, await claimIdOf(office, mission, 'p1'), p1))
const byId = async (id: string) => good(await claimSheet(office.services, id, p1))
const on = ({ id, version }: { id: string; version: number }) => ({
  commandId: nextCommand(),
  id,
  expectedVersion: version,
})

/** Missions 10001 and 10003 of p1 (of different days) become one-off tests of the continuous assessment. */
async function become(type: 'CC_WRITTEN' | 'CC_ORAL'): Promise<void> {
  const terms =
    type === 'CC_WRITTEN'
      ? ({ rateType: type, entryForm: 'copies', enteredBy: 'santorin' } as const)
      : ({ rateType: type, entryForm: 'slots', enteredBy: 'intervenant' } as const)
  good(await settle((tx) => tx.updateTable('missionType').set(terms).where('code', '=', 'ORAL').execute()))
  await convokeEverybody(office)
}

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
})
afterEach(() => office.close())

describe('copies of SANTORIN', () => {
  beforeEach(async () => {
    await become('CC_WRITTEN')
    await state(office, 10001, 'p1', 12)
    await state(office, 10003, 'p1', 30)
  })

  it('a claim grouped on another is cancelled whole with its convocation', async () => {
    const [head, other] = [await sheetOf(10001), await sheetOf(10003)]
    good(await groupClaims(office.services, manager, { ...on(head), claimIds: [other.id] }))
    expect((await byId(other.id)).feeState).toBe('CANCELLED')
    const act = { commandId: nextCommand(), kind: 'test.cancel', touches: [] } as const
    const cancelled = await office.services.write(systemActor, act, (context) =>
      cancelClaims(office.services, context, [assignmentId(10003, 'p1')], 'mission supprimée'),
    )
    expect(good(cancelled)).toEqual({ claims: 1 })
    expect(await byId(other.id)).toMatchObject({ feeState: 'CANCELLED', travelState: 'CANCELLED' })
  })

  it('[F230] of one session and wave are summed on one claim, and a comment details them', async () => {
    const [head, other] = [await sheetOf(10001), await sheetOf(10003)]
    expect(good(await claimGroup(office.services, head.id))).toMatchObject({
      awaitsEntry: true,
      quantity: 12,
      groupable: [{ id: other.id, missionNumber: 10003, quantity: 30 }],
    })
    good(await groupClaims(office.services, manager, { ...on(head), claimIds: [other.id] }))
    expect(await byId(head.id)).toMatchObject({
      feeState: 'OFFICE_ENTERED',
      given: { copies: 42 },
      comment: 'Regroupe : mission 10001 (12), mission 10003 (30)',
    })
    expect(await byId(other.id)).toMatchObject({
      feeState: 'CANCELLED',
      comment: `Regroupé sur l’état n° ${head.number}`,
    })
    expect(good(await claimGroup(office.services, other.id))).toMatchObject({ headId: head.id, groupable: [] })
    for (const { name, check } of claimInvariants)
      expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
  })

  it('of another wave are left alone, and one alone is entered by itself', async () => {
    good(await settle((tx) => tx.updateTable('mission').set({ wave: '2' }).where('id', '=', 'm-10003').execute()))
    const [head, other] = [await sheetOf(10001), await sheetOf(10003)]
    expect(good(await claimGroup(office.services, head.id)).groupable).toEqual([])
    expect(refusalOf(await groupClaims(office.services, manager, { ...on(head), claimIds: [other.id] }))).toBe(
      'claimGroups.notTogether',
    )
    good(await groupClaims(office.services, manager, { ...on(head), claimIds: [] }))
    expect(await byId(head.id)).toMatchObject({ feeState: 'OFFICE_ENTERED', given: { copies: 12 }, comment: '' })
  })

  it('are given back to their own claims when the grouping is undone', async () => {
    const [head, other] = [await sheetOf(10001), await sheetOf(10003)]
    good(await groupClaims(office.services, manager, { ...on(head), claimIds: [other.id] }))
    expect(good(await ungroupClaims(office.services, manager, on(await byId(head.id))))).toEqual({ restored: 1 })
    expect(await byId(head.id)).toMatchObject({ feeState: 'OFFICE_TO_ENTER', given: { copies: 12 }, comment: '' })
    expect(await byId(other.id)).toMatchObject({ feeState: 'OFFICE_TO_ENTER', given: { copies: 30 }, comment: '' })
  })
})

it('[F193] [F194] [F236] hours that the centre stated are entered by the office, then come to review', async () => {
  await convokeEverybody(office)
  const id = await claimIdOf(office, 10006, 'p2')
  expect(good(await claimGroup(office.services, id))).toMatchObject({ awaitsEntry: false })
  const line = { assignmentId: assignmentId(10006, 'p2'), present: true, quantity: null, minutes: 240 }
  good(await attest(office.services, manager, { commandId: nextCommand(), missionId: 'm-10006', lines: [line] }))
  const before = good(await claimSheet(office.services, id, manager))
  good(await groupClaims(office.services, manager, { ...on(before), claimIds: [] }))
  const entered = good(await claimSheet(office.services, id, manager))
  // 4 hours of help with the running at 15 EUR.
  expect(entered).toMatchObject({
    feeState: 'OFFICE_ENTERED',
    given: { hours: 4, minutes: 0 },
    estimateFeeCents: 6_000,
  })
  const page = { start: 0, size: 50, sort: null, filter: '', facets: { state: 'toReview' } }
  expect((await reviewQueue(office.services, page)).rows.map((row) => row.id)).toContain(id)
  const accepted = good(await acceptClaim(office.services, manager, { ...on(entered), reason: '' }))
  expect(accepted).toMatchObject({ feeState: 'ACCEPTED', feeCents: 6_000 })
})

it('[F233] half-days of orals are grouped by the manager; comment and states show it, the travel stays', async () => {
  await become('CC_ORAL')
  await sendAs(office, 10001, 'p1', { slots: [{ date: '2026-06-24', from: '08:00', to: '12:00' }] }, {})
  await sendAs(office, 10003, 'p1', { slots: [{ date: '2026-06-25', from: '08:00', to: '12:00' }] })
  const [head, other] = [await sheetOf(10003), await sheetOf(10001)]
  good(await groupClaims(office.services, manager, { ...on(head), claimIds: [other.id] }))
  expect(await byId(head.id)).toMatchObject({
    feeState: 'SENT',
    entry: { slots: [{ date: '2026-06-25' }] },
    given: { slots: [{ date: '2026-06-24' }, { date: '2026-06-25' }] },
    comment: 'Regroupe : mission 10003 (1), mission 10001 (1)',
  })
  expect(await byId(other.id)).toMatchObject({ feeState: 'CANCELLED', travelState: 'SENT' })
  // No text gives the amount of these tests: nothing is accepted on a guess (regulation 1.8).
  await state(office, 10003, 'p1', null)
  const accepted = await acceptClaim(office.services, manager, { ...on(await byId(head.id)), reason: '' })
  expect(accepted).toMatchObject({ ok: false, error: { rule: 'claimBlocked', facts: { control: 'rateUnknown' } } })
})
