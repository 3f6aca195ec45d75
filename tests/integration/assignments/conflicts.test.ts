import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { assignmentConflicts } from '../../../main/features/assignments/conflicts.ts'
import { insertMany, type Writable } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'

describe('standing assignments judged again', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const write = (change: (tx: Writable) => Promise<unknown>) =>
    office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test.change', touches: [] },
      async ({ tx }) => {
        await change(tx)
        return ok(null)
      },
    )
  const seated = (id: string, seatId: string, missionId: string, intervenantId: string) => ({
    id,
    seatId,
    missionId,
    intervenantId,
    state: 'confirmed' as const,
    origin: 'manual' as const,
    explanation: '',
    rowVersion: 1,
  })
  const conflicts = async (assignmentIds: readonly string[], from: string | null = null) =>
    (await assignmentConflicts(office.services.read(), from)).filter(({ assignmentId }) =>
      assignmentIds.includes(assignmentId),
    )

  test('a seat well held is not named; its own seat does not clash with itself', async () => {
    good(await write((tx) => insertMany(tx, 'assignment', [seated('brest', emptySeats.brest, 'm-brest', 'p3')])))
    expect(await conflicts(['brest'])).toEqual([])
  })

  test('what changed since shows with its rule; a mission over may be left in peace', async () => {
    good(
      await write(async (tx) => {
        await insertMany(tx, 'assignment', [seated('brest', emptySeats.brest, 'm-brest', 'p3')])
        await tx.updateTable('intervenant').set({ contractEnd: '2026-06-07' }).where('id', '=', 'p3').execute()
      }),
    )
    expect(await conflicts(['brest'])).toMatchObject([
      {
        assignmentId: 'brest',
        missionId: 'm-brest',
        seatId: emptySeats.brest,
        intervenantId: 'p3',
        broken: [{ rule: 'contract', facts: { contractEnd: '2026-06-07', lastDay: '2026-06-08' } }],
      },
    ])
    expect(await conflicts(['brest'], '2026-06-08')).toHaveLength(1)
    expect(await conflicts(['brest'], '2026-06-09')).toEqual([])
  })

  test('two assignments that clash are both named, each with the other mission', async () => {
    good(
      await write(async (tx) => {
        await tx.updateTable('missionSlot').set({ date: '2026-06-08' }).where('missionId', '=', 'm-rennes').execute()
        await insertMany(tx, 'assignment', [
          seated('brest', emptySeats.brest, 'm-brest', 'p3'),
          seated('rennes', emptySeats.rennes, 'm-rennes', 'p3'),
        ])
      }),
    )
    const found = await conflicts(['brest', 'rennes'])
    const clashes = found.map(({ assignmentId, broken }) => [
      assignmentId,
      broken.find(({ rule }) => rule === 'timeConflict')?.facts,
    ])
    expect(clashes).toEqual([
      ['brest', expect.objectContaining({ mission: 'm-rennes', number: 10102 })],
      ['rennes', expect.objectContaining({ mission: 'm-brest', number: 10101 })],
    ])
  })

  test('withdrawn assignments are not judged', async () => {
    good(
      await write((tx) =>
        insertMany(tx, 'assignment', [
          { ...seated('gone', emptySeats.rennes, 'm-rennes', 'p1'), state: 'withdrawn' as const },
        ]),
      ),
    )
    expect(await conflicts(['gone'])).toEqual([])
  })
})
