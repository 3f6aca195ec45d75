import { useCallback, useEffect, useState } from 'react'
import type { Occupation } from '../../../shared/contract/review.ts'
import { client, queries } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { useRead } from '../../data/use-read.ts'

/** Who looks at a claim may change at any moment, and nothing in the store changes with it: it is asked for again. */
const askedEvery = 15_000
/** Well before the core lets go of a claim that nobody says they still look at. */
const renewedEvery = 240_000

/** The claims in the hands of somebody, as they were a few seconds ago. */
export const useOccupations = (): readonly Occupation[] =>
  useRead({ ...queries.review.occupied.queryOptions({ input: {} }), refetchInterval: askedEvery, staleTime: 0 }).data ??
  []

/** Tells that this claim is being looked at as long as it is on screen; gives the colleague who came first, if any. */
export function useOccupation(id: string): Readonly<{ colleague: Occupation | null; take: () => Promise<void> }> {
  const [holder, setHolder] = useState<Occupation | null>(null)
  const occupy = useCallback(
    async (take: boolean) => {
      try {
        setHolder(await client.review.occupy({ commandId: newCommandId(), id, take }))
      } catch {
        // Somebody who may not write, or a core that is gone: the decision itself will say why.
      }
    },
    [id],
  )
  useEffect(() => {
    void occupy(false)
    const renewing = setInterval(() => void occupy(false), renewedEvery)
    return () => {
      clearInterval(renewing)
      client.review.leave({ commandId: newCommandId(), id }).catch(() => undefined)
    }
  }, [id, occupy])
  const now = useOccupations().find(({ claimId }) => claimId === id) ?? holder
  return { colleague: now !== null && !now.mine ? now : null, take: () => occupy(true) }
}
