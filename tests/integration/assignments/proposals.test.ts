import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { acceptRun, rejectProposals } from '../../../main/features/assignments/accept.ts'
import { assignByHand, setAssignmentLock } from '../../../main/features/assignments/by-hand.ts'
import { listProposals } from '../../../main/features/assignments/proposals.ts'
import { assignmentSummary, listRuns, listSeats } from '../../../main/features/assignments/queries.ts'
import { previewUndoRun, undoChange, undoRun } from '../../../main/features/assignments/undo.ts'
import { insertMany } from '../../../main/store/index.ts'
import { changeRows, insertNearSeats, nearSeats } from '../support/near-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager'))
const window = { start: 0, size: 50, sort: null, filter: '', facets: {} }

describe('proposals of a run', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertNearSeats(office)
    await changeRows(office, async (tx) => {
      const figures = { seed: 1, inputHash: 'x', seats: 3, filled: 3, objective: 9, bound: 9, seconds: 1 }
      const run = { id: 'run', state: 'proposed' as const, createdAt: '2026-05-01T06:00:00.000Z', ...figures }
      await insertMany(tx, 'assignmentRun', [run])
      const proposal = (seatId: string, intervenantId: string) => ({
        seatId,
        intervenantId,
        runId: 'run',
        cost: 3,
        replacedAssignmentId: null,
        replacedIntervenantId: null,
      })
      await insertMany(
        tx,
        'assignmentProposal',
        [proposal(nearSeats.brest, 'p3'), proposal(nearSeats.second, 'p1'), proposal(nearSeats.rennes, 'p3')].map(
          (row) => ({ ...row, explanation: '{}' }),
        ),
      )
    })
  })
  afterEach(() => office.close())

  const accept = (scope: { centreId?: string; seatIds?: string[] } = {}) =>
    acceptRun(office.services, manager, { commandId: nextCommand(), runId: 'run', ...scope })
  const seatOf = async (seatId: string) =>
    (await listSeats(office.services, window)).rows.find(({ id }) => id === seatId)
  const proposals = async () =>
    (await listProposals(office.services, window)).rows.map(({ seatId, intervenantId, stale }) => [
      seatId,
      intervenantId,
      stale?.rule ?? null,
    ])

  test('are read as what would change, and nothing is written before somebody accepts', async () => {
    expect(await proposals()).toEqual([
      [nearSeats.brest, 'p3', null],
      [nearSeats.second, 'p1', null],
      [nearSeats.rennes, 'p3', null],
    ])
    expect(await seatOf(nearSeats.brest)).toMatchObject({ state: 'proposed', intervenantId: 'p3', assignmentId: null })
    expect((await assignmentSummary(office.services)).proposals).toMatchObject({
      open: 3,
      stale: 0,
      centres: [
        { id: 'sBrest', proposals: 2 },
        { id: 'sRennes', proposals: 1 },
      ],
    })
  })

  test('are accepted by centre or one by one, and rejected one by one; the run closes with the last', async () => {
    expect(good(await accept({ centreId: 'sRennes' }))).toMatchObject({ accepted: 1, stale: [] })
    expect(await seatOf(nearSeats.rennes)).toMatchObject({ state: 'confirmed', intervenantId: 'p3' })
    const one = { commandId: nextCommand(), runId: 'run', seatIds: [nearSeats.second] }
    expect(good(await rejectProposals(office.services, manager, one))).toEqual({ rejected: 1 })
    expect(await seatOf(nearSeats.second)).toMatchObject({ state: 'unfilled', intervenantId: null })
    expect(await proposals()).toEqual([[nearSeats.brest, 'p3', null]])
    expect((await assignmentSummary(office.services)).run?.state).toBe('proposed')
    good(await accept({ seatIds: [nearSeats.brest] }))
    expect((await assignmentSummary(office.services)).run?.state).toBe('accepted')
    expect(refusalOf(await accept())).toBe('assignments.runNotOpen')
  })

  test('that no longer hold say why, before and after: a seat taken by hand, a person who may not serve any more', async () => {
    good(
      await assignByHand(office.services, manager, {
        commandId: nextCommand(),
        seatId: nearSeats.second,
        intervenantId: 'p3',
      }),
    )
    await changeRows(office, (tx) =>
      tx.updateTable('intervenant').set({ contractEnd: '2026-06-08' }).where('id', '=', 'p3').execute(),
    )
    expect(await proposals()).toEqual([
      [nearSeats.brest, 'p3', null],
      [nearSeats.second, 'p1', 'assignments.seatTaken'],
      [nearSeats.rennes, 'p3', 'eligibility.contract'],
    ])
    expect(good(await accept())).toMatchObject({
      accepted: 1,
      stale: [
        { seatId: nearSeats.second, rule: 'assignments.seatTaken' },
        { seatId: nearSeats.rennes, rule: 'eligibility.contract', facts: { contractEnd: '2026-06-08' } },
      ],
    })
    expect(await proposals()).toEqual([])
  })

  test('two proposals that clash with each other are not both written', async () => {
    await changeRows(office, (tx) =>
      tx.updateTable('missionSlot').set({ date: '2026-06-08' }).where('missionId', '=', 'm-rennes').execute(),
    )
    const { accepted, stale } = good(await accept())
    expect(accepted).toBe(2)
    expect(stale).toMatchObject([{ seatId: nearSeats.rennes, rule: 'eligibility.timeConflict' }])
  })

  test('accepted, the run is undone as a whole with a preview, but for what was changed by hand or convoked since', async () => {
    good(await accept())
    const { rows } = await listSeats(office.services, window)
    const onSeat = (seatId: string) => rows.find(({ id }) => id === seatId)?.assignmentId ?? ''
    good(
      await setAssignmentLock(office.services, manager, {
        commandId: nextCommand(),
        id: onSeat(nearSeats.second),
        expectedVersion: 1,
        locked: true,
      }),
    )
    await changeRows(office, (tx) =>
      tx.updateTable('assignment').set({ state: 'convoked' }).where('id', '=', onSeat(nearSeats.rennes)).execute(),
    )
    expect(await previewUndoRun(office.services.read(), 'run')).toMatchObject({
      undone: [{ intervenant: 'CORRE Camille', missionNumber: 10101, effect: 'withdrawn' }],
      changed: 1,
      convoked: 1,
    })
    expect(await listRuns(office.services)).toMatchObject([{ id: 'run', written: 3, undoable: 1 }])
    const undone = good(await undoRun(office.services, manager, { commandId: nextCommand(), runId: 'run' }))
    expect(undone).toMatchObject({ undone: 1, left: 2 })
    expect(await seatOf(nearSeats.brest)).toMatchObject({ state: 'unfilled' })
    expect(await seatOf(nearSeats.second)).toMatchObject({ state: 'locked' })
    expect(refusalOf(await undoRun(office.services, manager, { commandId: nextCommand(), runId: 'run' }))).toBe(
      'assignments.nothingToUndo',
    )
    good(await undoChange(office.services, manager, { commandId: nextCommand(), change: undone.change }))
    expect(await seatOf(nearSeats.brest)).toMatchObject({ state: 'confirmed', intervenantId: 'p3' })
  })

  test('that move and remove people are one diff: holders leave first, and undoing the run brings them back', async () => {
    const seated = async (seatId: string, intervenantId: string) =>
      good(await assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId }))
        .assignmentId
    const first = await seated(nearSeats.brest, 'p3')
    const second = await seated(nearSeats.second, 'p1')
    await changeRows(office, async (tx) => {
      await tx.deleteFrom('assignmentProposal').where('seatId', '=', nearSeats.rennes).execute()
      const swap = (
        seatId: string,
        change: { intervenantId: string; kind: 'moved' | 'removed' },
        of: string,
        who: string,
      ) =>
        tx
          .updateTable('assignmentProposal')
          .set({ ...change, replacedAssignmentId: of, replacedIntervenantId: who })
          .where('seatId', '=', seatId)
          .execute()
      await swap(nearSeats.brest, { intervenantId: 'p2', kind: 'moved' }, first, 'p3')
      await swap(nearSeats.second, { intervenantId: 'p1', kind: 'removed' }, second, 'p1')
    })
    const { rows } = await listProposals(office.services, window)
    expect(rows.map(({ kind, intervenant, replaced }) => [kind, intervenant, replaced])).toEqual([
      ['moved', 'BLAIN Camille', 'CORRE Camille'],
      ['removed', 'ABEL Camille', 'ABEL Camille'],
    ])
    expect(good(await accept())).toMatchObject({ accepted: 2, stale: [] })
    expect(await seatOf(nearSeats.brest)).toMatchObject({ intervenantId: 'p2', state: 'confirmed' })
    expect(await seatOf(nearSeats.second)).toMatchObject({ state: 'unfilled' })
    good(await undoRun(office.services, manager, { commandId: nextCommand(), runId: 'run' }))
    expect(await seatOf(nearSeats.brest)).toMatchObject({ intervenantId: 'p3', state: 'confirmed' })
    expect(await seatOf(nearSeats.second)).toMatchObject({ intervenantId: 'p1', state: 'confirmed' })
  })
})
