import type { Services } from '../../boundary/services.ts'
import type { FeedReading, FeedRow, Rejection } from '../../files/feeds/feed.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { nextTurn } from '../next-turn.ts'
import { canonical } from './canonical.ts'
import { compareRow } from './compare.ts'
import { contentOf } from './content.ts'
import { groupsOf } from './groups.ts'
import type { AnyImporter, Values } from './importer.ts'
import { lastSaid, type Said } from './last-said.ts'
import { planImport } from './plan.ts'

export type Verdict = 'new' | 'changed' | 'missing' | 'rejected'
type StagedRow = {
  line: number
  rowKey: string
  verdict: Verdict
  rule: string | null
  content: string
  before: string | null
  beforeImportId: string | null
  raw: string | null
}
export type Staging = Readonly<{
  rows: StagedRow[]
  unchanged: number
  scope: string
  touched: ReadonlySet<string>
  refused: ReadonlySet<string>
  known: Said
}>

/** Rows compared between two breaths of the event loop, so that windows keep being answered. */
const rowsPerTurn = 5_000

/** Compares each row of a file with what its source said last time; unchanged rows are only counted. */
export async function stage(
  services: Services,
  importer: AnyImporter,
  reading: FeedReading<Values>,
  progress: JobProgress | undefined,
): Promise<Staging> {
  const scope = importer.scopeOf(reading.rows)
  const known = await lastSaid(services, importer, scope)
  const lookup = await importer.lookup(
    services.read(),
    reading.rows.map(({ values }) => values),
    services.ports,
  )
  const vault = services.vault()
  const { keep } = contentOf(importer, vault)
  const rows: StagedRow[] = reading.rejected.map((one) =>
    rejected(one.line, one, one.cells === undefined ? null : vault.seal(JSON.stringify(one.cells))),
  )
  const touched = new Set<string>()
  const refused = new Set<string>()
  const seen = new Set<string>()
  let unchanged = 0
  for (const [index, row] of reading.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) {
      progress?.report('comparingFile', index, reading.rows.length)
      await nextTurn()
      if (progress?.signal.aborted === true) break
    }
    seen.add(row.key)
    const reference = importer.refers(lookup, row.values)
    if (reference !== null) {
      const { column, value, rule } = reference
      refused.add(row.key)
      rows.push(rejected(row.line, { column, value, rule, facts: { value } }, null))
      continue
    }
    const before = known.get(row.key)
    const verdict = compareRow(row.values, before?.content)
    if (verdict === 'unchanged') unchanged += 1
    else {
      touched.add(row.key)
      rows.push({
        ...staged(row, verdict),
        content: keep(canonical(row.values)),
        before: before === undefined ? null : keep(before.content),
        beforeImportId: before?.importId ?? null,
      })
    }
  }
  for (const key of known.keys()) {
    if (!seen.has(key)) rows.push(staged({ line: 0, key }, 'missing'))
  }
  return { rows, unchanged, scope, touched, refused, known }
}

/** What the office changed since the source last spoke, and the file changes too. */
export const conflictsOf = async (
  services: Services,
  importer: AnyImporter,
  rows: readonly FeedRow<Values>[],
  { touched, refused, known }: Staging,
) => {
  const accepted = rows.filter(({ key }) => !refused.has(key))
  const groups = groupsOf(
    importer,
    touched,
    [...known].map(([key, { content }]) => ({ key, values: () => JSON.parse(content) as Values })),
    accepted.map(({ key, values }) => ({ key, values: () => values })),
  )
  const plan = await planImport(services.read(), services.vault(), importer, groups, services.ports, () => 'ours')
  return plan.conflicts
}

const staged = ({ line, key }: Readonly<{ line: number; key: string }>, verdict: Verdict): StagedRow => ({
  line,
  rowKey: key,
  verdict,
  rule: null,
  content: '',
  before: null,
  beforeImportId: null,
  raw: null,
})

const rejected = (
  line: number,
  reason: Omit<Rejection, 'line' | 'rule' | 'cells'> & Readonly<{ rule: string }>,
  raw: string | null,
): StagedRow => ({
  ...staged({ line, key: '' }, 'rejected'),
  rule: reason.rule,
  content: JSON.stringify({ column: reason.column, value: reason.value, facts: reason.facts }),
  raw,
})
