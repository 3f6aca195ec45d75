import { useRevision } from '../../data/revisions.ts'
import type { Read } from '../../data/use-read.ts'
import { useReadAgain } from '../use-read-again.ts'

/** Everything the doctor compares: its findings are out of date as soon as one of these changes. */
export const useDoctorRevision = (): number =>
  useRevision('competenceDoctor', 'competences', 'correspondence', 'intervenants', 'imports', 'assignments', 'missions')

/** Read again at each visit: other slices than its own change what the doctor finds. */
export const readAfresh = { staleTime: 0 } as const

/** Reads again what is on screen when something the doctor compares has changed. */
export const useCurrent = <T>(read: Read<T>): Read<T> => useReadAgain(read, useDoctorRevision())
