import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { explainSeatPair } from '../../../main/features/explanations/pair.ts'
import { explainEmptiedSeat } from '../../../main/features/explanations/unfilled.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager'))

describe('explanations of the tiny world', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const pair = async (seatId: string, intervenantId: string) =>
    good(await explainSeatPair(office.services.read(), { seatId, intervenantId }))
  const assign = async (seatId: string, intervenantId: string) =>
    good(await assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId }))

  test('somebody eligible for an empty seat: no remedy, every rule said, and the plan gains what an empty seat costs', async () => {
    const told = await pair(emptySeats.brest, 'p3')
    expect(told).toMatchObject({ eligible: true, state: null, holder: null, remedies: [], competent: 3 })
    expect(told.exchange?.steps).toMatchObject([{ seatId: emptySeats.brest, out: null, in: told.person.name }])
    expect(told.exchange?.difference).toBeLessThan(-1_000)
    expect(told.parts.reduce((sum, { cost }) => sum + cost, 0)).toBe(told.cost)
    expect(told.seat).toMatchObject({ missionNumber: 10101, slots: [{ date: '2026-06-08' }] })
  })

  test('the holder of a seat is judged as if it were empty, and somebody refused is told what would satisfy the rule', async () => {
    await assign(emptySeats.brest, 'p3')
    expect(await pair(emptySeats.brest, 'p3')).toMatchObject({
      eligible: true,
      state: 'confirmed',
      holder: { intervenantId: 'p3' },
      exchange: null,
    })
    const refused = await pair(emptySeats.brest, 'p1')
    expect(refused.eligible).toBe(false)
    expect(refused.remedies).toMatchObject([{ rule: 'distance', forceable: true }])
    expect(refused.better.length + refused.lessGood.length).toBe(1)
  })

  test('an empty seat says which rules empty its list, and who is one rule away', async () => {
    const told = good(await explainEmptiedSeat(office.services.read(), emptySeats.brest))
    expect(told).toMatchObject({ competent: 3, eligible: 1 })
    expect(told.rules).toMatchObject([{ rule: 'distance', people: 2, alone: 2, left: 1 }])
    expect(told.nearest.map(({ intervenantId }) => intervenantId).toSorted()).toEqual(['p1', 'p2'])
  })

  test('a seat or a person that is not known is not found', async () => {
    const read = office.services.read()
    expect(refusalOf(await explainSeatPair(read, { seatId: 'none', intervenantId: 'p1' }))).toBe('NOT_FOUND')
    expect(refusalOf(await explainSeatPair(read, { seatId: emptySeats.brest, intervenantId: 'none' }))).toBe(
      'NOT_FOUND',
    )
    expect(refusalOf(await explainEmptiedSeat(read, 'none'))).toBe('NOT_FOUND')
  })
})
