import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignmentSummary } from '../../../main/features/assignments/queries.ts'
import { runAssignment } from '../../../main/features/assignments/run.ts'
import { everyHole } from '../../../main/features/assignments/run-scope.ts'
import { insertMany } from '../../../main/store/index.ts'
import type { AssignmentScope } from '../../../shared/contract/assignments.ts'
import { changeStore, emptySeats, insertEmptySeats, seated } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager'))
const progress = { signal: new AbortController().signal, report: () => undefined }

describe('what a run looks at', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const seat = (...rows: ReturnType<typeof seated>[]) => changeStore(office, (tx) => insertMany(tx, 'assignment', rows))
  const run = async (scope: Partial<AssignmentScope>) => {
    const options = { commandId: nextCommand(), seed: 1, seconds: 0, iterations: 50 }
    return runAssignment(office.services, manager, { ...options, scope: { ...everyHole, ...scope } }, progress)
  }
  const proposals = async (scope: Partial<AssignmentScope>) => {
    const { runId } = good(await run(scope))
    return office.services
      .read()
      .selectFrom('assignmentProposal')
      .select(['seatId', 'intervenantId', 'kind', 'replacedAssignmentId', 'replacedIntervenantId'])
      .where('runId', '=', runId)
      .orderBy('seatId')
      .execute()
  }
  const brestToCorre = {
    seatId: emptySeats.brest,
    intervenantId: 'p3',
    kind: 'added',
    replacedAssignmentId: null,
    replacedIntervenantId: null,
  }

  test('an exam, a centre, days: nothing outside is planned, and the run says what it looked at', async () => {
    expect(await proposals({ centreId: 'sBrest', examCode: 'BCG', from: '2026-06-08', to: '2026-06-08' })).toEqual([
      brestToCorre,
    ])
    expect((await assignmentSummary(office.services)).run).toMatchObject({
      seats: 1,
      moved: 0,
      scope: { centreId: 'sBrest', seats: 'holes' },
    })
    for (const scope of [{ centreId: 'sNowhere' }, { examCode: 'ESSAI' }, { from: '2026-06-11' }, { to: '2026-06-07' }])
      expect(await run(scope)).toMatchObject({ ok: false, error: { facts: { reason: 'noEmptySeat' } } })
  })

  test('tighter limits for one run only', async () => {
    await changeStore(office, (tx) =>
      tx.updateTable('intervenant').set({ communeCode: '29075' }).where('id', '=', 'p3').execute(),
    )
    expect(await proposals({ maxDistanceKm: 1 })).toEqual([])
    expect(await proposals({})).toEqual([brestToCorre])
  })

  test('holders whom no rule supports any more are replaced, or leave their seat to nobody', async () => {
    await seat(seated('brest', 'p1'), seated('rennes', 'p1'))
    expect(await proposals({ seats: 'unlocked' })).toEqual([
      { ...brestToCorre, kind: 'moved', replacedAssignmentId: 'brest', replacedIntervenantId: 'p1' },
      {
        seatId: emptySeats.rennes,
        intervenantId: 'p1',
        kind: 'removed',
        replacedAssignmentId: 'rennes',
        replacedIntervenantId: 'p1',
      },
    ])
    expect((await assignmentSummary(office.services)).run).toMatchObject({ seats: 2, filled: 1, moved: 1, removed: 1 })
  })

  test('who is locked, convoked, forced, or assigned by hand stays', async () => {
    await seat(seated('brest', 'p1', { state: 'locked' }), seated('rennes', 'p2', { origin: 'manual' }))
    expect(await run({ seats: 'unlocked' })).toMatchObject({ ok: false })
    expect(await proposals({ seats: 'unlocked', keepByHand: false })).toMatchObject([{ kind: 'removed' }])
    await changeStore(office, (tx) =>
      tx
        .insertInto('forcedException')
        .values({ assignmentId: 'rennes', rules: '[]', reason: 'accord', author: 'x', createdAt: '2026-05-01' })
        .execute(),
    )
    expect(await run({ seats: 'unlocked', keepByHand: false })).toMatchObject({ ok: false })
  })

  test('a good plan is left as it is: a small gain is not worth a move', async () => {
    await seat(seated('brest', 'p3'))
    expect(await proposals({ seats: 'unlocked', centreId: 'sBrest' })).toEqual([])
    expect((await assignmentSummary(office.services)).run).toMatchObject({ seats: 1, filled: 1, moved: 0, removed: 0 })
  })

  test('closed sessions are planned no more', async () => {
    await changeStore(office, (tx) => tx.updateTable('session').set({ state: 'closed' }).execute())
    expect(await run({})).toMatchObject({ ok: false, error: { facts: { reason: 'noEmptySeat' } } })
  })
})
