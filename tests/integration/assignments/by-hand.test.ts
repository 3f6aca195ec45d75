import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignMany, changeMany } from '../../../main/features/assignments/bulk.ts'
import {
  assignByHand,
  moveAssignment,
  replaceAssignment,
  setAssignmentLock,
  withdrawAssignment,
} from '../../../main/features/assignments/by-hand.ts'
import { listSeats } from '../../../main/features/assignments/queries.ts'
import { undoChange } from '../../../main/features/assignments/undo.ts'
import { changeRows, insertNearSeats, nearSeats } from '../support/near-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { assignmentId } from '../support/world.ts'

const manager = actorOf(sessionOf('manager'))
const window = { start: 0, size: 50, sort: null, filter: '', facets: {} }

describe('assignments by hand', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertNearSeats(office)
  })
  afterEach(() => office.close())

  const assign = (seatId: string, intervenantId: string) =>
    assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId })
  const undo = (change: string) => undoChange(office.services, manager, { commandId: nextCommand(), change })
  const onVersion = (id: string, expectedVersion = 1) => ({ commandId: nextCommand(), id, expectedVersion })
  const holderOf = async (seatId: string) =>
    (await listSeats(office.services, window)).rows.find(({ id }) => id === seatId)?.intervenantId ?? null

  test('replacing somebody is one act: both people change or neither, and undoing it brings the first one back', async () => {
    const { assignmentId: id } = good(await assign(nearSeats.brest, 'p3'))
    await changeRows(office, (tx) => tx.updateTable('intervenant').set({ onLeave: 1 }).where('id', '=', 'p2').execute())
    expect(
      refusalOf(await replaceAssignment(office.services, manager, { ...onVersion(id), intervenantId: 'p2' })),
    ).toBe('eligibility.leave')
    expect(await holderOf(nearSeats.brest)).toBe('p3')
    const { change } = good(
      await replaceAssignment(office.services, manager, { ...onVersion(id), intervenantId: 'p1' }),
    )
    expect(await holderOf(nearSeats.brest)).toBe('p1')
    const undone = good(await undo(change))
    expect(await holderOf(nearSeats.brest)).toBe('p3')
    good(await undo(undone.change))
    expect(await holderOf(nearSeats.brest)).toBe('p1')
  })

  test('moving somebody frees their seat; a stale version and a seat taken meanwhile are refused', async () => {
    const { assignmentId: id } = good(await assign(nearSeats.brest, 'p3'))
    const move = (expectedVersion: number) =>
      moveAssignment(office.services, manager, { ...onVersion(id, expectedVersion), seatId: nearSeats.second })
    expect(refusalOf(await move(7))).toBe('CONFLICT')
    const other = good(await assign(nearSeats.second, 'p1'))
    expect(refusalOf(await move(1))).toBe('assignments.seatTaken')
    good(await withdrawAssignment(office.services, manager, onVersion(other.assignmentId)))
    const { change } = good(await move(1))
    expect([await holderOf(nearSeats.brest), await holderOf(nearSeats.second)]).toEqual([null, 'p3'])
    good(await undo(change))
    expect([await holderOf(nearSeats.brest), await holderOf(nearSeats.second)]).toEqual(['p3', null])
  })

  test('an act is not undone once what it changed was changed again, or its seat taken', async () => {
    const { assignmentId: id, change: assigned } = good(await assign(nearSeats.brest, 'p3'))
    good(await setAssignmentLock(office.services, manager, { ...onVersion(id), locked: true }))
    expect(refusalOf(await undo(assigned))).toBe('assignments.changedSince')
    const { change: withdrawn } = good(await withdrawAssignment(office.services, manager, onVersion(id, 2)))
    const other = good(await assign(nearSeats.brest, 'p1'))
    expect(refusalOf(await undo(withdrawn))).toBe('assignments.seatTaken')
    good(await undo(other.change))
    good(await undo(withdrawn))
    expect(
      (await listSeats(office.services, window)).rows.find(({ id: seat }) => seat === nearSeats.brest)?.state,
    ).toBe('locked')
    expect(refusalOf(await undo('command-of-nothing'))).toBe('assignments.nothingToUndo')
  })

  test('acts are undone one after the other, then done again one after the other', async () => {
    const { assignmentId: id, change: first } = good(await assign(nearSeats.brest, 'p3'))
    const second = good(await setAssignmentLock(office.services, manager, { ...onVersion(id), locked: true })).change
    const third = good(await withdrawAssignment(office.services, manager, onVersion(id, 2))).change
    const state = async () =>
      (await listSeats(office.services, window)).rows.find(({ id: seat }) => seat === nearSeats.brest)?.state
    const undoneThird = good(await undo(third)).change
    expect(await state()).toBe('locked')
    const undoneSecond = good(await undo(second)).change
    expect(await state()).toBe('confirmed')
    expect(refusalOf(await undo(third))).toBe('assignments.changedSince')
    const undoneFirst = good(await undo(first)).change
    expect(await state()).toBe('unfilled')
    good(await undo(undoneFirst))
    expect(await state()).toBe('confirmed')
    good(await undo(undoneSecond))
    expect(await state()).toBe('locked')
    const again = good(await undo(undoneThird)).change
    expect(await state()).toBe('unfilled')
    good(await undo(again))
    expect(await state()).toBe('locked')
  })

  test('undoing the repair of a conflict brings the conflict back, where the list shows it', async () => {
    const { assignmentId: id } = good(await assign(nearSeats.brest, 'p3'))
    await changeRows(office, (tx) => tx.updateTable('intervenant').set({ onLeave: 1 }).where('id', '=', 'p3').execute())
    const { change } = good(
      await replaceAssignment(office.services, manager, { ...onVersion(id), intervenantId: 'p1' }),
    )
    const broken = async () =>
      (await listSeats(office.services, window)).rows.find(({ id: seat }) => seat === nearSeats.brest)?.broken
    expect(await broken()).toEqual([])
    good(await undo(change))
    expect(await broken()).toMatchObject([{ rule: 'leave' }])
  })

  test('several half-days go to one person; each is judged with the ones before it, and what a rule refuses is told', async () => {
    await changeRows(office, (tx) =>
      tx
        .updateTable('missionSlot')
        .set({ date: '2026-06-08', startTime: '10:00' })
        .where('missionId', '=', 'm-second')
        .execute(),
    )
    const both = { commandId: nextCommand(), intervenantId: 'p3', seatIds: [nearSeats.brest, nearSeats.second] }
    const done = good(await assignMany(office.services, manager, both))
    expect(done).toMatchObject({
      assigned: 1,
      left: [{ seatId: nearSeats.second, rule: 'eligibility.timeConflict' }],
    })
    expect([await holderOf(nearSeats.brest), await holderOf(nearSeats.second)]).toEqual(['p3', null])
    good(await undo(done.change))
    expect(await holderOf(nearSeats.brest)).toBeNull()
  })

  test('a whole centre is locked, unlocked and withdrawn at once, but for people already convoked', async () => {
    good(await assign(nearSeats.brest, 'p3'))
    good(await assign(nearSeats.second, 'p3'))
    const chosen = { mode: 'allExcept' as const, ids: [], filter: '', facets: { centreId: 'sBrest' } }
    const convoked = (
      await listSeats(office.services, { ...window, facets: { centreId: 'sBrest', state: 'convoked' } })
    ).count
    expect(convoked).toBeGreaterThan(0)
    const bulk = (effect: 'lock' | 'unlock' | 'withdraw') =>
      changeMany(office.services, manager, { commandId: nextCommand(), effect, chosen })
    const locked = good(await bulk('lock'))
    expect(locked).toMatchObject({ done: 2, left: convoked })
    expect(refusalOf(await bulk('lock'))).toBe('assignments.nothingToChange')
    expect(good(await bulk('withdraw'))).toMatchObject({ done: 2, left: convoked })
    expect(await holderOf(nearSeats.brest)).toBeNull()
  })

  test('somebody convoked is neither replaced, moved nor withdrawn: the convocation is cancelled first', async () => {
    const id = assignmentId(10001, 'p1')
    const { rowVersion } = await office.services
      .read()
      .selectFrom('assignment')
      .select('rowVersion')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const at = () => onVersion(id, rowVersion)
    expect(refusalOf(await replaceAssignment(office.services, manager, { ...at(), intervenantId: 'p3' }))).toBe(
      'assignments.convoked',
    )
    expect(refusalOf(await moveAssignment(office.services, manager, { ...at(), seatId: nearSeats.brest }))).toBe(
      'assignments.convoked',
    )
    expect(refusalOf(await withdrawAssignment(office.services, manager, at()))).toBe('assignments.convoked')
  })
})
