import type { FeedRow } from './feed.ts'
import type { SchoolRow } from './schools.ts'
import type { Arranged } from './table-format.ts'
import { withoutRepeats } from './table-format.ts'

const place = ({ commune, address, addressMore, name }: SchoolRow): string =>
  [commune, address, addressMore, name].map((part) => part ?? '').join('|')

function byUai(rows: readonly FeedRow<SchoolRow>[]): ReadonlyMap<string, readonly FeedRow<SchoolRow>[]> {
  return Map.groupBy(rows, (row) => row.values.uai)
}

/** Numbers the sites of each UAI by place, so that the number does not depend on the order of the file. */
export function distinctSites(rows: readonly FeedRow<SchoolRow>[]): Arranged<SchoolRow> {
  const placed = withoutRepeats(rows.map((row) => ({ ...row, key: `${row.values.uai}|${place(row.values)}` })))
  const numbers = new Map<string, number>()
  for (const sites of byUai(placed.rows).values()) {
    const ordered = [...sites].sort((a, b) => (place(a.values) < place(b.values) ? -1 : 1))
    for (const [index, row] of ordered.entries()) numbers.set(row.key, index + 1)
  }
  const rowsBySite = placed.rows.map((row) => {
    const site = numbers.get(row.key) ?? 1
    return { line: row.line, key: `${row.values.uai}/${site}`, values: { ...row.values, site } }
  })
  return { rows: rowsBySite, rejected: placed.rejected }
}

/** A file without addresses cannot say which site a repeated UAI is: all its rows are rejected. */
export function rejectRepeatedUai(rows: readonly FeedRow<SchoolRow>[]): Arranged<SchoolRow> {
  const groups = [...byUai(rows).values()]
  const repeated = groups.filter((group) => group.length > 1).flat()
  return {
    rows: groups.filter((group) => group.length === 1).flat(),
    rejected: repeated.map(({ line, values }) => ({
      line,
      column: null,
      value: values.uai,
      rule: 'uaiAmbiguous' as const,
      facts: {},
    })),
  }
}
