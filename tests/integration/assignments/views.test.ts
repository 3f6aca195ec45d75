import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { destinations } from '../../../main/features/assignments/destinations.ts'
import { listNeeds } from '../../../main/features/assignments/needs.ts'
import { listProblems, planningScope } from '../../../main/features/assignments/problems.ts'
import { listSeats } from '../../../main/features/assignments/queries.ts'
import { assignmentRepairs } from '../../../main/features/assignments/repairs.ts'
import { listTimeline } from '../../../main/features/assignments/timeline.ts'
import { changeRows, insertNearSeats, nearSeats } from '../support/near-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { assignmentId } from '../support/world.ts'

const manager = actorOf(sessionOf('manager'))
const june = { from: '2026-06-08', to: '2026-06-10' }
const window = { start: 0, size: 50, sort: null, filter: '', facets: june }

describe('views of the planner', () => {
  let office: TestOffice
  let held: string
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertNearSeats(office)
    const seating = { commandId: nextCommand(), seatId: nearSeats.brest, intervenantId: 'p3' }
    held = good(await assignByHand(office.services, manager, seating)).assignmentId
  })
  afterEach(() => office.close())

  const fallIll = () =>
    changeRows(office, (tx) =>
      tx.updateTable('intervenant').set({ contractEnd: '2026-06-07' }).where('id', '=', 'p3').execute(),
    )

  test('needs are seats by mission and role, filtered by dates, words, centre, holes and conflicts', async () => {
    const ids = async (facets: Record<string, string>, filter = '') =>
      (await listNeeds(office.services, { ...window, filter, facets: { ...june, ...facets } })).rows.map(({ id }) => id)
    const [brest, second, rennes] = ['m-brest/examinateur', 'm-second/examinateur', 'm-rennes/examinateur']
    expect(await ids({})).toEqual([brest, second, rennes])
    expect(await ids({ only: 'holes' })).toEqual([second, rennes])
    expect(await ids({ only: 'conflicts' })).toEqual([])
    expect(await ids({ centreId: 'sBrest', to: '2026-06-08' })).toEqual([brest])
    expect(await ids({}, 'corre')).toEqual([brest])
    expect(await ids({}, '10102')).toEqual([rennes])
    await fallIll()
    expect(await ids({ only: 'conflicts' })).toEqual([brest])
    expect((await listNeeds(office.services, window)).rows[0]).toMatchObject({ seats: 1, filled: 1, conflicts: 1 })
    expect(await planningScope(office.services)).toMatchObject({ firstDate: '2026-06-08', lastDate: '2026-06-30' })
  })

  test('problems come conflicts first, then empty seats, each by date', async () => {
    const problems = async () =>
      (await listProblems(office.services, june)).map(({ kind, seatId }) => `${kind} ${seatId}`)
    expect(await problems()).toEqual([`hole ${nearSeats.second}`, `hole ${nearSeats.rennes}`])
    await fallIll()
    expect(await problems()).toEqual([
      `conflict ${nearSeats.brest}`,
      `hole ${nearSeats.second}`,
      `hole ${nearSeats.rennes}`,
    ])
  })

  test('people who signalled that they cannot come are stopped at after conflicts, until the office answers', async () => {
    await changeRows(office, (tx) =>
      tx
        .insertInto('impediment')
        .values({
          id: 'i1',
          assignmentId: held,
          intervenantId: 'p3',
          kind: 'unavailable',
          fromDate: '2026-06-08',
          toDate: '2026-06-08',
          explanation: 'Convoquée ailleurs',
          signalledAt: '2026-05-01T08:00:00',
          state: 'open',
          answer: '',
          answeredBy: '',
          answeredAt: null,
          unavailabilityId: null,
          rowVersion: 1,
        })
        .execute(),
    )
    const kinds = async (only?: string) =>
      (await listProblems(office.services, only === undefined ? june : { ...june, only })).map(({ kind }) => kind)
    expect(await kinds()).toEqual(['impediment', 'hole', 'hole'])
    expect([await kinds('holes'), await kinds('conflicts')]).toEqual([['hole', 'hole'], []])
    await fallIll()
    expect(await kinds()).toEqual(['conflict', 'hole', 'hole'])
  })

  test('a broken assignment comes with ready repairs and their cost; a convoked one has none', async () => {
    await fallIll()
    const [seat] = (await listSeats(office.services, { ...window, facets: { ...june, state: 'conflict' } })).rows
    expect(seat).toMatchObject({ assignmentId: held, broken: [{ rule: 'contract' }] })
    const repairs = good(await assignmentRepairs(office.services, { assignmentId: held }))
    const { candidates } = good(await seatCandidates(office.services, { seatId: nearSeats.brest, filter: '' }))
    expect(repairs.map(({ kind }) => kind)).toEqual(['replace', 'withdraw'])
    expect(repairs[0]).toMatchObject({ intervenantId: candidates[0]?.intervenantId, cost: candidates[0]?.cost })
    expect(candidates.map(({ intervenantId }) => intervenantId)).not.toContain('p3')
    expect(good(await assignmentRepairs(office.services, { assignmentId: assignmentId(10001, 'p1') }))).toEqual([])
    expect(refusalOf(await assignmentRepairs(office.services, { assignmentId: 'nobody' }))).toBe('NOT_FOUND')
  })

  test('a person unavailable on one day may be moved to a seat of another day', async () => {
    const places = good(await destinations(office.services, { assignmentId: held, filter: '' }))
    expect(places.map(({ seatId }) => seatId)).toContain(nearSeats.second)
    expect(good(await destinations(office.services, { assignmentId: held, filter: '10102' }))).toMatchObject([
      { seatId: nearSeats.rennes },
    ])
  })

  test('the timeline holds the same seats by person or by centre, day by day', async () => {
    const lines = async (by: string, filter = '') =>
      (await listTimeline(office.services, { ...window, filter, facets: { ...june, by } })).rows
    expect(await lines('person')).toMatchObject([
      {
        id: 'p3',
        name: 'CORRE Camille',
        cells: [{ date: '2026-06-08', startTime: '08:00', endTime: '12:00', seats: 1, filled: 1, state: 'confirmed' }],
      },
    ])
    const centres = await lines('centre')
    expect(
      centres.map(({ id, cells }) => [id, cells.map(({ date, seats, filled }) => `${date} ${filled}/${seats}`)]),
    ).toEqual([
      ['sBrest', ['2026-06-08 1/1', '2026-06-09 0/1']],
      ['sRennes', ['2026-06-10 0/1']],
    ])
    expect(await lines('centre', 'rennes')).toHaveLength(1)
  })
})
