import { useEffect, useSyncExternalStore } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { problemOf } from '../../data/problem.ts'
import { touch } from '../../data/revisions.ts'
import { useSessionState } from '../../data/session.ts'
import { createDraftKeeper, type DraftKeeper, type DraftView } from './draft-keeper.ts'

/** Drafts of this window, by account and claim: leaving the screen loses nothing that could not be saved. */
const keepers = new Map<string, DraftKeeper>()

function keeperOf(account: string, sheet: ClaimSheet): DraftKeeper {
  const key = `${account} ${sheet.id}`
  const known = keepers.get(key)
  if (known !== undefined) return known
  const keeper = createDraftKeeper({
    sheet,
    save: (input) => client.claims.save(input),
    keep: (input) => client.claims.keepDraft(input),
    read: () => client.claims.get({ id: sheet.id }),
    problemOf,
    newId: newCommandId,
    now: () => new Date(),
  })
  keepers.set(key, keeper)
  return keeper
}

/** The draft of a claim on screen: kept, saved by itself, and saved at once when the screen is left. */
export function useDraft(sheet: ClaimSheet): { keeper: DraftKeeper; view: DraftView } {
  const account = useSessionState()?.account?.id ?? ''
  const keeper = keeperOf(account, sheet)
  const view = useSyncExternalStore(keeper.subscribe, keeper.view)
  useEffect(() => keeper.receive(sheet), [keeper, sheet])
  useEffect(
    () => () =>
      void keeper.leave().then((whole) => {
        // What is kept without being saved is no act: nobody tells the list that something waits.
        if (!whole) touch(['claims'])
      }),
    [keeper],
  )
  return { keeper, view }
}
