import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assignmentConflicts } from '../../../main/features/assignments/conflicts.ts'
import { insertMany } from '../../../main/store/index.ts'
import { changeStore, emptySeats, insertEmptySeats, seated } from '../support/empty-seats.ts'
import { openTestOffice, type TestOffice } from '../support/office.ts'

describe('standing assignments judged again', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const seat = (...rows: ReturnType<typeof seated>[]) => changeStore(office, (tx) => insertMany(tx, 'assignment', rows))
  const conflicts = async (from: string | null = null) =>
    (await assignmentConflicts(office.services.read(), from)).filter(({ assignmentId }) => assignmentId in emptySeats)

  test('a seat well held is not named; its own seat does not clash with itself', async () => {
    await seat(seated('brest', 'p3'))
    expect(await conflicts()).toEqual([])
  })

  test('what changed since shows with its rule; a mission over may be left in peace', async () => {
    await seat(seated('brest', 'p3'))
    await changeStore(office, (tx) =>
      tx.updateTable('intervenant').set({ contractEnd: '2026-06-07' }).where('id', '=', 'p3').execute(),
    )
    expect(await conflicts()).toMatchObject([
      {
        assignmentId: 'brest',
        missionId: 'm-brest',
        seatId: emptySeats.brest,
        intervenantId: 'p3',
        broken: [{ rule: 'contract', facts: { contractEnd: '2026-06-07', lastDay: '2026-06-08' } }],
      },
    ])
    expect(await conflicts('2026-06-08')).toHaveLength(1)
    expect(await conflicts('2026-06-09')).toEqual([])
  })

  test('two assignments that clash are both named, each with the other mission', async () => {
    await seat(seated('brest', 'p3'), seated('rennes', 'p3'))
    await changeStore(office, (tx) =>
      tx.updateTable('missionSlot').set({ date: '2026-06-08' }).where('missionId', '=', 'm-rennes').execute(),
    )
    const clashes = (await conflicts()).map(({ assignmentId, broken }) => [
      assignmentId,
      broken.find(({ rule }) => rule === 'timeConflict')?.facts,
    ])
    expect(clashes).toEqual([
      ['brest', expect.objectContaining({ mission: 'm-rennes', number: 10102 })],
      ['rennes', expect.objectContaining({ mission: 'm-brest', number: 10101 })],
    ])
  })

  test('withdrawn assignments are not judged', async () => {
    await seat(seated('rennes', 'p1', { state: 'withdrawn' }))
    expect(await conflicts()).toEqual([])
  })
})
