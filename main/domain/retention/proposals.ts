import type { RetentionDuration, RetentionKind } from '../../../shared/model/retention.ts'

/**
 * Durations found in a text, to be confirmed by the data protection officer and the archives of each office before anything
 * is erased under them; their sources are worded in `shared/text/retention.ts`. `claims` and `unsentClaims`: limitation of
 * debts of the State, claimed or not (loi n° 68-1250, art. 1); `drafts` and `log`: `reliability.md` 3.10. Null: no text was
 * found, and none is guessed.
 */
export const proposedDurations: Readonly<Record<RetentionKind, RetentionDuration | null>> = {
  drafts: { count: 30, unit: 'days' },
  claims: { count: 4, unit: 'civilYears' },
  unsentClaims: { count: 4, unit: 'civilYears' },
  supportingDocuments: null,
  convocations: null,
  payFiles: null,
  availability: null,
  people: null,
  imports: null,
  reasons: null,
  exports: null,
  log: { count: 12, unit: 'months' },
}
