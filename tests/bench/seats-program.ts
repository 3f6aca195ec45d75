import type { GroupPerson, SeatsDocument } from '../../main/domain/assignment/solver/seats-document.ts'

type Candidate = Readonly<{ index: number; group: number; person: number; cost: number; load: number }>

/**
 * A `seats-1` instance as a mixed integer program in the LP format that general solvers read: `x` a candidate taken,
 * `u` the seats of a group left empty, `f` the load of a person above the fair share, one step of the price at a time.
 */
export function programOf(document: SeatsDocument): string {
  const { groups, persons, fairness = [], locks = [] } = document
  const candidates = document.candidates.map(([group, person, cost, load], index) => ({
    index,
    group,
    person,
    cost,
    load: load ?? groups[group]?.load ?? 0,
  }))
  const ofGroup = Map.groupBy(candidates, ({ group }) => group)
  const ofPerson = Map.groupBy(candidates, ({ person }) => person)
  const costs = [
    ...candidates.map(({ index, cost }) => `${cost} x${index}`),
    ...groups.map(({ unfilledPenalty }, group) => `${unfilledPenalty} u${group}`),
  ]
  const rows = groups.map(({ need }, group) => `${sum([...taken(ofGroup.get(group)), `u${group}`])} = ${need}`)
  const bounds: string[] = []
  for (const [person, { maxLoad, maxSeats, fairShare }] of persons.entries()) {
    const own = ofPerson.get(person)
    if (own === undefined) continue
    const loads = own.filter(({ load }) => load > 0).map(({ index, load }) => `${load} x${index}`)
    rows.push(`${sum(taken(own))} <= ${maxSeats}`)
    for (const together of exclusions(own, groups)) rows.push(`${sum(taken(together))} <= 1`)
    if (loads.length === 0) continue
    rows.push(`${sum(loads)} <= ${maxLoad}`)
    if (fairness.length === 0) continue
    rows.push(`${sum(loads)}${fairness.map((_, step) => ` - f${person}_${step}`).join('')} <= ${fairShare}`)
    for (const [step, [width, price]] of fairness.entries()) {
      costs.push(`${price} f${person}_${step}`)
      // The load above the last step is priced like it.
      if (step < fairness.length - 1) bounds.push(`f${person}_${step} <= ${width}`)
    }
  }
  for (const [group, person] of locks) {
    const locked = ofPerson.get(person)?.find((candidate) => candidate.group === group)
    if (locked) rows.push(`x${locked.index} = 1`)
  }
  return [
    'Minimize',
    lines(costs.map((term) => `+ ${term}`)),
    'Subject To',
    rows.join('\n'),
    'Bounds',
    bounds.join('\n'),
    'Binary',
    lines(candidates.map(({ index }) => `x${index}`)),
    'End',
  ].join('\n')
}

/** The plan that a solution of the program says, from the value of each of its columns. */
export function planOf(document: SeatsDocument, valueIn: (column: string) => number): GroupPerson[] {
  return document.candidates.flatMap(([group, person], index) =>
    valueIn(`x${index}`) > 0.5 ? [[group, person] as const] : [],
  )
}

/** Sets of a person's candidates of which one may be taken: those of one mission, and those that meet at one moment. */
function exclusions(own: readonly Candidate[], groups: SeatsDocument['groups']): Candidate[][] {
  const sets = [...Map.groupBy(own, ({ group }) => groups[group]?.mission).values()]
  const timed = own.flatMap((candidate) => {
    const { start = 0, end = 0 } = groups[candidate.group] ?? {}
    return start < end ? [{ candidate, start, end }] : []
  })
  for (const start of new Set(timed.map((each) => each.start))) {
    const meeting = timed.filter((each) => each.start <= start && start < each.end)
    sets.push(meeting.map(({ candidate }) => candidate))
  }
  return sets.filter((set) => set.length > 1)
}

const taken = (candidates: readonly Candidate[] = []) => candidates.map(({ index }) => `x${index}`)
const sum = (terms: readonly string[]) => lines(terms.map((term, place) => (place === 0 ? term : `+ ${term}`)))

/** Terms by lines of a length that readers of the format accept. */
function lines(terms: readonly string[]): string {
  const pieces: string[] = []
  for (let start = 0; start < terms.length; start += 20) pieces.push(terms.slice(start, start + 20).join(' '))
  return pieces.join('\n')
}
