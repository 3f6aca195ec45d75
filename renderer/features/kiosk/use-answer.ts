import { useState } from 'react'
import type { Draft } from '../claims/draft.ts'
import type { DraftKeeper } from '../claims/draft-keeper.ts'

/** Puts an answer in the draft of a claim and saves it before going on: the next question may depend on what it is worth. */
export function useAnswer(keeper: DraftKeeper) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  return {
    busy,
    /** What was typed could not be saved; it is kept as it is. */
    failed,
    async answer(change: ((draft: Draft) => Draft) | null, then: () => void): Promise<void> {
      if (busy) return
      setBusy(true)
      if (change !== null) keeper.change(change)
      const saved = await keeper.flush()
      setBusy(false)
      setFailed(!saved)
      if (saved) then()
    },
  }
}
