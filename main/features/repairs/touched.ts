import type { Slice } from '../../../shared/contract/index.ts'

/** What changes on screen when somebody replaces somebody. */
export const touchedByRepairs: readonly Slice[] = [
  'repairs',
  'explanations',
  'assignments',
  'missions',
  'intervenants',
  'convocations',
  'claims',
  'review',
  'availability',
]
