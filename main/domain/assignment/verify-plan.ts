import type { Facts } from '../../../shared/model/result.ts'
import type { GroupPerson, PlanObjective, SeatsCandidate, SeatsDocument, SeatsGroup } from './solver/seats-document.ts'

export type HardRule =
  | 'notACandidate'
  | 'assignedTwice'
  | 'groupOverfilled'
  | 'overlap'
  | 'twiceOnMission'
  | 'overLoad'
  | 'tooManySeats'
  | 'lockBroken'

/** One breach of a hard rule of `seats-1`, with the ids concerned. */
export type PlanViolation = Readonly<{ rule: HardRule; facts: Facts }>

export type PlanVerdict = Readonly<{ violations: readonly PlanViolation[]; objective: PlanObjective }>

type PersonLine = { load: number; groups: SeatsGroup[] }

/**
 * Checks a plan against every hard rule and recomputes its objective, from the documents alone: it shares no code with
 * the solver, so that a fault of the solver's bookkeeping shows. Assignments that are no candidates count for nothing.
 */
export function verifyPlan(document: SeatsDocument, assignments: readonly GroupPerson[]): PlanVerdict {
  const violations: PlanViolation[] = []
  const breach = (rule: HardRule, facts: Facts) => violations.push({ rule, facts })
  const key = (group: number, person: number) => group * document.persons.length + person
  const candidates = new Map<number, SeatsCandidate>()
  for (const candidate of document.candidates) candidates.set(key(candidate[0], candidate[1]), candidate)

  const held = new Set<number>()
  const filled = new Map<SeatsGroup, number>()
  const lines = new Map<number, PersonLine>()
  let cost = 0
  for (const [groupIndex, personIndex] of assignments) {
    const group = document.groups[groupIndex]
    const person = document.persons[personIndex]
    const candidate = candidates.get(key(groupIndex, personIndex))
    if (!group || !person || !candidate) {
      breach('notACandidate', { group: group?.id ?? groupIndex, person: person?.id ?? personIndex })
      continue
    }
    const place = key(groupIndex, personIndex)
    if (held.has(place)) breach('assignedTwice', { group: group.id, person: person.id })
    held.add(place)
    filled.set(group, (filled.get(group) ?? 0) + 1)
    cost += candidate[2]
    const line = lines.get(personIndex) ?? { load: 0, groups: [] }
    line.load += candidate[3] ?? group.load
    line.groups.push(group)
    lines.set(personIndex, line)
  }

  let fairness = 0
  for (const [index, line] of lines) {
    const person = document.persons[index]
    if (!person) continue
    if (line.load > person.maxLoad) breach('overLoad', { person: person.id, load: line.load, limit: person.maxLoad })
    if (line.groups.length > person.maxSeats)
      breach('tooManySeats', { person: person.id, seats: line.groups.length, limit: person.maxSeats })
    const missions = new Set(line.groups.map((group) => group.mission))
    if (missions.size < line.groups.length) breach('twiceOnMission', { person: person.id })
    const spans = line.groups.filter((group) => group.start < group.end).sort((a, b) => a.start - b.start)
    spans.forEach((span, position) => {
      const next = spans[position + 1]
      if (next && next.start < span.end) breach('overlap', { person: person.id, first: span.id, second: next.id })
    })
    let above = line.load - person.fairShare
    for (const [width, price] of document.fairness ?? []) {
      if (above <= 0) break
      fairness += Math.min(above, width) * price
      above -= width
    }
  }

  let unfilled = 0
  let unfilledCost = 0
  for (const group of document.groups) {
    const count = filled.get(group) ?? 0
    if (count > group.need) breach('groupOverfilled', { group: group.id, seats: count, need: group.need })
    const missing = Math.max(0, group.need - count)
    unfilled += missing
    unfilledCost += missing * group.unfilledPenalty
  }
  for (const [group, person] of document.locks ?? [])
    if (!held.has(key(group, person)))
      breach('lockBroken', {
        group: document.groups[group]?.id ?? group,
        person: document.persons[person]?.id ?? person,
      })
  return { violations, objective: { total: cost + fairness + unfilledCost, cost, fairness, unfilled, unfilledCost } }
}
