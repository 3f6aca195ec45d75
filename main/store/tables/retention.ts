import type { RetentionDuration, RetentionKind } from '../../../shared/model/retention.ts'

/** How long one kind of data is kept, one row a decision; the last one stands. Without a count nothing is erased. */
export interface RetentionRuleRow {
  kind: RetentionKind
  version: number
  count: number | null
  unit: RetentionDuration['unit'] | null
  source: string
  confirmedBy: string
  confirmedOn: string | null
  decidedBy: string
  decidedAt: string
}

/** One purge: the plan it was decided on, the rules it was made under (JSON), and the hash of what it erased. */
export interface PurgeRow {
  id: string
  planDigest: string
  rules: string
  startedAt: string
  startedBy: string
  endedAt: string | null
  /** Whether everything the plan told of went; null until the end. */
  whole: number | null
  digest: string | null
  /** Whether the file of the store was written again without what was erased. */
  compacted: number
}

/** One thing a purge erased, by its identifier alone. */
export interface ErasureRow {
  purgeId: string
  kind: RetentionKind
  subjectId: string
}

export interface RetentionTables {
  retentionRule: RetentionRuleRow
  purge: PurgeRow
  erasure: ErasureRow
}
