import fc from 'fast-check'
import { randomStream } from '../../../../main/domain/assignment/solver/random.ts'
import type { GroupPerson, SeatsDocument } from '../../../../main/domain/assignment/solver/seats-document.ts'

/** Small instances of every shape: timeless seats, overlaps, several roles per mission, own loads, locks, dear steps. */
export const smallInstance: fc.Arbitrary<SeatsDocument> = fc
  .record({
    persons: fc.array(
      fc.record({
        maxLoad: fc.integer({ min: 0, max: 9 }),
        maxSeats: fc.integer({ min: 0, max: 3 }),
        fairShare: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    groups: fc.array(
      fc.record({
        mission: fc.integer({ min: 0, max: 2 }),
        need: fc.integer({ min: 0, max: 2 }),
        load: fc.integer({ min: 0, max: 4 }),
        start: fc.integer({ min: -2, max: 5 }),
        length: fc.integer({ min: 0, max: 3 }),
        unfilledPenalty: fc.integer({ min: 0, max: 40 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    pairs: fc.array(
      fc.record({
        kept: fc.boolean(),
        cost: fc.integer({ min: 0, max: 30 }),
        load: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      }),
      { minLength: 16, maxLength: 16 },
    ),
    prices: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 })), { maxLength: 3 }),
    lockFirst: fc.boolean(),
  })
  .map(({ persons, groups, pairs, prices, lockFirst }) => {
    const rows = groups.map(({ mission, length, ...group }, index) => ({
      ...group,
      id: `g${index}`,
      mission: `m${mission}`,
      role: `r${index}`,
      end: group.start + length,
    }))
    const candidates = rows.flatMap((_, group) =>
      persons.flatMap((_person, person) => {
        const pair = pairs[group * 4 + person]
        if (!pair?.kept) return []
        return [
          pair.load === undefined
            ? ([group, person, pair.cost] as const)
            : ([group, person, pair.cost, pair.load] as const),
        ]
      }),
    )
    const first = candidates.find(([group, person, , load]) => {
      const holder = persons[person]
      const held = rows[group]
      return holder && held && held.need > 0 && holder.maxSeats > 0 && (load ?? held.load) <= holder.maxLoad
    })
    const locks: GroupPerson[] = lockFirst && first ? [[first[0], first[1]]] : []
    return {
      format: 'seats-1' as const,
      persons: persons.map((person, index) => ({ ...person, id: `p${index}` })),
      groups: rows,
      candidates,
      locks,
      fairness: [...prices].sort((a, b) => a[1] - b[1]),
    }
  })

/** An instance of a session: `seats` seats over three weeks, people of a few disciplines, some scarce. */
export function sessionInstance(seed: number, persons: number, seats: number): SeatsDocument {
  const random = randomStream(seed)
  const disciplines = 1 + Math.floor(persons / 60)
  const people = Array.from({ length: persons }, (_, index) => ({
    id: `p${index}`,
    maxLoad: 4 + random.below(9),
    maxSeats: 2 + random.below(4),
    fairShare: 3 + random.below(4),
    discipline: random.below(disciplines),
    place: random.below(100),
  }))
  const groups: Array<SeatsDocument['groups'][number]> = []
  const candidates: Array<readonly [number, number, number]> = []
  for (let left = seats, index = 0; left > 0; index += 1) {
    const need = Math.min(left, 1 + random.below(4))
    const start = random.below(40)
    const length = 1 + random.below(6)
    const discipline = random.below(disciplines)
    const place = random.below(100)
    groups.push({
      id: `g${index}`,
      mission: `m${index}`,
      role: 'examiner',
      need,
      load: Math.ceil(length / 2),
      start,
      end: start + length,
      unfilledPenalty: 500,
    })
    people.forEach((person, at) => {
      const cost = Math.abs(person.place - place) + (person.discipline === discipline ? 0 : 15)
      if (Math.abs(person.discipline - discipline) <= 1 && cost < 60 && random.next() < 0.7)
        candidates.push([index, at, cost])
    })
    left -= need
  }
  return {
    format: 'seats-1',
    persons: people.map(({ id, maxLoad, maxSeats, fairShare }) => ({ id, maxLoad, maxSeats, fairShare })),
    groups,
    candidates,
    locks: [],
    fairness: [
      [2, 3],
      [3, 8],
      [50, 15],
    ],
  }
}

/** Papers that want three reviewers each, none in conflict with an author, quotas per reviewer: no calendar, no load. */
export function reviewerInstance(seed: number, papers: number, reviewers: number): SeatsDocument {
  const random = randomStream(seed)
  const persons = Array.from({ length: reviewers }, (_, index) => {
    const quota = 4 + random.below(4)
    return { id: `r${index}`, maxLoad: quota, maxSeats: quota, fairShare: 3 }
  })
  const groups = Array.from({ length: papers }, (_, index) => ({
    ...{ id: `s${index}`, mission: `s${index}`, role: 'reviewer', need: 3, load: 1, start: 0, end: 0 },
    unfilledPenalty: 400,
  }))
  const candidates = groups.flatMap((_, paper) =>
    persons.flatMap((_, reviewer): SeatsDocument['candidates'] =>
      random.next() < 0.3 ? [[paper, reviewer, random.below(100)]] : [],
    ),
  )
  const fairness: SeatsDocument['fairness'] = [
    [2, 5],
    [9, 20],
  ]
  return { format: 'seats-1', persons, groups, candidates, locks: [], fairness }
}

/** Generalised assignment: single jobs whose load depends on who does them, tight capacities, no calendar. */
export function jobsInstance(seed: number, jobs: number, agents: number): SeatsDocument {
  const random = randomStream(seed)
  const maxLoad = Math.ceil((jobs / agents) * 13)
  const persons = Array.from({ length: agents }, (_, index) => ({
    ...{ id: `a${index}`, maxLoad, maxSeats: jobs, fairShare: maxLoad },
  }))
  const groups = Array.from({ length: jobs }, (_, index) => ({
    ...{ id: `j${index}`, mission: `j${index}`, role: 'agent', need: 1, load: 1, start: 0, end: 0 },
    unfilledPenalty: 1000,
  }))
  const candidates = groups.flatMap((_, job) =>
    persons.map((_, agent) => [job, agent, 10 + random.below(41), 5 + random.below(21)] as const),
  )
  return { format: 'seats-1', persons, groups, candidates, locks: [], fairness: [] }
}
