import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ComparedClaim,
  duplicateControls,
  halvesOfSlot,
  type SharedDocument,
} from '../../../../main/domain/review/index.ts'

const journey = (departAt: string, returnAt: string, towns = ['Rennes', 'Brest'], rank = 1) => ({
  rank,
  fromTown: towns[0] ?? '',
  toTown: towns[1] ?? '',
  timed: { mode: 'CAR' as const, departAt, returnAt },
})

const claim = (number: string, part: Partial<ComparedClaim> = {}): ComparedClaim => ({
  id: `id of ${number}`,
  number,
  missionId: `mission of ${number}`,
  centreId: 'brest',
  centre: 'Lycée de Brest',
  halves: [],
  hours: [],
  feeAsked: true,
  journeys: [],
  ...part,
})

const rulesOf = (own: ComparedClaim, ...others: ComparedClaim[]) =>
  duplicateControls(own, others, []).map(({ rule }) => rule)

describe('what is asked for twice', () => {
  it('is nothing when claims have nothing in common, said with how many were compared', () => {
    expect(duplicateControls(claim('1'), [claim('2'), claim('3')], [])).toMatchObject([
      { rule: 'nothingTwice', verdict: 'conform', facts: { others: 2 } },
    ])
    expect(rulesOf(claim('1'))).toEqual([])
  })

  it('blocks the fee of one mission, or the same hours, in two claims', () => {
    const mission = { missionId: 'm' }
    expect(duplicateControls(claim('1', mission), [claim('2', mission)], [])).toMatchObject([
      { rule: 'missionTwice', verdict: 'blocking', facts: { claim: '2' } },
    ])
    expect(rulesOf(claim('1', mission), claim('2', { ...mission, feeAsked: false }))).toEqual(['nothingTwice'])
    const hours = (from: string, to: string) => ({ hours: [{ date: '2026-06-24', from, to }] })
    expect(
      duplicateControls(claim('1', hours('08:00', '12:00')), [claim('2', hours('11:00', '13:00'))], []),
    ).toMatchObject([
      { rule: 'hoursTwice', verdict: 'blocking', facts: { date: '2026-06-24', from: '11:00', to: '12:00' } },
    ])
    expect(rulesOf(claim('1', hours('08:00', '12:00')), claim('2', hours('12:00', '13:00')))).toEqual(['nothingTwice'])
  })

  it('asks for a look at one half-day in two centres, not at two missions of one centre', () => {
    const there = { halves: [{ date: '2026-06-24', half: 'morning' as const }] }
    const elsewhere = claim('2', { ...there, centreId: 'rennes', centre: 'Lycée de Rennes' })
    expect(duplicateControls(claim('1', there), [elsewhere], [])).toMatchObject([
      {
        rule: 'sameHalfDay',
        verdict: 'toCheck',
        facts: { claim: '2', date: '2026-06-24', half: 'morning', centre: 'Lycée de Rennes' },
      },
    ])
    expect(rulesOf(claim('1', there), claim('2', there))).toEqual(['nothingTwice'])
  })

  it('tells the same journey at the same hours from one made again that day, and from two that cross', () => {
    const morning = { journeys: [journey('2026-06-24T07:00', '2026-06-24T13:00')] }
    const back = ['brest', 'RENNES']
    const other = (...times: [string, string, string[]?]) => claim('2', { journeys: [journey(...times)] })
    const found = (one: ComparedClaim) => rulesOf(claim('1', morning), one)
    expect(found(other('2026-06-24T12:00', '2026-06-24T19:00', back))).toEqual(['journeyTwice'])
    expect(found(other('2026-06-24T13:00', '2026-06-24T19:00', back))).toEqual(['journeyAgain'])
    expect(found(other('2026-06-24T12:00', '2026-06-24T19:00', ['Quimper', 'Vannes']))).toEqual(['journeysCross'])
    expect(found(other('2026-06-25T07:00', '2026-06-25T13:00'))).toEqual(['nothingTwice'])
  })

  it('finds a journey written twice in one claim, and lets combined means be', () => {
    const twice = [
      journey('2026-06-24T07:00', '2026-06-24T13:00'),
      journey('2026-06-24T07:00', '2026-06-24T13:00', ['Brest', 'Rennes'], 2),
    ]
    expect(duplicateControls(claim('1', { journeys: twice }), [], [])).toMatchObject([
      { rule: 'journeyTwice', facts: { journey: 2, claim: '1' } },
    ])
    const combined = [twice[0], journey('2026-06-24T07:00', '2026-06-24T13:00', ['Brest', 'Ouessant'], 2)]
    expect(rulesOf(claim('1', { journeys: combined.flatMap((one) => one ?? []) }))).toEqual([])
  })

  it('names the claim that has the same document, and says when it is another person’s', () => {
    const shared = (samePerson: boolean): SharedDocument => ({
      name: 'billet.pdf',
      claim: '9',
      claimId: 'nine',
      samePerson,
    })
    expect(duplicateControls(claim('1'), [], [shared(true), shared(false)])).toMatchObject([
      { rule: 'documentTwice', verdict: 'toCheck', facts: { document: 'billet.pdf', claim: '9', claimId: 'nine' } },
      { rule: 'documentOfAnother', verdict: 'toCheck' },
    ])
  })
})

