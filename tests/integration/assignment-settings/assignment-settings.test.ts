import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { changeAssignmentSettings } from '../../../main/features/assignment-settings/change.ts'
import { readAssignmentSettings } from '../../../main/features/assignment-settings/queries.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { assignmentConflicts } from '../../../main/features/assignments/conflicts.ts'
import { planningFacts } from '../../../main/features/assignments/planning-facts.ts'
import { insertMany } from '../../../main/store/index.ts'
import { type AssignmentSettings, usualAssignmentSettings } from '../../../shared/model/assignment-settings.ts'
import { changeStore, emptySeats, insertEmptySeats, seated } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager', { displayName: 'Claude Gestion' }))

describe('settings of assignment', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const read = () => readAssignmentSettings(office.services.read())
  const change = (part: Partial<AssignmentSettings>, expectedVersion = 0) =>
    changeAssignmentSettings(office.services, manager, {
      commandId: nextCommand(),
      expectedVersion,
      settings: { ...usualAssignmentSettings, ...part },
    })

  test('an office that changed nothing has the usual ones; a change is kept with who, when and what', async () => {
    expect(await read()).toMatchObject({ settings: usualAssignmentSettings, version: 0, history: [] })
    const importances = { ...usualAssignmentSettings.importances, distance: 'veryStrong' as const }
    expect(good(await change({ importances, maxSeats: 6 }))).toEqual({ version: 1 })
    expect(await read()).toMatchObject({
      settings: { importances: { distance: 'veryStrong', quality: 'medium' }, maxSeats: 6 },
      version: 1,
      history: [{ by: 'Claude Gestion', changed: ['distance', 'maxSeats'] }],
    })
    const { facts } = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('kind', '=', 'assignmentSettings.change')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(facts)).toEqual({ distance: 'medium -> veryStrong', maxSeats: '8 -> 6' })
  })

  test('a change on an old version and speeds that do not rise are refused; the same again changes nothing', async () => {
    good(await change({ maxSeats: 6 }))
    expect(refusalOf(await change({ maxSeats: 7 }))).toBe('CONFLICT')
    const falling = [
      { upToKm: 50, kmPerHour: 40 },
      { upToKm: 20, kmPerHour: 60 },
    ]
    expect(refusalOf(await change({ speeds: falling }, 1))).toBe('assignmentSettings.speeds')
    expect(good(await change({ maxSeats: 6 }, 1))).toEqual({ version: 1 })
    expect((await read()).history).toHaveLength(1)
  })

  test('candidates, costs and conflicts follow them at once', async () => {
    const costOf = async (intervenantId: string) =>
      good(await seatCandidates(office.services, { seatId: emptySeats.brest, filter: '' })).candidates.find(
        (one) => one.intervenantId === intervenantId,
      )
    await changeStore(office, (tx) =>
      tx.updateTable('intervenant').set({ communeCode: '29075' }).where('id', '=', 'p3').execute(),
    )
    const before = await costOf('p3')
    expect(before).toMatchObject({ eligible: true })
    const importances = { ...usualAssignmentSettings.importances, distance: 'ignored' as const }
    good(await change({ importances }))
    const after = await costOf('p3')
    expect(after?.cost).toBeLessThan(before?.cost ?? 0)
    await changeStore(office, (tx) => insertMany(tx, 'assignment', [seated('brest', 'p3')]))
    good(await change({ maxDistanceKm: 5 }, 1))
    const conflicts = await assignmentConflicts(office.services.read())
    expect(conflicts.find(({ assignmentId }) => assignmentId === 'brest')?.broken).toMatchObject([{ rule: 'distance' }])
  })

  test('the order of exams and part-time staff reach the planner', async () => {
    await changeStore(office, (tx) =>
      tx.updateTable('intervenant').set({ partTimePercent: 50 }).where('id', '=', 'p1').execute(),
    )
    good(await change({ examOrder: ['BCG'], partTimeReduced: true }))
    const { persons, groups, weights } = await planningFacts(office.services.read())
    expect(persons.map(({ id, maxLoad, maxSeats }) => [id, maxLoad, maxSeats])).toEqual([
      ['p1', 8, 4],
      ['p2', 16, 8],
      ['p3', 16, 8],
    ])
    const penalties = new Map(groups.map(({ need }) => [need.seat.exam, need.unfilledPenalty / weights.unfilled]))
    expect([...penalties]).toEqual([
      ['BCG', 2],
      ['ESSAI', 1],
    ])
  })
})
