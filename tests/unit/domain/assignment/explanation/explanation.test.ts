import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidateCost } from '../../../../../main/domain/assignment/candidate-cost.ts'
import {
  eligible,
  explainCandidate,
  firstRefusal,
  ruleBook,
} from '../../../../../main/domain/assignment/eligibility/rule-book.ts'
import { emptiedList } from '../../../../../main/domain/assignment/explanation/emptied-list.ts'
import { exchangeFor } from '../../../../../main/domain/assignment/explanation/exchange.ts'
import { explainPair, workInTheWay } from '../../../../../main/domain/assignment/explanation/explain-pair.ts'
import { passedOver } from '../../../../../main/domain/assignment/explanation/passed-over.ts'
import { remediesFor } from '../../../../../main/domain/assignment/explanation/remedies.ts'
import { candidateFor, type StandingPlan } from '../../../../../main/domain/assignment/explanation/standing-plan.ts'
import { holding, leaving } from '../../../../../main/domain/assignment/held.ts'
import { eligibilityRules } from '../../../../../main/domain/assignment/types.ts'
import { paperSeat, teacher } from '../sample-people.ts'
import { generatedPlan, rules } from './generated-plan.ts'

/** Every pair of a plan, the seat as it stands and the person as the rules see them. */
const pairsOf = (plan: StandingPlan) =>
  plan.seats.flatMap((seat) => plan.persons.map((person) => ({ seat, person, candidate: candidateFor(person, seat) })))

const seatFor = (
  id: string,
  holder: string | null,
  overrides: Parameters<typeof paperSeat>[0] = {},
  fixed = false,
) => ({
  id,
  context: paperSeat({ mission: id, ...overrides }),
  holder,
  fixed,
})

