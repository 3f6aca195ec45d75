import { PersonHeap } from './person-heap.ts'

/** A transportation problem: rows want `need` columns each, a column serves one row, an unserved unit costs a penalty. */
export type AssignmentProblem = Readonly<{
  rows: number
  columns: number
  need: Int32Array
  penalty: Float64Array
  /** Arcs of row `r` are `offset[r]..offset[r + 1]`. */
  offset: Int32Array
  column: Int32Array
  /** Non-negative. */
  cost: Float64Array
}>

/**
 * Exact minimum by successive shortest augmenting paths with potentials (one Dijkstra per wanted unit, stopped at the
 * first free column or at the cheapest unit to leave unserved). Returns the arc that serves each column, or -1.
 */
export function minCostAssignment(problem: AssignmentProblem): Int32Array {
  const { rows, columns, need, penalty, offset, column, cost } = problem
  const rowOfArc = new Int32Array(column.length)
  for (let row = 0; row < rows; row += 1) rowOfArc.fill(row, offset[row], offset[row + 1])
  const matched = new Int32Array(columns).fill(-1)
  const rowPotential = new Float64Array(rows)
  const columnPotential = new Float64Array(columns)
  const rowDistance = new Float64Array(rows).fill(Infinity)
  const rowEntry = new Int32Array(rows).fill(-1)
  const columnArc = new Int32Array(columns).fill(-1)
  const visitedRows: number[] = []
  const heap = new PersonHeap(columns)

  for (let source = 0; source < rows; source += 1) {
    for (let unit = need[source] as number; unit > 0; unit -= 1) {
      let reach = Infinity
      let endColumn = -1
      let endRow = -1
      heap.clear()
      visitedRows.length = 0
      const visit = (row: number, distance: number, entry: number) => {
        if (rowDistance[row] !== Infinity) return
        rowDistance[row] = distance
        rowEntry[row] = entry
        visitedRows.push(row)
        const leave = distance + (penalty[row] as number) + (rowPotential[row] as number)
        if (leave < reach) {
          reach = leave
          endRow = row
          endColumn = -1
        }
        const base = distance + (rowPotential[row] as number)
        for (let arc = offset[row] as number; arc < (offset[row + 1] as number); arc += 1) {
          const target = column[arc] as number
          const next = base + (cost[arc] as number) - (columnPotential[target] as number)
          if (next >= reach || !heap.offer(target, next)) continue
          columnArc[target] = arc
          if (matched[target] !== -1) continue
          reach = next
          endColumn = target
          endRow = -1
        }
      }
      visit(source, 0, -1)
      while (heap.size > 0) {
        const nearest = heap.peek()
        const distance = heap.key(nearest)
        if (distance >= reach) break
        heap.pop()
        visit(rowOfArc[matched[nearest] as number] as number, distance, nearest)
      }
      heap.forEachSettled((settled, distance) => {
        columnPotential[settled] = (columnPotential[settled] as number) + distance - reach
      })
      for (const row of visitedRows) {
        rowPotential[row] = (rowPotential[row] as number) + (rowDistance[row] as number) - reach
        rowDistance[row] = Infinity
      }
      let free = endColumn
      if (free < 0) {
        free = rowEntry[endRow] as number
        if (free < 0) continue
        // The unit that `free` served stays empty; `free` then serves the row from which it was reached.
      }
      for (;;) {
        const arc = columnArc[free] as number
        matched[free] = arc
        const row = rowOfArc[arc] as number
        if (row === source) break
        free = rowEntry[row] as number
      }
    }
  }
  return matched
}
