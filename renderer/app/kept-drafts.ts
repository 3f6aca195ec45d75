import { useState } from 'react'

const drafts = new Map<string, unknown>()

/**
 * State of a screen that outlives it: what was typed is found again on coming back, until it is set back to `nothing`, the
 * window closes, or somebody else takes the seat. `key` names the draft in the whole application.
 */
export function useKeptDraft<Draft>(key: string, nothing: Draft): [Draft, (next: Draft) => void] {
  const [draft, setDraft] = useState(() => (drafts.has(key) ? (drafts.get(key) as Draft) : nothing))
  const keep = (next: Draft) => {
    if (next === nothing) drafts.delete(key)
    else drafts.set(key, next)
    setDraft(next)
  }
  return [draft, keep]
}

/** Forgets every draft, when another person takes the seat. */
export const forgetDrafts = () => drafts.clear()
