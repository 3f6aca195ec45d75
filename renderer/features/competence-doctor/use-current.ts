import { useEffect, useRef } from 'react'
import { useRevision } from '../../data/revisions.ts'
import type { Read } from '../../data/use-read.ts'

/** Everything the doctor compares: its findings are out of date as soon as one of these changes. */
export const useDoctorRevision = (): number =>
  useRevision('competenceDoctor', 'competences', 'correspondence', 'intervenants', 'imports', 'assignments', 'missions')

/** Read again at each visit: other slices than its own change what the doctor finds. */
export const readAfresh = { staleTime: 0 } as const

/** Reads again what is on screen when something the doctor compares has changed. */
export function useCurrent<T>(read: Read<T>): Read<T> {
  const revision = useDoctorRevision()
  const seen = useRef(revision)
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    if (seen.current === revision) return
    seen.current = revision
    latest.current.retry()
  }, [revision])
  return read
}
