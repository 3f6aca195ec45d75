import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minCostAssignment } from '../../../../main/domain/assignment/solver/min-cost-assignment.ts'

type Row = Readonly<{ need: number; penalty: number; arcs: ReadonlyArray<number | null> }>

const rowArbitrary: fc.Arbitrary<Row> = fc.record({
  need: fc.integer({ min: 0, max: 3 }),
  penalty: fc.integer({ min: 0, max: 15 }),
  arcs: fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { minLength: 5, maxLength: 5 }),
})

/** Least cost by trying every row (or none) for every column. */
function bruteForce(rows: readonly Row[]): number {
  const left = rows.map((row) => row.need)
  const place = (column: number): number => {
    if (column === 5) return left.reduce((sum, missing, row) => sum + missing * (rows[row]?.penalty ?? 0), 0)
    let best = place(column + 1)
    rows.forEach((row, index) => {
      const cost = row.arcs[column]
      if (cost === null || cost === undefined || (left[index] ?? 0) === 0) return
      left[index] = (left[index] ?? 0) - 1
      best = Math.min(best, cost + place(column + 1))
      left[index] = (left[index] ?? 0) + 1
    })
    return best
  }
  return place(0)
}

describe('minCostAssignment', () => {
  it('is the exact minimum', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 4 }), (rows) => {
        const offset = [0]
        const column: number[] = []
        const cost: number[] = []
        const owner: number[] = []
        rows.forEach((row, index) => {
          row.arcs.forEach((arc, target) => {
            if (arc === null) return
            column.push(target)
            cost.push(arc)
            owner.push(index)
          })
          offset.push(column.length)
        })
        const serving = minCostAssignment({
          rows: rows.length,
          columns: 5,
          need: Int32Array.from(rows, (row) => row.need),
          penalty: Float64Array.from(rows, (row) => row.penalty),
          offset: Int32Array.from(offset),
          column: Int32Array.from(column),
          cost: Float64Array.from(cost),
        })
        const left = rows.map((row) => row.need)
        let total = 0
        serving.forEach((arc, target) => {
          if (arc < 0) return
          expect(column[arc]).toBe(target)
          total += cost[arc]!
          left[owner[arc]!]! -= 1
        })
        expect(Math.min(...left)).toBeGreaterThanOrEqual(0)
        total += left.reduce((sum, missing, row) => sum + missing * rows[row]!.penalty, 0)
        expect(total).toBe(bruteForce(rows))
      }),
      { numRuns: 500 },
    )
  })
})
