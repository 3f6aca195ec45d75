import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { planningFacts } from '../../../main/features/assignments/planning-facts.ts'
import { addConflict, removeConflict } from '../../../main/features/availability/conflicts.ts'
import { restoreRemoved } from '../../../main/features/availability/restore.ts'
import { availabilitySheet } from '../../../main/features/availability/sheet.ts'
import {
  addUnavailability,
  changeUnavailability,
  removeUnavailability,
} from '../../../main/features/availability/unavailabilities.ts'
import { addWish, removeWish } from '../../../main/features/availability/wishes.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const session = sessionOf('manager', { displayName: 'Claude Gestion' })
const manager = actorOf(session)
const june = { from: '2026-06-22', to: '2026-06-25', reason: 'stage' }

describe('availability of a person', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const sheet = (intervenantId = 'p3') => availabilitySheet(office.services.read(), intervenantId, true)
  const about = (intervenantId = 'p3') => ({ commandId: nextCommand(), intervenantId })
  const add = (period: Partial<typeof june> = {}, intervenantId = 'p3') =>
    addUnavailability(office.services, manager, { ...about(intervenantId), ...june, ...period })
  const candidate = async (intervenantId: string, seatId: string = emptySeats.brest) => {
    const { candidates } = good(await seatCandidates(office.services, { seatId, filter: '' }))
    const found = candidates.find((one) => one.intervenantId === intervenantId)
    if (found === undefined) throw new Error(`${intervenantId} is not among the candidates`)
    return found
  }
  const brokenBy = async (intervenantId: string) =>
    (await candidate(intervenantId)).verdicts.filter(({ satisfied }) => !satisfied).map(({ rule }) => rule)

  test('an unavailability says who entered it and which convoked missions fall within it', async () => {
    expect(good(await add()).convoked).toBe(1)
    expect((await sheet()).unavailabilities).toMatchObject([
      {
        from: '2026-06-22',
        to: '2026-06-25',
        author: 'Claude Gestion',
        enteredBy: 'office',
        missions: [{ number: 10003, convoked: true }],
      },
    ])
  })

  test('periods that meet are refused with the days already taken; days side by side are not', async () => {
    good(await add())
    const refused = await add({ from: '2026-06-25', to: '2026-06-30' })
    expect(refused).toMatchObject({
      error: { rule: 'availability.overlaps', facts: { from: '2026-06-22', to: '2026-06-25' } },
    })
    expect(refusalOf(await add({ from: '2026-06-30', to: '2026-06-26' }))).toBe('availability.datesReversed')
    good(await add({ from: '2026-06-26', to: '2026-06-30' }))
    good(await add({}, 'p1'))
    expect((await sheet()).unavailabilities).toHaveLength(2)
  })

  test('changed, the period keeps its author and the planner sees the new days; on old days it is a conflict', async () => {
    const { id } = good(await add())
    const change = { ...about(), id, expected: { from: june.from, to: june.to }, from: '2026-06-08', to: '2026-06-08' }
    good(await changeUnavailability(office.services, manager, { ...change, reason: 'formation' }))
    expect(await brokenBy('p3')).toEqual(['unavailability'])
    const again = { ...change, commandId: nextCommand(), reason: 'formation' }
    expect(refusalOf(await changeUnavailability(office.services, manager, again))).toBe('CONFLICT')
    const stranger = { ...change, commandId: nextCommand(), intervenantId: 'p1', reason: 'formation' }
    expect(refusalOf(await changeUnavailability(office.services, manager, stranger))).toBe('NOT_FOUND')
  })

  test('removed and restored, the period has its first author again; the journal never holds the reason', async () => {
    const { id } = good(await add({ reason: 'hospitalisation' }))
    const removed = { ...about(), id, expected: { from: june.from, to: june.to } }
    const { removal } = good(await removeUnavailability(office.services, manager, removed))
    expect((await sheet()).unavailabilities).toEqual([])
    const other = sessionOf('administrator', { displayName: 'Dominique' })
    const restore = () => restoreRemoved(office.services, other, { ...about(), removal, words: 'hospitalisation' })
    good(await restore())
    expect((await sheet()).unavailabilities).toMatchObject([{ reason: 'hospitalisation', author: 'Claude Gestion' }])
    expect(refusalOf(await restore())).toBe('CONFLICT')
    const facts = await office.services.read().selectFrom('journal').select('facts').execute()
    expect(facts.filter((entry) => entry.facts.includes('hospitalisation'))).toEqual([])
  })

  test('a wish weighs in the cost and is told with the candidate; it changes nobody’s right to the seat', async () => {
    const before = await candidate('p3')
    const wish = { preference: 'avoided' as const, paperId: null, centreId: 'sBrest', missionTypeCode: null, note: '' }
    const { id } = good(await addWish(office.services, manager, { ...about(), ...wish }))
    const after = await candidate('p3')
    const { weights } = await planningFacts(office.services.read())
    expect(weights.avoided).toBeGreaterThan(0)
    expect(after).toMatchObject({ eligible: true, wishes: ['avoided'], cost: (before.cost ?? 0) + weights.avoided })
    expect(after.verdicts).toEqual(before.verdicts)
    expect(refusalOf(await addWish(office.services, manager, { ...about(), ...wish, preference: 'wanted' }))).toBe(
      'availability.wishKnown',
    )
    const nothing = { ...wish, centreId: null }
    expect(refusalOf(await addWish(office.services, manager, { ...about(), ...nothing }))).toBe(
      'availability.wishEmpty',
    )
    expect(refusalOf(await addWish(office.services, manager, { ...about(), ...wish, centreId: 'x' }))).toBe('NOT_FOUND')
    const { removal } = good(await removeWish(office.services, manager, { ...about(), id }))
    expect((await candidate('p3')).cost).toBe(before.cost)
    good(await restoreRemoved(office.services, session, { ...about(), removal, words: 'trop loin' }))
    expect((await sheet()).wishes).toMatchObject([
      { preference: 'avoided', note: 'trop loin', author: 'Claude Gestion' },
    ])
    expect(refusalOf(await restoreRemoved(office.services, session, { ...about(), removal, words: '' }))).toBe(
      'CONFLICT',
    )
  })

  test('a conflict of interest leaves the person out of the school or the exam it names', async () => {
    const link = { kind: 'school' as const, schoolId: 'sBrest', examCode: null, note: 'y a enseigné' }
    const { id, seats } = good(await addConflict(office.services, manager, { ...about(), ...link }))
    expect(seats).toBe(1)
    expect(await brokenBy('p3')).toEqual(['declaredConflict'])
    good(await removeConflict(office.services, manager, { ...about(), id }))
    expect(await brokenBy('p3')).toEqual([])
    const relative = { kind: 'relative' as const, schoolId: null, examCode: 'BCG', note: '' }
    good(await addConflict(office.services, manager, { ...about(), ...relative }))
    expect((await candidate('p3')).verdicts).toContainEqual({
      rule: 'declaredConflict',
      satisfied: false,
      facts: { kind: 'relative', school: null, exam: 'BCG' },
    })
    expect(refusalOf(await addConflict(office.services, manager, { ...about(), ...relative }))).toBe(
      'availability.conflictKnown',
    )
    expect(refusalOf(await addConflict(office.services, manager, { ...about(), ...relative, examCode: null }))).toBe(
      'availability.examNeeded',
    )
    expect(refusalOf(await addConflict(office.services, manager, { ...about(), ...link, schoolId: null }))).toBe(
      'availability.schoolNeeded',
    )
  })

  test('the person does not read what the office notes of their relatives', async () => {
    const relative = { kind: 'relative' as const, schoolId: null, examCode: 'BCG', note: 'fille' }
    good(await addConflict(office.services, manager, { ...about(), ...relative }))
    expect((await availabilitySheet(office.services.read(), 'p3', false)).conflicts).toEqual([])
    expect((await sheet()).conflicts).toHaveLength(1)
  })
})
