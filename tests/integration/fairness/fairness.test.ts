import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planningFacts } from '../../../main/features/assignments/planning-facts.ts'
import { fairnessOf, listFairness, ownFairness } from '../../../main/features/fairness/queries.ts'
import { insertMany } from '../../../main/store/index.ts'
import { changeStore, emptySeats, insertEmptySeats, seated } from '../support/empty-seats.ts'
import { good, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const page = { start: 0, size: 50, sort: null, filter: '', facets: {} }

describe('the ledger of fairness', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  /** What p1 held in Brest becomes work of an earlier session year. */
  const lastYear = () =>
    changeStore(office, async (tx) => {
      await tx
        .insertInto('session')
        .values({ id: 'bac25', examCode: 'BCG', year: 2025, month: 6, closingDate: '2025-08-31' })
        .execute()
      await tx.updateTable('mission').set({ sessionId: 'bac25' }).where('number', '=', 10001).execute()
    })

  test('adds up seats, half-days and kilometres there and back, by session year beside the average', async () => {
    await lastYear()
    const { name, years } = good(await fairnessOf(office.services, 'p1'))
    expect(name).toBe('ABEL Camille')
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026])
    // Rennes to Brest, 209.6 km as the crow flies, times 1.3: 272.5 km there and as many back.
    const [brest] = years.filter(({ year }) => year === 2025)
    expect(brest).toMatchObject({ seats: 1, halfDays: 1, averageSeats: 0.7 })
    expect(brest?.kilometres).toBeGreaterThan(540)
    expect(brest?.kilometres).toBeLessThan(550)
    expect(years.at(-1)).toMatchObject({ seats: 2, halfDays: 2 })
  })

  test('lists the pool, most first, found by name; a person who does not exist is not found', async () => {
    const { rows, count } = await listFairness(office.services, page)
    expect(rows.map(({ id, seats }) => [id, seats])).toEqual([
      ['p1', 3],
      ['p2', 3],
      ['p3', 2],
    ])
    expect(count).toBe(3)
    const found = await listFairness(office.services, { ...page, filter: 'corre' })
    expect(found.rows.map(({ id }) => id)).toEqual(['p3'])
    expect(refusalOf(await fairnessOf(office.services, 'nobody'))).toBe('NOT_FOUND')
  })

  test('people see their own, and only what is official', async () => {
    await changeStore(office, (tx) => insertMany(tx, 'assignment', [seated('brest', 'p3')]))
    const own = good(await ownFairness(office.services, sessionOf('intervenant', { intervenantId: 'p3' })))
    expect(own.years.at(-1)).toMatchObject({ year: 2026, seats: 2 })
    expect(good(await fairnessOf(office.services, 'p3')).years.at(-1)).toMatchObject({ seats: 3 })
    expect(refusalOf(await ownFairness(office.services, sessionOf('intervenant')))).toBe('NOT_FOUND')
  })

  test('whoever gave more than their part before is due less, and the centre they served is no longer new', async () => {
    const shares = async () =>
      new Map((await planningFacts(office.services.read())).persons.map(({ id, fairShare }) => [id, fairShare]))
    const before = await shares()
    expect(before.get('p1')).toBe(before.get('p3'))
    await lastYear()
    const after = await shares()
    expect(after.get('p1')).toBeLessThan(after.get('p3') ?? 0)
    const { persons, groups } = await planningFacts(office.services.read())
    const brest = groups.find(({ seatIds }) => seatIds.includes(emptySeats.brest))?.need.seat
    expect(persons.find(({ id }) => id === 'p1')?.held.some((held) => held.centre === brest?.centre)).toBe(true)
  })
})
