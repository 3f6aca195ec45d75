import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../main/domain/assignment/solver/random.ts'
import { type RepairOutcome, repairInstance } from '../../../../main/domain/assignment/solver/repair.ts'
import type {
  GroupPerson,
  SeatsChange,
  SeatsDocument,
} from '../../../../main/domain/assignment/solver/seats-document.ts'
import { assignmentsOf } from '../../../../main/domain/assignment/solver/seats-plan.ts'
import { solveInstance } from '../../../../main/domain/assignment/solver/solve-instance.ts'
import { verifyPlan } from '../../../../main/domain/assignment/verify-plan.ts'
import { built, countedBudget, subsetsOf } from './sample-budgets.ts'
import { sessionInstance, smallInstance } from './sample-instances.ts'

const patient = { spent: () => 0, cancelled: () => false }

const placeOf = ([group, person]: GroupPerson) => `${group}/${person}`

/** True when the change leaves this person free to hold this group. */
function possible(document: SeatsDocument, change: SeatsChange, [group, person]: GroupPerson): boolean {
  const seat = document.groups[group]
  if (!seat || change.absent?.includes(person)) return false
  return !change.busy?.some(
    ([who, start, end]) =>
      who === person && start < end && seat.start < seat.end && start < seat.end && seat.start < end,
  )
}

/** The document that a repaired plan must obey; of a group smaller than its locks, no lock is asked. */
function changedDocument(document: SeatsDocument, change: SeatsChange): SeatsDocument {
  const needs = new Map(change.needs)
  const groups = document.groups.map((group, index) => ({ ...group, need: needs.get(index) ?? group.need }))
  const locks = (document.locks ?? []).filter((lock) => possible(document, change, lock))
  const roomy = locks.filter(
    ([group]) => locks.filter(([other]) => other === group).length <= (groups[group]?.need ?? 0),
  )
  const candidates = document.candidates.filter(([group, person]) => possible(document, change, [group, person]))
  return { ...document, groups, candidates, locks: roomy }
}

/** Kept assignments that moved, without those that a smaller need had to end. */
function movedBetween(
  document: SeatsDocument,
  change: SeatsChange,
  before: readonly GroupPerson[],
  after: readonly GroupPerson[],
) {
  const needs = new Map(change.needs)
  const now = new Set(after.map(placeOf))
  const kept = before.filter((pair) => possible(document, change, pair))
  const forced = document.groups.reduce((sum, { need }, group) => {
    const held = kept.filter(([other]) => other === group).length
    return sum + Math.max(0, held - (needs.get(group) ?? need))
  }, 0)
  return kept.filter((pair) => !now.has(placeOf(pair))).length - forced
}

type Aims = readonly [unfilledCost: number, moved: number, total: number]

const compareAims = (a: Aims, b: Aims): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/** The best of every plan of a small document, in the order of the contract. */
function exactRepair(document: SeatsDocument, change: SeatsChange, plan: readonly GroupPerson[]): Aims {
  const changed = changedDocument(document, change)
  let best: Aims = [Infinity, Infinity, Infinity]
  for (const chosen of subsetsOf(changed)) {
    const verdict = verifyPlan(changed, chosen)
    if (verdict.violations.length > 0) continue
    const { unfilledCost, total } = verdict.objective
    const aims: Aims = [unfilledCost, movedBetween(document, change, plan, chosen), total]
    if (compareAims(aims, best) < 0) best = aims
  }
  return best
}

const changeOf = (document: SeatsDocument): fc.Arbitrary<SeatsChange> => {
  const person = fc.nat({ max: document.persons.length - 1 })
  const group = fc.nat({ max: document.groups.length - 1 })
  return fc.record({
    absent: fc.uniqueArray(person, { maxLength: 2 }),
    busy: fc.array(
      fc
        .tuple(person, fc.integer({ min: -2, max: 5 }), fc.nat({ max: 3 }))
        .map(([who, start, length]) => [who, start, start + length] as const),
      { maxLength: 2 },
    ),
    needs: fc.uniqueArray(fc.tuple(group, fc.nat({ max: 3 })), { maxLength: 2, selector: ([at]) => at }),
  })
}