it('a slot takes the half-days on either side of one o’clock, and always one', () => {
  const halves = (from: string, to: string) => halvesOfSlot({ date: 'd', from, to }).map(({ half }) => half)
  expect(halves('08:00', '12:30')).toEqual(['morning'])
  expect(halves('12:30', '18:00')).toEqual(['afternoon'])
  expect(halves('08:00', '17:00')).toEqual(['morning', 'afternoon'])
  expect([halves('08:00', '08:20'), halves('12:50', '13:10'), halves('14:00', '14:20')]).toEqual([
    ['morning'],
    ['afternoon'],
    ['afternoon'],
  ])
})

const hour = fc.integer({ min: 6, max: 20 })
const two = (value: number) => String(value).padStart(2, '0')
const day = fc.constantFrom('2026-06-24', '2026-06-25')
const town = fc.constantFrom('Rennes', 'Brest', 'Quimper')
const stretch = fc
  .tuple(day, hour, hour)
  .filter(([, from, to]) => from < to)
  .map(([date, from, to]) => ({ date, from: `${two(from)}:00`, to: `${two(to)}:00` }))
const someClaim = fc
  .record({
    missionId: fc.constantFrom('m1', 'm2'),
    centreId: fc.constantFrom('brest', 'rennes'),
    feeAsked: fc.boolean(),
    slots: fc.array(stretch, { maxLength: 2 }),
    hours: fc.array(stretch, { maxLength: 2 }),
    journeys: fc.array(fc.tuple(stretch, town, town), { maxLength: 2 }),
  })
  .map(({ slots, journeys, ...part }) => ({
    ...part,
    halves: slots.flatMap(halvesOfSlot),
    journeys: journeys.map(([{ date, from, to }, fromTown, toTown], index) =>
      journey(`${date}T${from}`, `${date}T${to}`, [fromTown, toTown], index + 1),
    ),
  }))

/** What two claims have in common, without the details of either side. */
const between = (own: ComparedClaim, other: ComparedClaim) =>
  new Set(
    duplicateControls(own, [other], [])
      .filter(({ facts }) => facts.claim === other.number)
      .map(({ rule }) => rule),
  )

describe('for any claims', () => {
  it('what is found of two claims is found of either', () => {
    fc.assert(
      fc.property(someClaim, someClaim, (one, other) => {
        const [first, second] = [claim('1', one), claim('2', other)]
        expect(between(first, second).size > 0).toBe(between(second, first).size > 0)
        for (const rule of ['missionTwice', 'hoursTwice', 'sameHalfDay', 'journeyTwice'] as const)
          expect(between(first, second).has(rule)).toBe(between(second, first).has(rule))
      }),
      { numRuns: 200 },
    )
  })

  it('the order of the other claims and of the documents changes nothing', () => {
    const document = fc.record({
      name: fc.constantFrom('a.pdf', 'b.pdf'),
      claim: fc.constantFrom('7', '8'),
      claimId: fc.constant('some'),
      samePerson: fc.boolean(),
    })
    fc.assert(
      fc.property(
        someClaim,
        fc.array(someClaim, { maxLength: 4 }),
        fc.uniqueArray(document, { selector: ({ name, claim: number }) => `${name} ${number}` }),
        (own, parts, documents) => {
          const others = parts.map((part, index) => claim(`${index + 2}`, part))
          const found = duplicateControls(claim('1', own), others, documents)
          expect(duplicateControls(claim('1', own), others.toReversed(), documents.toReversed())).toEqual(found)
        },
      ),
      { numRuns: 100 },
    )
  })
})
