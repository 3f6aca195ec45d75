import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignmentConflicts } from '../../../main/features/assignments/conflicts.ts'
import { assignmentSummary, listSeats } from '../../../main/features/assignments/queries.ts'
import { acceptImpediment, refuseImpediment, reopenImpediment } from '../../../main/features/impediments/answer.ts'
import { listImpediments, openImpediments, ownImpediments } from '../../../main/features/impediments/queries.ts'
import { signalImpediment, withdrawImpediment } from '../../../main/features/impediments/signal.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

const p1 = sessionOf('intervenant', { intervenantId: 'p1' })
const manager = actorOf(sessionOf('manager', { displayName: 'Dominique Roux' }))

describe('impediments that convoked people signal', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-06-01')
    await convokeEverybody(office)
  })
  afterEach(() => office.close())

  const read = () => office.services.read()
  const signal = (changes: Partial<Parameters<typeof signalImpediment>[2]> = {}, session = p1) =>
    signalImpediment(office.services, session, {
      commandId: nextCommand(),
      missionId: 'm-10001',
      kind: 'unavailable',
      from: '2026-06-24',
      to: '2026-06-24',
      explanation: 'Convoqué le même jour ailleurs',
      ...changes,
    })
  const onVersion = (id: string, expectedVersion = 1) => ({ commandId: nextCommand(), id, expectedVersion })
  const unavailable = async () =>
    (await assignmentConflicts(read()))
      .filter(({ broken }) => broken.some(({ rule }) => rule === 'unavailability'))
      .map((conflict) => conflict.assignmentId)

  test('one waits for the office, which finds the seat it is about', async () => {
    const { id } = good(await signal())
    expect(await openImpediments(read())).toMatchObject([
      { id, assignmentId: assignmentId(10001, 'p1'), kind: 'unavailable', fromDate: '2026-06-24', version: 1 },
    ])
    expect(await listImpediments(read())).toMatchObject([
      { id, state: 'open', missionNumber: 10001, intervenantId: 'p1', seated: true },
    ])
    expect(await ownImpediments(read(), 'p2')).toEqual([])
  })

  test('the planner counts it and tells it on the seat of its holder, until the office answers', async () => {
    const shown = async () => {
      const { rows } = await listSeats(office.services, { start: 0, size: 50, sort: null, filter: '', facets: {} })
      return rows.flatMap(({ assignmentId: at, impediment }) => (impediment === null ? [] : [{ at, impediment }]))
    }
    const counted = async () => (await assignmentSummary(office.services)).impediments
    expect([await counted(), await shown()]).toEqual([0, []])
    const { id } = good(await signal())
    const day = '2026-06-24'
    const impediment = { kind: 'unavailable', from: day, to: day, explanation: 'Convoqué le même jour ailleurs' }
    expect([await counted(), await shown()]).toEqual([1, [{ at: assignmentId(10001, 'p1'), impediment }]])
    good(await refuseImpediment(office.services, manager, { ...onVersion(id), answer: 'Présence indispensable' }))
    expect([await counted(), await shown()]).toEqual([0, []])
  })

  test('accepted days become an unavailability, which the planner shows as a conflict; taking the answer back undoes it', async () => {
    expect(await unavailable()).toEqual([])
    const { id } = good(await signal())
    const answer = 'Accord du chef de division'
    expect(good(await acceptImpediment(office.services, manager, { ...onVersion(id), answer }))).toEqual({
      version: 2,
      unavailable: true,
    })
    // The person serves on two missions that day: both seats are to be filled.
    expect(await unavailable()).toEqual([assignmentId(10001, 'p1'), assignmentId(10002, 'p1')])
    expect(await ownImpediments(read(), 'p1')).toMatchObject([
      { state: 'accepted', answer, answeredBy: 'Dominique Roux' },
    ])
    good(await reopenImpediment(office.services, manager, onVersion(id, 2)))
    expect(await unavailable()).toEqual([])
    expect(await openImpediments(read())).toHaveLength(1)
  })

  test('a request for a change, accepted, makes nobody unavailable', async () => {
    const { id } = good(await signal({ kind: 'change' }))
    const accepted = await acceptImpediment(office.services, manager, { ...onVersion(id), answer: '' })
    expect(good(accepted)).toEqual({ version: 2, unavailable: false })
    expect(await unavailable()).toEqual([])
  })

  test('a refusal is read with its reason, and answers once only', async () => {
    const { id } = good(await signal())
    const answer = 'Aucun remplaçant dans la discipline'
    good(await refuseImpediment(office.services, manager, { ...onVersion(id), answer }))
    expect(await ownImpediments(read(), 'p1')).toMatchObject([{ state: 'refused', answer }])
    expect(refusalOf(await acceptImpediment(office.services, manager, { ...onVersion(id, 2), answer }))).toBe(
      'impediments.answered',
    )
    expect(refusalOf(await refuseImpediment(office.services, manager, { ...onVersion(id), answer }))).toBe('CONFLICT')
  })

  test('people take their own word back, nobody else’s, and say one thing at a time', async () => {
    const { id } = good(await signal())
    expect(refusalOf(await signal())).toBe('impediments.waiting')
    const other = sessionOf('intervenant', { intervenantId: 'p2' })
    expect(refusalOf(await withdrawImpediment(office.services, other, onVersion(id)))).toBe('NOT_FOUND')
    good(await withdrawImpediment(office.services, p1, onVersion(id)))
    expect(await openImpediments(read())).toEqual([])
    good(await signal())
  })

  test('only about missions one is convoked to and that are not over, with days in order', async () => {
    expect(refusalOf(await signal({}, sessionOf('intervenant', { intervenantId: 'p9' })))).toBe('NOT_FOUND')
    expect(refusalOf(await signal({ from: '2026-06-25', to: '2026-06-24' }))).toBe('impediments.datesReversed')
    office.setToday('2026-07-15')
    expect(refusalOf(await signal())).toBe('impediments.over')
  })

  test('what people explain never reaches the journal', async () => {
    const { id } = good(await signal({ explanation: 'opération le 24' }))
    good(await acceptImpediment(office.services, manager, { ...onVersion(id), answer: 'bon rétablissement' }))
    const entries = await read().selectFrom('journal').select('facts').where('subjectId', '=', id).execute()
    expect(entries).toHaveLength(2)
    expect(entries.map(({ facts }) => facts).join(' ')).not.toMatch(/opération|rétablissement/)
  })
})
