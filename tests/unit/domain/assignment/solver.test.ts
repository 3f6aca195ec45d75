import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillGreedily } from '../../../../main/domain/assignment/solver/greedy.ts'
import { PlanState } from '../../../../main/domain/assignment/solver/plan-state.ts'
import { PriceSearch } from '../../../../main/domain/assignment/solver/price-search.ts'
import type { SeatsDocument } from '../../../../main/domain/assignment/solver/seats-document.ts'
import { assignmentsOf, objectiveOf } from '../../../../main/domain/assignment/solver/seats-plan.ts'
import { solveInstance, solveSteps } from '../../../../main/domain/assignment/solver/solve-instance.ts'
import { verifyPlan } from '../../../../main/domain/assignment/verify-plan.ts'
import { built, countedBudget, subsetsOf } from './sample-budgets.ts'
import { jobsInstance, reviewerInstance, sessionInstance, smallInstance } from './sample-instances.ts'

/** Least objective over every subset of the candidates that `verifyPlan` finds without fault. */
function bruteForce(document: SeatsDocument): number {
  let best = Infinity
  for (const chosen of subsetsOf(document)) {
    const verdict = verifyPlan(document, chosen)
    if (verdict.violations.length === 0) best = Math.min(best, verdict.objective.total)
  }
  return best
}

