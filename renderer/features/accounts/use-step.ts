import { useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { problemOf } from '../../data/problem.ts'
import { refreshSession } from '../../data/session.ts'

/** One step of the sign-in: sends it once at a time, and hands over what the window shows next. */
export function useStep(onEntered: (state: SessionState) => void) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const take = async (step: () => Promise<SessionState>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      onEntered(await step())
    } catch (error) {
      const refused = problemOf(error)
      setProblem(refused)
      // The step is no longer waited for: the window was left alone, or the account was closed or reset.
      if (refused.code === 'SIGNED_OUT') await refreshSession()
    }
    setBusy(false)
  }
  return { busy, problem, take, forget: () => setProblem(null) }
}
