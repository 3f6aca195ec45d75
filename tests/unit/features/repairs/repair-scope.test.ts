import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstRefusal } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import type { StandingPlan } from '../../../../main/domain/assignment/explanation/standing-plan.ts'
import { holding, leaving } from '../../../../main/domain/assignment/held.ts'
import { planProposals } from '../../../../main/features/assignments/plan-proposals.ts'
import type { PlanningFacts } from '../../../../main/features/assignments/planning-facts.ts'
import type { TakenSeat } from '../../../../main/features/assignments/seat-groups.ts'
import { repairScope } from '../../../../main/features/repairs/repair-scope.ts'
import { run } from '../../../../main/jobs/tasks/repair-assignment.ts'
import { generatedPlan, rules } from '../../domain/assignment/explanation/generated-plan.ts'

const states = ['confirmed', 'locked', 'convoked'] as const

/** The facts of the store for a plan; states and forcing are dealt out by the seat. */
const factsOf = (plan: StandingPlan, dealt: readonly number[]): PlanningFacts => ({
  settings: rules.settings,
  weights: rules.weights,
  persons: plan.persons,
  groups: plan.seats.map(({ id, context, holder }, index) => ({
    need: {
      id: `g-${id}`,
      seat: context,
      need: holder === null ? 1 : 0,
      unfilledPenalty: plan.unfilledPenalty,
    },
    centreId: context.centre ?? '',
    open: true,
    seatIds: holder === null ? [id] : [],
    taken:
      holder === null
        ? []
        : [
            {
              seatId: id,
              assignmentId: `a-${id}`,
              intervenantId: holder,
              state: states[(dealt[index] ?? 0) % 3] ?? 'confirmed',
              origin: 'run' as const,
              forced: dealt[index] === 3,
            },
          ],
  })),
})

const control = { cancelled: () => false, progress: () => undefined }

test('a repair never moves a locked or forced holder who can stay, moves convoked ones only when told, and breaks no rule', () => {
  let changed = 0
  fc.assert(
    fc.property(
      generatedPlan(),
      fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
      fc.nat(6),
      fc.constantFrom('nobody' as const, 'confirmed' as const, 'convoked' as const),
      (plan, dealt, ill, moves) => {
        const absence = { start: '2026-06-22T00:00', end: '2026-06-24T23:59' }
        const persons = plan.persons.map((person, index) =>
          index === ill ? { ...person, unavailabilities: [absence] } : person,
        )
        const facts = factsOf({ ...plan, persons }, dealt)
        const request = { seatIds: [], missionId: null, intervenantId: `p${ill}`, moves }
        const scope = repairScope(facts, request)
        const broken = (taken: TakenSeat, mission: string) => {
          const person = persons.find(({ id }) => id === taken.intervenantId)
          const seat = plan.seats.find(({ id }) => id === taken.seatId)
          if (person === undefined || seat === undefined) throw new Error(taken.seatId)
          return firstRefusal(leaving(person, mission), seat.context, rules.settings) !== null
        }
        if (scope.wanted === 0) return
        const solved = run({ request: scope.request, kept: scope.kept, seed: 1, seconds: 5 }, control)
        if (!solved.ok) throw new Error(JSON.stringify(solved.error))
        const proposals = planProposals(scope, solved.value.pairs)
        changed += proposals.length
        const people = new Map(persons.map((person) => [person.id, person]))
        for (const proposal of proposals) {
          const group = facts.groups.find(({ taken }) => taken.some(({ seatId }) => seatId === proposal.seatId))
          const taken = group?.taken[0]
          if (group === undefined || taken === undefined) continue
          const { mission } = group.need.seat
          if (!broken(taken, mission)) {
            expect(taken.forced).toBe(false)
            expect(taken.state).not.toBe('locked')
            if (taken.state === 'convoked') expect(moves).toBe('convoked')
            expect(moves).not.toBe('nobody')
          }
          const holder = people.get(taken.intervenantId)
          if (holder !== undefined) people.set(holder.id, leaving(holder, mission))
        }
        for (const { seatId, intervenantId, kind } of proposals) {
          const seat = plan.seats.find(({ id }) => id === seatId)
          const person = people.get(intervenantId)
          if (kind === 'removed' || seat === undefined || person === undefined) continue
          expect(firstRefusal(person, seat.context, rules.settings)).toBeNull()
          people.set(person.id, holding(person, seat.context))
        }
      },
    ),
    { numRuns: 300 },
  )
  expect(changed).toBeGreaterThan(10)
})