describe('solver', () => {
  it('breaks no hard rule, reports the objective that the independent check finds, and stays above its bound', () => {
    fc.assert(
      fc.property(smallInstance, fc.integer(), (document, seed) => {
        const instance = built(document)
        const outcome = solveInstance(instance, seed, countedBudget(60))
        const verdict = verifyPlan(document, assignmentsOf(instance, outcome.edges))
        expect(verdict.violations).toEqual([])
        expect(objectiveOf(instance, outcome.edges)).toEqual(verdict.objective)
        expect(outcome.total).toBe(verdict.objective.total)
        expect(outcome.bound).toBeLessThanOrEqual(outcome.total)
      }),
      { numRuns: 200 },
    )
  })

  it('finds the optimum of tiny instances, and no bound lies above it', () => {
    const tiny = smallInstance.filter((document) => document.candidates.length <= 9)
    fc.assert(
      fc.property(tiny, (document) => {
        const optimum = bruteForce(document)
        const outcome = solveInstance(built(document), 1, countedBudget(150))
        expect(outcome.total).toBe(optimum)
        expect(outcome.bound).toBeLessThanOrEqual(optimum)
        if (outcome.status === 'optimal') expect(outcome.bound).toBe(optimum)
      }),
      { numRuns: 150 },
    )
  })

  it('is never worse off with one more candidate', () => {
    const tiny = smallInstance.filter(({ candidates }) => candidates.length > 0 && candidates.length <= 9)
    fc.assert(
      fc.property(tiny, fc.nat(), (document, draw) => {
        const locked = new Set(document.locks?.map(String))
        const free = document.candidates.filter(([group, person]) => !locked.has(String([group, person])))
        const left = free[draw % Math.max(1, free.length)]
        const without = { ...document, candidates: document.candidates.filter((candidate) => candidate !== left) }
        const [more, fewer] = [document, without].map(
          (offered) => solveInstance(built(offered), 1, countedBudget(150)).total,
        )
        expect(more).toBeLessThanOrEqual(fewer as number)
      }),
      { numRuns: 150 },
    )
  })

  it('stops within a slice when its budget runs out while it sorts the candidates', () => {
    const instance = built(sessionInstance(3, 1500, 2500))
    let asked = 0
    const spent = (iteration: number) => {
      if (iteration < 2) return 0.05
      asked += 1
      return asked <= 2 ? 0.5 : 1
    }
    expect([...solveSteps(instance, 1, { spent, cancelled: () => false })].length).toBeLessThan(7)
  })

  it('is never worse than the greedy plan', () => {
    for (const seed of [1, 2, 3]) {
      const instance = built(sessionInstance(seed, 80, 110))
      const greedy = new PlanState(instance)
      fillGreedily(greedy)
      expect(solveInstance(instance, seed, countedBudget(40)).total).toBeLessThanOrEqual(greedy.total)
    }
  })

  it('comes within one percent of its proven bound on a session of 200 seats', () => {
    const document = sessionInstance(5, 150, 200)
    const instance = built(document)
    const outcome = solveInstance(instance, 1, countedBudget(1500))
    expect(verifyPlan(document, assignmentsOf(instance, outcome.edges)).violations).toEqual([])
    expect(outcome.total).toBeLessThanOrEqual(outcome.bound * 1.01)
  })

  it.each([
    ['reviewers with quotas', reviewerInstance(1, 60, 50), 1.01],
    ['more reviews than reviewers can give', reviewerInstance(2, 100, 45), 1.01],
    ['jobs whose load depends on the person', jobsInstance(1, 60, 10), 1.02],
  ])('comes close to its bound without a calendar: %s', (_, document, share) => {
    const outcome = solveInstance(built(document), 1, countedBudget(1500))
    expect(verifyPlan(document, assignmentsOf(built(document), outcome.edges)).violations).toEqual([])
    expect(outcome.total).toBeLessThanOrEqual(outcome.bound * share)
  })

  it('gives the same plan for the same seed and iterations', () => {
    const instance = built(sessionInstance(9, 60, 90))
    const first = solveInstance(instance, 7, countedBudget(300))
    const again = solveInstance(built(sessionInstance(9, 60, 90)), 7, countedBudget(300))
    expect(again).toEqual(first)
  })

  it('keeps the best plan when cancelled', () => {
    const document = sessionInstance(4, 60, 90)
    const instance = built(document)
    let asked = 0
    const outcome = solveInstance(instance, 1, {
      spent: () => 0.5,
      cancelled: () => {
        asked += 1
        return asked > 5
      },
    })
    expect(outcome.status).toBe('stopped')
    expect(verifyPlan(document, assignmentsOf(instance, outcome.edges))).toMatchObject({
      violations: [],
      objective: { total: outcome.total },
    })
  })

  it('never lowers the bound nor raises the plan while it runs', () => {
    const instance = built(sessionInstance(2, 60, 90))
    let bound = 0
    let total = Infinity
    solveInstance(instance, 3, countedBudget(200), (progress) => {
      expect(progress.bound ?? bound).toBeGreaterThanOrEqual(bound)
      expect(progress.total).toBeLessThanOrEqual(total)
      bound = progress.bound ?? bound
      total = progress.total
    })
    expect(bound).toBeGreaterThan(0)
  })

  it('counts seats beyond the candidates as unfilled', () => {
    const document: SeatsDocument = {
      format: 'seats-1',
      persons: [{ id: 'p', maxLoad: 1, maxSeats: 1, fairShare: 1 }],
      groups: [{ id: 'g', mission: 'm', role: 'r', need: 3, load: 1, start: 0, end: 1, unfilledPenalty: 10 }],
      candidates: [[0, 0, 4]],
    }
    const outcome = solveInstance(built(document), 1, countedBudget(10))
    expect(outcome).toMatchObject({ status: 'optimal', total: 24, bound: 24 })
  })

  it('relaxes exactly enough: the bound stays proven with fractional loads coarsened away', () => {
    const document = sessionInstance(6, 40, 60)
    const scaled: SeatsDocument = {
      ...document,
      persons: document.persons.map((person) => ({
        ...person,
        maxLoad: person.maxLoad * 99_991,
        fairShare: person.fairShare * 99_991,
      })),
      groups: document.groups.map((group) => ({ ...group, load: group.load * 99_991 })),
      fairness: [[1_000_000_000, 1]],
    }
    const instance = built(scaled)
    const search = new PriceSearch(instance)
    const plan = solveInstance(instance, 1, countedBudget(20))
    for (let step = 0; step < 10; step += 1) search.step()
    expect(search.bound).toBeLessThanOrEqual(plan.total)
  })
})
