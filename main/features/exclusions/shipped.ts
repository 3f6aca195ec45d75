import type { ExclusionRow } from '../../store/index.ts'

/** What a new office starts with; a migration gave the same to the offices that were there before. */
export const shippedExclusions: readonly ExclusionRow[] = [
  {
    id: 'shipped-trainees',
    status: 'trainee',
    disciplineCode: null,
    examCode: null,
    reason: 'Les stagiaires sont en formation.',
    active: 1,
    rowVersion: 1,
  },
]
