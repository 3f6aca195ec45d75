import { useCallback } from 'react'
import { usePreferences } from '../components/index.ts'
import { missionTypeIn, type Typed } from './mission-type-in.ts'

/** Says the type of a mission in the language on screen; stable while the language stays. */
export function useMissionTypeName(): (row: Typed) => string {
  const { language } = usePreferences()
  return useCallback((row: Typed) => missionTypeIn(language, row), [language])
}
