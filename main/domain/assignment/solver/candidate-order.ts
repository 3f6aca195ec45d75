import type { Instance } from './instance.ts'
import { PersonProgramme, tableShare } from './person-programme.ts'

/** Candidates kept beyond the need of a group, however dear. */
const spareCandidates = 8
const priceShare = 0.25
const personsPerSlice = 200
/** Table cells to spend over all candidates. */
const cellsInAll = 4e9

/**
 * What taking each candidate adds to the bound at these prices (0 = the relaxation agrees with it): the loss of the
 * person's best set when forced to hold the seat. Sorting candidates by it puts the promising ones first, which their
 * cost alone does not, since it ignores what else the person is wanted for. Yields between slices of people.
 */
export function* reducedCosts(
  instance: Instance,
  price: Float64Array,
  horizon: number,
): Generator<void, Float64Array, undefined> {
  const programme = new PersonProgramme(instance, tableShare(instance.edgeCount, cellsInAll))
  const reduced = new Float64Array(instance.edgeCount)
  for (let person = 0; person < instance.personCount; person += 1) {
    if (person % personsPerSlice === 0) yield
    const free = programme.solve(person, price)
    for (
      let at = instance.personOffset[person] as number;
      at < (instance.personOffset[person + 1] as number);
      at += 1
    ) {
      const edge = instance.personEdges[at] as number
      const loss = (instance.edgeCost[edge] as number) - (price[instance.edgeGroup[edge] as number] as number)
      // Giving the seat back can only lower the fairness cost, so a positive loss is a floor of the exact figure.
      reduced[edge] = loss > horizon ? loss : programme.solveHolding(edge, price) - free
    }
  }
  return reduced
}

/** Edges of each group by rising reduced cost, laid out as `edgesByCost`. */
export function orderByReducedCost(instance: Instance, reduced: Float64Array): Int32Array {
  const order = instance.edgesByCost.slice()
  for (let group = 0; group < instance.groupCount; group += 1)
    order
      .subarray(instance.groupOffset[group], instance.groupOffset[group + 1])
      .sort((a, b) => (reduced[a] as number) - (reduced[b] as number) || a - b)
  return order
}

/**
 * How many candidates of each group are worth searching: those within `horizon`, or within a share of the group's price
 * where scarcity makes it dear, but always a few beyond the need.
 */
export function countWithin(
  instance: Instance,
  order: Int32Array,
  reduced: Float64Array,
  price: Float64Array,
  horizon: number,
): Int32Array {
  return Int32Array.from(instance.groupNeed, (need, group) => {
    const offset = instance.groupOffset[group] as number
    const degree = (instance.groupOffset[group + 1] as number) - offset
    const limit = Math.max(horizon, (price[group] as number) * priceShare)
    let count = Math.min(degree, need + spareCandidates)
    while (count < degree && (reduced[order[offset + count] as number] as number) <= limit) count += 1
    return count
  })
}