describe('the explanation of a whole plan', () => {
  test('agrees with the rule functions for every pair [F12]', () => {
    fc.assert(
      fc.property(generatedPlan(), (plan) => {
        for (const { seat, candidate } of pairsOf(plan)) {
          const told = explainPair(candidate, seat.context, rules)
          expect(told.verdicts.map(({ rule }) => rule)).toEqual([...eligibilityRules])
          for (const verdict of told.verdicts)
            expect(verdict).toEqual(ruleBook[verdict.rule](candidate, seat.context, rules.settings))
          expect(told.eligible).toBe(eligible(candidate, seat.context, rules.settings))
          const remedies = remediesFor(told.verdicts)
          expect(remedies.length === 0).toBe(told.eligible)
          expect(remedies[0]?.rule).toBe(firstRefusal(candidate, seat.context, rules.settings)?.rule)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('its parts add up to the price of the planner, fairness apart', () => {
    fc.assert(
      fc.property(generatedPlan(), (plan) => {
        for (const { seat, candidate } of pairsOf(plan)) {
          const { parts, cost } = explainPair(candidate, seat.context, rules)
          const fairness = parts.find(({ part }) => part === 'fairness')?.cost ?? Number.NaN
          const { total, ...priced } = candidateCost(candidate, seat.context, rules.settings, rules.weights)
          expect(cost - fairness).toBe(total)
          expect(parts.filter(({ part }) => part !== 'fairness').map(({ part }) => part)).toEqual(Object.keys(priced))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('every person is the one explained, better, less good or excluded, and only the excluded have a rule against them apart from their work', () => {
    fc.assert(
      fc.property(generatedPlan(), fc.nat(5), fc.nat(6), (plan, seatIndex, personIndex) => {
        const seat = plan.seats[seatIndex]
        const person = plan.persons[personIndex]
        if (seat === undefined || person === undefined) return
        const { better, lessGood, excluded } = passedOver(person.id, seat, plan, rules)
        expect(better.length + lessGood.length + excluded + 1).toBe(plan.persons.length)
        for (const { personId, holds, difference } of [...better, ...lessGood]) {
          const other = plan.persons.find(({ id }) => id === personId)
          if (other === undefined) throw new Error(personId)
          const freed = holds.reduce((one, { mission }) => leaving(one, mission), candidateFor(other, seat))
          expect(eligible(freed, seat.context, rules.settings)).toBe(true)
          const own = explainPair(candidateFor(person, seat), seat.context, rules).cost
          expect(difference).toBe(explainPair(freed, seat.context, rules).cost - own)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('an exchange never breaks a hard rule, never moves a fixed seat, and costs exactly what it says', () => {
    let seen = 0
    fc.assert(
      fc.property(generatedPlan(), (plan) => {
        for (const { seat, person } of pairsOf(plan)) {
          const exchange = exchangeFor(person.id, seat, plan, rules)
          if (exchange === null) continue
          seen += 1
          const people = new Map(plan.persons.map((one) => [one.id, one]))
          let difference = 0
          for (const step of exchange.steps) {
            const place = plan.seats.find(({ id }) => id === step.seatId)
            if (place === undefined) throw new Error(step.seatId)
            expect(place.holder).toBe(step.out)
            if (place !== seat) expect(place.fixed).toBe(false)
            const out = step.out === null ? undefined : people.get(step.out)
            if (out === undefined) difference -= plan.unfilledPenalty
            else {
              const rest = leaving(out, place.context.mission)
              difference -= explainPair(rest, place.context, rules).cost
              people.set(out.id, rest)
            }
          }
          for (const step of exchange.steps) {
            const place = plan.seats.find(({ id }) => id === step.seatId)
            const taker = step.in === null ? undefined : people.get(step.in)
            if (place === undefined) throw new Error(step.seatId)
            if (taker === undefined) {
              difference += plan.unfilledPenalty
              continue
            }
            expect(firstRefusal(taker, place.context, rules.settings)).toBeNull()
            difference += explainPair(taker, place.context, rules).cost
            people.set(taker.id, holding(taker, place.context))
          }
          expect(exchange.difference).toBe(difference)
        }
      }),
      { numRuns: 100 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('the counts of an emptied list add up', () => {
    fc.assert(
      fc.property(generatedPlan(), fc.nat(5), (plan, index) => {
        const seat = plan.seats[index]
        if (seat === undefined) return
        const told = emptiedList(seat, plan.persons, rules)
        const last = told.rules.at(-1)
        expect(last === undefined ? told.competent : last.left).toBe(told.eligible)
        for (const { rule, people, alone } of told.rules) {
          expect(alone).toBeLessThanOrEqual(people)
          const breaking = plan.persons.filter((person) => {
            const verdicts = explainCandidate(candidateFor(person, seat), seat.context, rules.settings)
            const breaks = (name: string) => verdicts.some((one) => one.rule === name && !one.satisfied)
            return breaks(rule) && !breaks('competence')
          })
          expect(people).toBe(breaking.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('what would have to change', () => {
  test('a distance over the limit says by how much, a full load what to take off', () => {
    const far = teacher({ location: { latitude: 49.6, longitude: -1.5 }, maxSeats: 0 })
    const remedies = remediesFor(explainPair(far, paperSeat(), rules).verdicts)
    expect(remedies.map(({ rule, forceable }) => [rule, forceable])).toEqual([
      ['capacity', true],
      ['distance', true],
    ])
    expect(remedies[0]?.facts).toMatchObject({ seatsOver: 1, loadOver: 0 })
    const { metres, metresOver } = remedies[1]?.facts ?? {}
    expect(Number(metres) - 90_000).toBe(metresOver)
  })

  test('the work in the way is named, and nothing else than work is never taken for work', () => {
    const seat = paperSeat()
    const there = paperSeat({ mission: 'other', number: 7 })
    const away = paperSeat({
      mission: 'away',
      number: 8,
      slots: [{ start: '2026-07-01T08:00', end: '2026-07-01T12:00' }],
    })
    expect(workInTheWay(teacher({ held: [away, there] }), seat, rules)?.map(({ number }) => number)).toEqual([7])
    expect(workInTheWay(teacher({ held: [there], state: 'archived' }), seat, rules)).toBeNull()
  })

  test('one augmenting path: the person leaves a seat that somebody free takes, and the holder is told to be displaced', () => {
    const near = { latitude: 48.45, longitude: -1.5 }
    const first = seatFor('first', 'holder')
    const second = seatFor('second', 'wanted')
    const holder = teacher({ id: 'holder', held: [first.context] })
    const wanted = teacher({ id: 'wanted', location: near, held: [second.context] })
    const free = teacher({ id: 'free', location: near })
    const plan = { persons: [holder, wanted, free], seats: [first, second], unfilledPenalty: 5_000 }
    const exchange = exchangeFor('wanted', first, plan, rules)
    expect(exchange).toMatchObject({
      steps: [
        { seatId: 'first', out: 'holder', in: 'wanted' },
        { seatId: 'second', out: 'wanted', in: 'free' },
      ],
      displaced: 'holder',
    })
    expect(exchange?.difference).toBeLessThan(0)
    const locked = { ...plan, seats: [first, { ...second, fixed: true }] }
    expect(exchangeFor('wanted', first, locked, rules)).toBeNull()
  })

  test('the nearest to being possible break one rule only, first those that a reason sets aside', () => {
    const seat = paperSeat({ slots: [{ start: '2026-06-22T08:00', end: '2026-06-22T12:00' }] })
    const absent = teacher({ id: 'absent', unavailabilities: seat.slots })
    const own = teacher({ id: 'own', schools: ['0992222B'] })
    const both = teacher({ id: 'both', schools: ['0992222B'], unavailabilities: seat.slots })
    const stranger = teacher({ id: 'stranger', competences: [] })
    const told = emptiedList({ context: seat, holder: null }, [absent, own, both, stranger], rules)
    expect(told).toMatchObject({ competent: 3, eligible: 0 })
    expect(told.rules).toEqual([
      { rule: 'ownSchool', people: 2, alone: 1, left: 1 },
      { rule: 'unavailability', people: 2, alone: 1, left: 0 },
    ])
    expect(told.nearest.map(({ personId, remedy }) => [personId, remedy.rule])).toEqual([
      ['own', 'ownSchool'],
      ['absent', 'unavailability'],
    ])
  })
})
