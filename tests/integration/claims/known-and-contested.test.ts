import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { reportDifference, withdrawDifference } from '../../../main/features/claims/differences.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { reviewSheet } from '../../../main/features/review/sheet.ts'
import type { WorkContext } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, state } from '../support/sent-claims.ts'

let office: TestOffice
let id: string
const p1 = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const manager = sessionOf('manager')

const settle = (change: (tx: WorkContext['tx']) => Promise<unknown>) =>
  office.services.write(systemActor, { commandId: nextCommand(), kind: 'test.settle', touches: [] }, async ({ tx }) => {
    await change(tx)
    return ok(null)
  })
const sheet = async () => good(await claimSheet(office.services, id, p1))
const on = async () => ({ commandId: nextCommand(), id, expectedVersion: (await sheet()).version })
const contested = async () =>
  good(await reviewSheet(office.services, id, manager))
    .controls.filter(({ rule }) => ['quantityContested', 'differenceReported'].includes(rule))
    .map(({ rule, verdict, facts }) => ({ rule, verdict, facts }))

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
})
afterEach(() => office.close())

describe('the copies of SANTORIN that a person contests', () => {
  beforeEach(async () => {
    const change = { enteredBy: 'santorin', rateType: 'CC_WRITTEN' } as const
    good(await settle((tx) => tx.updateTable('missionType').set(change).where('code', '=', 'MARKING').execute()))
    await convokeEverybody(office)
    id = await claimIdOf(office, 10002, 'p1')
    await state(office, 10002, 'p1', 42)
  })

  it('[F229] are reported with a number and words, seen by the office, and withdrawn', async () => {
    expect(await sheet()).toMatchObject({ difference: null, mayReportDifference: true, known: null })
    expect(await contested()).toEqual([])
    const said = { quantity: 45, comment: ' Trois copies d’un autre lot ' }
    const reported = good(await reportDifference(office.services, p1, { ...(await on()), ...said }))
    expect(reported.difference).toMatchObject({ quantity: 45, comment: 'Trois copies d’un autre lot' })
    expect(reported.given).toEqual({ copies: 42 })
    expect(await contested()).toEqual([
      { rule: 'quantityContested', verdict: 'toCheck', facts: { claimed: 45 } },
      { rule: 'differenceReported', verdict: 'toCheck', facts: { comment: 'Trois copies d’un autre lot' } },
    ])
    expect(good(await withdrawDifference(office.services, p1, await on())).difference).toBeNull()
    expect(await contested()).toEqual([])
  })

  it('are neither reported with nothing, nor by somebody else, nor once the office has accepted them', async () => {
    const nothing = { ...(await on()), quantity: null, comment: '  ' }
    expect(refusalOf(await reportDifference(office.services, p1, nothing))).toBe('claim.differenceEmpty')
    const said = { ...(await on()), quantity: 45, comment: '' }
    const other = sessionOf('intervenant', { intervenantId: 'p2' })
    expect(refusalOf(await reportDifference(office.services, other, said))).toBe('NOT_FOUND')
    good(await settle((tx) => tx.updateTable('claim').set({ feeState: 'ACCEPTED' }).where('id', '=', id).execute()))
    expect(refusalOf(await reportDifference(office.services, p1, said))).toBe('claim.differenceNotHere')
  })
})

it('[F222] the number known of a mission is given beside the field: those who came where CYCLADES says so', async () => {
  await convokeEverybody(office)
  id = await claimIdOf(office, 10003, 'p1')
  const { missionId } = await sheet()
  const cut = { quantity: 12, present: null, missionId, cancelled: 0 }
  await settle(async (tx) => {
    const mission = await tx.selectFrom('mission').selectAll().where('id', '=', missionId).executeTakeFirstOrThrow()
    await tx
      .insertInto('need')
      .values({
        ...cut,
        id: 'need-known',
        sessionId: mission.sessionId,
        missionTypeCode: mission.missionTypeCode,
        paperId: mission.paperId,
        centreId: mission.centreId,
        commission: 'KNOWN',
        date: mission.firstDate,
        startTime: '08:00',
        endTime: '12:00',
        people: null,
        sourceKey: 'known',
        origin: 'local',
        secondPaperId: null,
        role: null,
        settled: null,
        rowVersion: 1,
      })
      .execute()
  })
  expect((await sheet()).known).toEqual({ count: 12, source: 'convoked' })
  await settle((tx) => tx.updateTable('need').set({ present: 9 }).where('id', '=', 'need-known').execute())
  expect((await sheet()).known).toEqual({ count: 9, source: 'present' })
})
