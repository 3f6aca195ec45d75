import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { groupClaims } from '../../../main/features/claim-groups/commands.ts'
import { cancelClaims, claimSheet, createClaims } from '../../../main/features/claims/index.ts'
import { runSheet } from '../../../main/features/convocations/run-sheet.ts'
import { missionsOf } from '../../../main/features/intervenants/service-record.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { missionSheet } from '../../../main/features/missions/sheet.ts'
import { cancel, restore } from '../../../main/features/review/commands.ts'
import { reviewSheet } from '../../../main/features/review/sheet.ts'
import { attest } from '../../../main/features/service-statements/commands.ts'
import { statementSheet } from '../../../main/features/service-statements/sheet.ts'
import type { Result } from '../../../shared/model/result.ts'
import { change, convoke, officeToConvoke } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

const manager = sessionOf('manager', { displayName: 'Claude Gestion' })

const morning = (date: string) => ({ slots: [{ date, from: '08:00', to: '12:00' }] })
const on = ({ id, version }: { id: string; version: number }) => ({
  commandId: nextCommand(),
  id,
  expectedVersion: version,
  reason: 'essai',
})

describe('a claim grouped on another', () => {
  let office: TestOffice
  let [headId, memberId] = ['', '']
  const sheetOf = async (id: string) => good(await claimSheet(office.services, id, manager))
  const stateMinutes = (mission: number, minutes: number) => {
    const line = { assignmentId: assignmentId(mission, 'p1'), present: true, quantity: null, minutes }
    return attest(office.services, manager, { commandId: nextCommand(), missionId: `m-${mission}`, lines: [line] })
  }
  const act = <T>(work: Parameters<typeof office.services.write<T>>[2]): Promise<Result<T>> =>
    office.services.write(systemActor, { commandId: nextCommand(), kind: 'test.act', touches: [] }, work)

  beforeEach(async () => {
    office = await openTestOffice('2026-07-01')
    const terms = { rateType: 'CC_ORAL', entryForm: 'slots', enteredBy: 'intervenant' } as const
    await change(office, (tx) => tx.updateTable('missionType').set(terms).where('code', '=', 'ORAL').execute())
    await convokeEverybody(office)
    await sendAs(office, 10001, 'p1', morning('2026-06-24'), {})
    await sendAs(office, 10003, 'p1', morning('2026-06-25'))
    ;[headId, memberId] = [await claimIdOf(office, 10003, 'p1'), await claimIdOf(office, 10001, 'p1')]
    const { id, version } = await sheetOf(headId)
    const input = { commandId: nextCommand(), id, expectedVersion: version, claimIds: [memberId] }
    good(await groupClaims(office.services, manager, input))
  })
  afterEach(async () => {
    for (const { name, check } of claimInvariants)
      expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
    await office.close()
  })

  it('still shows in the statement of its mission what was declared there, once', async () => {
    const linesOf = async (mission: string) => good(await statementSheet(office.services, manager, mission)).lines
    expect((await linesOf('m-10001')).filter(({ declared }) => declared !== null)).toMatchObject([{ declared: 240 }])
    expect((await linesOf('m-10003')).filter(({ declared }) => declared !== null)).toMatchObject([{ declared: 240 }])
  })

  it('is reviewed with its head against what was stated of both', async () => {
    good(await stateMinutes(10001, 240))
    good(await stateMinutes(10003, 240))
    const { controls } = good(await reviewSheet(office.services, headId, manager))
    expect(controls.find(({ rule }) => rule.startsWith('minutes'))).toMatchObject({
      rule: 'minutesMatch',
      facts: { declared: 480, stated: 480 },
    })
  })

  it('has its statement settled with the fee that counts it', async () => {
    good(await stateMinutes(10001, 240))
    await change(office, (tx) =>
      tx.updateTable('claim').set({ feeState: 'ACCEPTED' }).where('id', '=', headId).execute(),
    )
    expect(await stateMinutes(10001, 200)).toMatchObject({
      ok: false,
      error: { rule: 'claimSettled', facts: { claim: (await sheetOf(headId)).number } },
    })
    await change(office, (tx) => tx.updateTable('claim').set({ feeState: 'SENT' }).where('id', '=', headId).execute())
  })

  it('[F233] keeps its fee on the other when it is cancelled whole and restored', async () => {
    expect(refusalOf(await restore(office.services, manager, on(await sheetOf(memberId))))).toBe('claim.notFromHere')
    const cancelled = good(await cancel(office.services, manager, on(await sheetOf(memberId))))
    expect(cancelled).toMatchObject({ feeState: 'CANCELLED', travelState: 'CANCELLED' })
    const restored = good(await restore(office.services, manager, on(cancelled)))
    // The next mission of the day has taken the journeys over meanwhile (F267).
    expect(restored).toMatchObject({ feeState: 'CANCELLED', travelState: 'ELSEWHERE', feeCents: 0 })
  })

  it('has its fee back when the claim that counted it is cancelled', async () => {
    good(await cancel(office.services, manager, on(await sheetOf(headId))))
    expect(await sheetOf(memberId)).toMatchObject({ feeState: 'SENT', travelState: 'SENT', comment: '' })
    const back = good(await restore(office.services, manager, on(await sheetOf(headId))))
    expect(back).toMatchObject({ feeState: 'SENT', given: null, comment: '' })
  })

  it('stays cancelled when it was cancelled whole before the claim that counted it', async () => {
    good(await cancel(office.services, manager, on(await sheetOf(memberId))))
    good(await cancel(office.services, manager, on(await sheetOf(headId))))
    expect(await sheetOf(memberId)).toMatchObject({ feeState: 'CANCELLED', travelState: 'CANCELLED' })
  })

  it('[F185] keeps the claim it replaced from being restored, and no other is made beside it', async () => {
    const again = [assignmentId(10001, 'p1')]
    good(await act((context) => cancelClaims(office.services, context, again, 'convocation annulée')))
    good(await act((context) => createClaims(office.services, context, again)))
    const replacing = await sheetOf(await claimIdOf(office, 10001, 'p1'))
    await change(office, (tx) =>
      tx.updateTable('claim').set({ feeState: 'CANCELLED' }).where('id', '=', replacing.id).execute(),
    )
    expect(await restore(office.services, manager, on(await sheetOf(memberId)))).toMatchObject({
      ok: false,
      error: { rule: 'claimReplaced', facts: { claim: replacing.number } },
    })
    await expect(act((context) => createClaims(office.services, context, again))).rejects.toThrow(
      'another claim of the assignment stands',
    )
    await change(office, (tx) =>
      tx.updateTable('claim').set({ feeState: 'UPCOMING' }).where('id', '=', replacing.id).execute(),
    )
  })
})

it('[F129] a claim whose fee is counted on another is still the claim of its convocation', async () => {
  const office = await officeToConvoke()
  good(await convoke(office, { leaveOut: true }))
  const read = office.services.read()
  await change(office, (tx) => tx.updateTable('claim').set({ feeState: 'CANCELLED', travelState: 'SENT' }).execute())
  const { id, missionId, number } = await read.selectFrom('claim').selectAll().executeTakeFirstOrThrow()
  const { runId, intervenantId } = await read
    .selectFrom('convocation')
    .select(['runId', 'intervenantId'])
    .where('missionId', '=', missionId)
    .executeTakeFirstOrThrow()
  const { convocations } = good(await missionSheet(office.services, missionId))
  expect(convocations).toMatchObject([{ claimId: id, claimNumber: number, travelState: 'SENT' }])
  const mine = (await missionsOf(read, intervenantId)).find((mission) => mission.missionId === missionId)
  expect(mine).toMatchObject({ claimId: id, feeState: 'CANCELLED', travelState: 'SENT' })
  const claims = (await read.selectFrom('claim').select('id').execute()).length
  expect(good(await runSheet(office.services, runId)).undo).toMatchObject({ claimsBegun: claims, claimsUntouched: 0 })
  await office.close()
})
