import { preferences, usePreferences } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'

/** The bureaus there are, and the one that lists are kept to: the last choice of this person, else the only one they work in. */
export function useBureau() {
  const account = useSessionState()?.account?.id ?? ''
  const { bureaus } = usePreferences()
  const { data } = useRead(queries.bureaus.choices.queryOptions({ input: {} }))
  const kept = bureaus[account]
  const mine = (data ?? []).filter((one) => one.mine)
  const usual = mine.length === 1 ? mine[0]?.id : ''
  const asked = kept ?? usual ?? ''
  const bureau = (data ?? []).find(({ id }) => id === asked)
  return {
    choices: data ?? [],
    /** Nothing where lists are kept to none. */
    bureau,
    bureauId: bureau?.id ?? null,
    choose: (bureauId: string) =>
      preferences.change({ bureaus: { ...preferences.get().bureaus, [account]: bureauId } }),
  }
}

/** The same as facets of a list. */
export const bureauFacet = (bureauId: string | null): Record<string, string> => (bureauId === null ? {} : { bureauId })
