import { useEffect, useRef } from 'react'
import type { Read } from '../data/use-read.ts'

/** Reads again what is on screen when the revision of what it is worked out from moves. */
export function useReadAgain<T>(read: Read<T>, revision: number): Read<T> {
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
