import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, systemActor } from '../../../main/boundary/sessions.ts'
import { assignByHand, setAssignmentLock } from '../../../main/features/assignments/by-hand.ts'
import { addUnavailability } from '../../../main/features/availability/unavailabilities.ts'
import { applyRepair } from '../../../main/features/repairs/apply-repair.ts'
import { planRepair } from '../../../main/features/repairs/plan-repair.ts'
import type { RepairPlan } from '../../../shared/contract/repairs.ts'
import { ok } from '../../../shared/model/result.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager'))
const seatId = emptySeats.brest

describe('a repair of the plan', { timeout: 30_000 }, () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
    good(
      await office.services.write(
        systemActor,
        { commandId: nextCommand(), kind: 'test.near', touches: [] },
        async ({ tx }) => {
          await tx.updateTable('school').set({ latitude: 48.3, longitude: -1.9 }).where('id', '=', 'sBrest').execute()
          await tx.updateTable('intervenant').set({ communeCode: '35238' }).where('id', '=', 'p3').execute()
          return ok(null)
        },
      ),
    )
  })
  afterEach(() => office.close())

  const assign = (intervenantId: string) =>
    assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId })
  const absent = (intervenantId: string) =>
    addUnavailability(office.services, manager, {
      commandId: nextCommand(),
      intervenantId,
      from: '2026-06-08',
      to: '2026-06-08',
      reason: 'maladie',
    })
  const plan = async (part: Partial<Parameters<typeof planRepair>[1]> = {}) =>
    good(
      await planRepair(office.services, {
        seatIds: [],
        missionId: null,
        intervenantId: null,
        moves: 'confirmed',
        ...part,
      }),
    )
  const apply = ({ changes }: RepairPlan) =>
    applyRepair(office.services, manager, {
      commandId: nextCommand(),
      changes: changes.map((change) => ({
        seatId: change.seat.id,
        expectedHolder: change.out?.intervenantId ?? null,
        intervenantId: change.in?.intervenantId ?? null,
      })),
    })
  const holderOf = async () =>
    (
      await office.services
        .read()
        .selectFrom('assignment')
        .select(['intervenantId', 'state'])
        .where('seatId', '=', seatId)
        .where('state', '<>', 'withdrawn')
        .executeTakeFirst()
    )?.intervenantId

  test('an absence is repaired by one change, and nothing is written before it is accepted', async () => {
    good(await assign('p3'))
    expect(await plan({ seatIds: [seatId] })).toMatchObject({ wanted: 0, changes: [] })
    good(await absent('p3'))
    // The other seat of this person is one they can no longer hold either, and that nobody can take.
    const repair = await plan({ intervenantId: 'p3' })
    expect(repair).toMatchObject({ wanted: 2, unfilled: 1, moved: 0, convoked: 0 })
    expect(repair.changes).toMatchObject([{ seat: { id: seatId }, out: { intervenantId: 'p3' }, state: 'confirmed' }])
    expect(await holderOf()).toBe('p3')
    expect(good(await apply(repair))).toEqual({ changed: 1, convocations: 0, claims: 0 })
    expect(await holderOf()).toBe(repair.changes[0]?.in?.intervenantId)
    expect(await plan({ seatIds: [seatId] })).toMatchObject({ wanted: 0, changes: [] })
  })

  test('a mission with an empty seat is filled; a plan that moved meanwhile is refused whole', async () => {
    const repair = await plan({ missionId: 'm-brest' })
    expect(repair).toMatchObject({ wanted: 1, unfilled: 0, changes: [{ out: null, seat: { id: seatId } }] })
    good(await assign('p3'))
    expect(refusalOf(await apply(repair))).toBe('CONFLICT')
    expect(await holderOf()).toBe('p3')
  })

  test('somebody locked who can stay is never moved, whatever was sent', async () => {
    const { assignmentId } = good(await assign('p3'))
    const lock = { commandId: nextCommand(), id: assignmentId, expectedVersion: 1, locked: true }
    good(await setAssignmentLock(office.services, manager, lock))
    const forged = { commandId: nextCommand(), changes: [{ seatId, expectedHolder: 'p3', intervenantId: 'p1' }] }
    expect(refusalOf(await applyRepair(office.services, manager, forged))).toBe('repairs.neverMoved')
    good(await absent('p3'))
    const repair = await plan({ seatIds: [seatId] })
    good(await apply(repair))
    expect(await holderOf()).not.toBe('p3')
  })

  test('an arrival against a rule is refused whole', async () => {
    good(await assign('p3'))
    good(await absent('p1'))
    const forged = { commandId: nextCommand(), changes: [{ seatId, expectedHolder: 'p3', intervenantId: 'p1' }] }
    expect(refusalOf(await applyRepair(office.services, manager, forged))).toBe('eligibility.unavailability')
    expect(await holderOf()).toBe('p3')
  })
})
