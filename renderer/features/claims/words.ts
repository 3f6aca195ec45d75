import { useCallback } from 'react'
import { type Translate, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

const decidedStates = ['ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE']

/** Whether the amount of a part is the one the office decided. */
export const isDecided = (state: string): boolean => decidedStates.includes(state)

/** Text of a code of the core under a branch of the catalogue; the code itself where it has none. */
export function wordOf(t: Translate, branch: string, code: string): string {
  const key = `${branch}.${code}`
  return isTextKey(key) ? t(key) : code
}

/** `useWord('claims.states')('SENT')`: words of a branch in the current language. */
export function useWord(branch: string): (code: string) => string {
  const t = useText()
  return useCallback((code) => wordOf(t, branch, code), [t, branch])
}
