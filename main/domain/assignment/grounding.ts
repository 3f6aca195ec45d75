import type { Result } from '../../../shared/model/result.ts'
import { fail, ok } from '../../../shared/model/result.ts'
import { candidateCost } from './candidate-cost.ts'
import { eligible, explainCandidate } from './eligibility/rule-book.ts'
import { minutesOf } from './eligibility/time-spans.ts'
import type { Grounding, GroundingRequest, GroupShortage, SeatGroupNeed } from './grounding-types.ts'
import { heldInYear } from './held.ts'
import type { GroupPerson, SeatsCandidate, SeatsGroup } from './solver/seats-document.ts'
import type { CandidatePerson, EligibilityRule, EligibilitySettings } from './types.ts'

/**
 * Turns people, seats and rules into a `seats-1` instance: only eligible pairs become candidates, with whole costs.
 * Times are minutes from the earliest slot; a mission of several slots occupies everything between its first and last
 * moment, so the plan never overlaps but may leave a free hour unused. Limits and fair shares are what held work
 * leaves. NOT_FOUND names a lock whose group or person is not in the request; a lock is kept even against the rules,
 * since a manager decided it.
 *
 * With standing holders, everybody else and an empty seat cost the price of a move more: over a plan this is that price
 * for each holder who loses their seat, plus `constantCost`.
 */
export function groundAssignment(request: GroundingRequest): Result<Grounding> {
  const { persons, groups, settings, weights } = request
  const groupIndex = new Map(groups.map((group, index) => [group.id, index]))
  const personIndex = new Map(persons.map((person, index) => [person.id, index]))
  const locks: GroupPerson[] = []
  const lockedPairs = new Set<string>()
  for (const { groupId, personId } of request.locks) {
    const group = groupIndex.get(groupId)
    const person = personIndex.get(personId)
    if (group === undefined || person === undefined) return fail('NOT_FOUND', { groupId, personId })
    locks.push([group, person])
    lockedPairs.add(`${group} ${person}`)
  }

  const standingPairs = new Set(
    request.standing.map(({ groupId, personId }) => `${groupIndex.get(groupId)} ${personIndex.get(personId)}`),
  )
  const forbidden = new Set(request.forbidden?.map(({ groupId, personId }) => `${groupId} ${personId}`))
  const move = standingPairs.size > 0 ? weights.move : 0

  const byPaper = competentByPaper(persons)
  const everybody = persons.map((_, index) => index)
  const origin = earliestStart(groups)
  const year = groups.reduce((latest, { seat }) => Math.max(latest, seat.year), 0)
  const candidates: SeatsCandidate[] = []
  const shortages: GroupShortage[] = []
  const lockedOn = Map.groupBy(locks, ([group]) => group)
  groups.forEach((group, index) => {
    const pool = group.seat.paper === null ? everybody : (byPaper.get(group.seat.paper) ?? [])
    const locked = (lockedOn.get(index) ?? []).map(([, person]) => person)
    let found = 0
    for (const candidate of new Set([...pool, ...locked])) {
      const person = persons[candidate]
      if (!person) continue
      const kept = lockedPairs.has(`${index} ${candidate}`)
      if (!kept && (forbidden.has(`${group.id} ${person.id}`) || !eligible(person, group.seat, settings))) continue
      found += 1
      const stays = standingPairs.has(`${index} ${candidate}`)
      candidates.push([
        index,
        candidate,
        candidateCost(person, group.seat, settings, weights).total + (stays ? 0 : move),
      ])
    }
    if (found < group.need) shortages.push(explainShortage(group, persons, settings))
  })
  return ok({
    document: {
      format: 'seats-1',
      persons: persons.map((person) => remainingLimits(person, year)),
      groups: groups.map((group) => occupiedGroup(group, origin, move)),
      candidates,
      locks,
      fairness: weights.fairness,
    },
    shortages,
  })
}

/** What the prices of moves add to the objective of every plan of the request alike. */
export const constantCost = ({ groups, standing, weights }: GroundingRequest): number =>
  standing.length === 0 ? 0 : weights.move * (groups.reduce((sum, { need }) => sum + need, 0) - standing.length)

/** For one group: how many people are competent and eligible, and how many competent people each rule excludes. */
export function explainShortage(
  group: SeatGroupNeed,
  persons: readonly CandidatePerson[],
  settings: EligibilitySettings,
): GroupShortage {
  const excludedBy: Partial<Record<EligibilityRule, number>> = {}
  let competent = 0
  let eligibleCount = 0
  for (const person of persons) {
    const broken = explainCandidate(person, group.seat, settings).filter((verdict) => !verdict.satisfied)
    if (broken.some((verdict) => verdict.rule === 'competence')) continue
    competent += 1
    if (broken.length === 0) eligibleCount += 1
    for (const { rule } of broken) excludedBy[rule] = (excludedBy[rule] ?? 0) + 1
  }
  return { groupId: group.id, need: group.need, eligible: eligibleCount, competent, excludedBy }
}

function earliestStart(groups: readonly SeatGroupNeed[]): number {
  let earliest = Infinity
  for (const { seat } of groups) for (const slot of seat.slots) earliest = Math.min(earliest, minutesOf(slot.start))
  return earliest
}

function competentByPaper(persons: readonly CandidatePerson[]): Map<string, number[]> {
  const byPaper = new Map<string, number[]>()
  persons.forEach((person, index) => {
    for (const { paper, effective } of person.competences) {
      if (!effective) continue
      const list = byPaper.get(paper) ?? []
      list.push(index)
      byPaper.set(paper, list)
    }
  })
  return byPaper
}

/** Limits and shares are those of one session year: that of the plan, or its latest. */
function remainingLimits(person: CandidatePerson, year: number) {
  const held = heldInYear(person, year)
  const load = held.reduce((sum, one) => sum + one.load, 0)
  return {
    id: person.id,
    maxLoad: Math.max(0, person.maxLoad - load),
    maxSeats: Math.max(0, person.maxSeats - held.length),
    fairShare: Math.max(0, person.fairShare - load),
  }
}

function occupiedGroup({ id, seat, need, ...group }: SeatGroupNeed, origin: number, move: number): SeatsGroup {
  const starts = seat.slots.map((slot) => minutesOf(slot.start))
  const ends = seat.slots.map((slot) => minutesOf(slot.end))
  const start = starts.length > 0 ? Math.min(...starts) - origin : 0
  const end = ends.length > 0 ? Math.max(...ends) - origin : 0
  const unfilledPenalty = group.unfilledPenalty + move
  return { id, mission: seat.mission, role: seat.role, need, load: seat.load, start, end, unfilledPenalty }
}
