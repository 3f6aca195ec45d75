import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { stateDistance, withdrawDistance } from '../../../main/features/distances/commands.ts'
import { distanceFacts } from '../../../main/features/distances/facts.ts'
import { placeFinder } from '../../../main/features/distances/places.ts'
import { distanceBetween, listStatedDistances } from '../../../main/features/distances/queries.ts'
import { roadFactor } from '../../../main/features/distances/road-factor.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager', { displayName: 'Dominique Roux' }))
const brest = '29019'
const rennes = '35238'

describe('distances the office states', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const read = () => office.services.read()
  const state = (metres: number, expectedVersion: number | null, firstCode = rennes, secondCode = brest) =>
    stateDistance(office.services, manager, {
      commandId: nextCommand(),
      firstCode,
      secondCode,
      metres,
      reason: 'voie express coupée',
      expectedVersion,
    })
  /** What the planner says of people posted in Rennes for the seat in Brest. */
  const journey = async () => {
    const { candidates } = good(await seatCandidates(office.services, { seatId: emptySeats.brest, filter: '' }))
    return candidates.map(({ intervenantId, distanceKm }) => [intervenantId, distanceKm] as const)
  }

  test('one counts both ways, replaces the estimate for the planner, and is given back by its withdrawal', async () => {
    const before = await journey()
    const far = before.filter(([, km]) => km !== null && km > 200)
    expect(far.length).toBeGreaterThan(0)
    const { version } = good(await state(100_000, null))
    const after = new Map(await journey())
    for (const [person] of far) expect(after.get(person)).toBe(100)
    const placeOf = await placeFinder(read())
    const facts = await distanceFacts(read(), roadFactor)
    const [here, there] = [placeOf({ communeCode: brest }), placeOf({ communeCode: rennes })]
    expect(facts.between(here, there)).toMatchObject({ kilometres: 100, basis: 'office' })
    expect(facts.between(there, here)).toMatchObject({ kilometres: 100, basis: 'office' })
    expect(facts.between(null, here)).toBeNull()
    const communes = { firstCode: rennes, secondCode: brest }
    good(
      await withdrawDistance(office.services, manager, {
        commandId: nextCommand(),
        ...communes,
        expectedVersion: version,
      }),
    )
    expect(await journey()).toEqual(before)
  })

  test('it decides whether a journey is within the limit of the office', async () => {
    const [person] = (await journey()).find(([, km]) => km !== null && km > 200) ?? []
    const seat = () => ({ commandId: nextCommand(), seatId: emptySeats.brest, intervenantId: person ?? '' })
    expect(refusalOf(await assignByHand(office.services, manager, seat()))).toBe('eligibility.distance')
    good(await state(149_000, null))
    good(await assignByHand(office.services, manager, seat()))
  })

  test('it is listed beside the estimate, with its reason and author, and found in either order', async () => {
    good(await state(241_000, null))
    const [row] = await listStatedDistances(read(), roadFactor)
    expect(row).toMatchObject({ metres: 241_000, reason: 'voie express coupée', author: 'Dominique Roux', version: 1 })
    expect(row?.estimatedMetres).toBeGreaterThan(200_000)
    const found = await distanceBetween(read(), roadFactor, { firstCode: rennes, secondCode: brest })
    expect(found).toEqual({ estimatedMetres: row?.estimatedMetres, stated: row })
    expect(await distanceBetween(read(), roadFactor, { firstCode: brest, secondCode: rennes })).toEqual(found)
  })

  test('two managers who state it at once: the second is told, and nothing of the first is lost', async () => {
    good(await state(241_000, null))
    expect(refusalOf(await state(250_000, null))).toBe('CONFLICT')
    expect(refusalOf(await state(250_000, 7))).toBe('CONFLICT')
    expect(good(await state(250_000, 1))).toEqual({ version: 2 })
    expect(refusalOf(await state(1_000, null, brest, '99999'))).toBe('NOT_FOUND')
    expect(await listStatedDistances(read(), roadFactor)).toMatchObject([{ metres: 250_000, version: 2 }])
  })
})
