import { useCallback } from 'react'
import { useFormat } from '../../components/index.ts'

type Session = Readonly<{ exam: string; month: number; year: number }>

/** A session by its exam and month. */
export function useSessionName(): (session: Session) => string {
  const format = useFormat()
  return useCallback(
    ({ exam, month, year }) => `${exam}, ${format.month(`${year}-${String(month).padStart(2, '0')}`)}`,
    [format],
  )
}