const smallRepair = smallInstance
  .filter((document) => document.candidates.length <= 9)
  .chain((document) => fc.record({ document: fc.constant(document), change: changeOf(document) }))

const planned = (document: SeatsDocument, iterations: number): GroupPerson[] => {
  const instance = built(document)
  return assignmentsOf(instance, solveInstance(instance, 1, countedBudget(iterations)).edges)
}

function repaired(document: SeatsDocument, plan: readonly GroupPerson[], change: SeatsChange, seed = 1): RepairOutcome {
  const result = repairInstance(built(document), plan, change, seed, patient)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Four people and four groups in a few hours: somebody absent, and a plan made in a random order. */
const crowdedRepair = fc.integer().map((seed) => {
  const random = randomStream(seed)
  const four = [0, 1, 2, 3]
  const document: SeatsDocument = {
    format: 'seats-1',
    persons: four.map((index) => ({
      id: `p${index}`,
      maxLoad: 2 + random.below(5),
      maxSeats: 1 + random.below(2),
      fairShare: random.below(4),
    })),
    groups: four.map((index) => {
      const start = random.below(4)
      return {
        id: `g${index}`,
        mission: `m${random.below(4)}`,
        role: `r${index}`,
        need: 1 + random.below(2),
        load: 1 + random.below(3),
        start,
        end: start + 1 + random.below(2),
        unfilledPenalty: 10 + random.below(60),
      }
    }),
    candidates: four
      .flatMap((group) => four.map((person) => [group, person, random.below(30)] as const))
      .filter(() => random.next() < 0.75)
      .slice(0, 11),
    fairness: [
      [1, 2],
      [2, 5],
      [9, 9],
    ],
  }
  const plan: GroupPerson[] = []
  const drawn = document.candidates.map((candidate) => ({ candidate, draw: random.next() }))
  for (const { candidate } of drawn.sort((a, b) => a.draw - b.draw)) {
    const pair = [candidate[0], candidate[1]] as const
    if (verifyPlan(document, [...plan, pair]).violations.length === 0) plan.push(pair)
  }
  return { document, plan, change: { absent: [random.below(4)] } }
})

describe('repair', () => {
  it('breaks no hard rule, keeps the locks still possible and tells its own figures right', () => {
    fc.assert(
      fc.property(
        smallInstance.chain((document) => fc.record({ document: fc.constant(document), change: changeOf(document) })),
        fc.integer(),
        ({ document, change }, seed) => {
          const plan = planned(document, 20)
          const { edges, objective, moved } = repaired(document, plan, change, seed)
          const after = assignmentsOf(built(document), edges)
          expect(verifyPlan(changedDocument(document, change), after)).toEqual({ violations: [], objective })
          expect(moved).toBe(movedBetween(document, change, plan, after))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds the best repair of tiny instances: seats filled, then assignments kept, then the objective', () => {
    fc.assert(
      fc.property(smallRepair, fc.nat({ max: 255 }), ({ document, change }, mask) => {
        const plan = planned(document, 60).filter((_, index) => ((mask >> index) & 1) === 0)
        const { objective, moved } = repaired(document, plan, change)
        expect([objective.unfilledCost, moved, objective.total]).toEqual(exactRepair(document, change, plan))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  it('finds the best repair of nearly every crowded plan, where one person may have to leave two seats', () => {
    let best = 0
    const crowds = fc.sample(crowdedRepair, { numRuns: 100, seed: 11 })
    for (const { document, change, plan } of crowds) {
      const { objective, moved } = repaired(document, plan, change)
      const exact = exactRepair(document, change, plan)
      expect(compareAims([objective.unfilledCost, moved, objective.total], exact)).toBeGreaterThanOrEqual(0)
      if (compareAims([objective.unfilledCost, moved, objective.total], exact) === 0) best += 1
    }
    expect(best).toBeGreaterThanOrEqual(97)
  })

  it('keeps everybody else in place when one person is absent from a session', () => {
    const document = sessionInstance(5, 150, 200)
    const plan = planned(document, 600)
    const absent = plan[0]?.[1] as number
    const lost = plan.filter(([, person]) => person === absent).length
    const { moved, objective, edges } = repaired(document, plan, { absent: [absent] })
    expect(objective.unfilled).toBe(0)
    expect(moved).toBeLessThanOrEqual(2)
    expect(assignmentsOf(built(document), edges).some(([, person]) => person === absent)).toBe(false)
    expect(lost).toBeGreaterThan(0)
  })

  it('tells who left and who came, and nothing when nothing changes', () => {
    const document = sessionInstance(5, 150, 200)
    const plan = planned(document, 600)
    expect(repaired(document, plan, {})).toMatchObject({ moved: 0 })
    const [group, person] = plan[0] as GroupPerson
    const { changes, edges } = repaired(document, plan, { absent: [person] })
    const places = new Set(plan.map(placeOf))
    for (const { group: at, out, in: came } of changes) {
      if (out !== null) expect(places.delete(`${at}/${out}`)).toBe(true)
      if (came !== null) places.add(`${at}/${came}`)
    }
    expect([...places].sort()).toEqual(assignmentsOf(built(document), edges).map(placeOf).sort())
    expect(changes).toContainEqual(expect.objectContaining({ group, out: person }))
  })

  it('gives the same repair for the same seed', () => {
    const document = sessionInstance(7, 120, 160)
    const plan = planned(document, 300)
    const change = { absent: [3, 14, 27], needs: [[4, 6]] } as const
    expect(repaired(document, plan, change)).toEqual(repaired(document, plan, change))
  })

  it('orders its aims even when costs and penalties are as large as an instance allows', () => {
    fc.assert(
      fc.property(smallRepair, ({ document, change }) => {
        const huge = {
          ...document,
          groups: document.groups.map((group) => ({ ...group, unfilledPenalty: group.unfilledPenalty * 10 ** 12 })),
          candidates: document.candidates.map(
            ([group, person, cost, ...load]) => [group, person, cost * 10 ** 11, ...load] as never,
          ),
        }
        const plan = planned(huge, 60)
        const { objective, moved } = repaired(huge, plan, change)
        const [unfilledCost, exactMoved] = exactRepair(huge, change, plan)
        expect([objective.unfilledCost, moved]).toEqual([unfilledCost, exactMoved])
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  it('stops when cancelled with a plan that obeys the rules', () => {
    const document = sessionInstance(4, 60, 90)
    const plan = planned(document, 60)
    const change = { absent: [1, 2, 3] }
    const result = repairInstance(built(document), plan, change, 1, { spent: () => 0, cancelled: () => true })
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.status).toBe('stopped')
    const after = assignmentsOf(built(document), result.value.edges)
    expect(verifyPlan(changedDocument(document, change), after).violations).toEqual([])
  })

  it('refuses a plan or a change that names what the instance has not', () => {
    const document = sessionInstance(1, 5, 5)
    const [group, person] = document.candidates[0] as unknown as GroupPerson
    const faultOf = (plan: readonly GroupPerson[], change: SeatsChange) => {
      const result = repairInstance(built(document), plan, change, 1, patient)
      return result.ok ? null : result.error.facts.reason
    }
    expect(faultOf([[group, person]], {})).toBeNull()
    expect(faultOf([[group, 99]], {})).toBe('plan-not-a-candidate')
    expect(faultOf([], { absent: [99] })).toBe('absent-index')
    expect(faultOf([], { busy: [[0, 3, 2]] })).toBe('busy-time')
    expect(faultOf([], { busy: [[99, 2, 3]] })).toBe('busy-index')
    expect(faultOf([], { needs: [[99, 1]] })).toBe('needs-index')
    expect(faultOf([], { needs: [[0, -1]] })).toBe('needs-not-whole')
  })
})
