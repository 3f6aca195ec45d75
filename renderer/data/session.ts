import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { SessionState } from '../../shared/contract/accounts.ts'
import { clearConsole, tell } from '../app/console-log.ts'
import { forgetDrafts } from '../app/kept-drafts.ts'
import { accountPreferenceStorage, localPreferenceStorage, preferences } from '../app/preferences.ts'
import { setSession } from '../app/session.ts'
import { translate } from '../app/texts.ts'
import { forgetGridPlaces } from '../components/grid/grid-memory.ts'
import { client, queryClient } from './client.ts'

let state: SessionState | null = null
const listeners = new Set<() => void>()

/** What the core last said of this window: no office, signed out, signed in, or locked. */
export const useSessionState = (): SessionState | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )

/** The same outside what is drawn. */
export const sessionState = (): SessionState | null => state

/** The role one works in, with one's bureaus or whose role it is. */
function roleNameOf({ role, onBehalfOf, bureaus }: NonNullable<SessionState['account']>): string {
  const word = [translate(`accounts.roles.${role}`), ...bureaus].join(', ')
  return onBehalfOf === null ? word : translate('delegations.roleFor', { role: word, name: onBehalfOf })
}

let attachedTo: string | null = null

/** Everybody finds the settings they chose; a locked window keeps those of who is behind it. */
function attachPreferences({ stage, account }: SessionState): void {
  const owner = stage === 'locked' ? attachedTo : (account?.id ?? null)
  if (owner === attachedTo) return
  attachedTo = owner
  preferences.attach(owner === null ? localPreferenceStorage : accountPreferenceStorage(owner))
}

/** Takes over what the core says of the session; another person or role starts from an empty cache. */
export function enterSession(next: SessionState): void {
  const before = state?.account
  state = next
  // Behind a locked window nothing is read: what changed meanwhile is read again when its person is back.
  onlineManager.setOnline(next.stage !== 'locked')
  const isAnother = before?.id !== next.account?.id || before?.role !== next.account?.role
  if (isAnother || before?.onBehalfOf !== next.account?.onBehalfOf) queryClient.clear()
  // The next person at this window finds nothing of the one before: no message, no filter, no place in a list.
  if (before != null && before.id !== next.account?.id) {
    clearConsole()
    location.hash = '#/'
    forgetGridPlaces()
    forgetDrafts()
  }
  attachPreferences(next)
  setSession(
    next.account === null
      ? null
      : {
          academy: next.office?.academyLabel ?? '',
          person: next.account.displayName,
          roleName: roleNameOf(next.account),
          roles: [next.account.role],
        },
  )
  // Who is at the window, in which role (F87).
  if (next.account !== null && (before?.id !== next.account.id || before.role !== next.account.role)) {
    const { displayName: person, role } = next.account
    tell('information', translate('frame.console.connected', { person, role: translate(`accounts.roles.${role}`) }))
  }
  for (const listener of listeners) listener()
}

export const refreshSession = async (): Promise<void> => enterSession(await client.accounts.state({}))

/** Locks the window over its work; the core may have done so already. */
export const lockWindow = async (): Promise<void> =>
  enterSession(await client.accounts.lock({}).catch(() => client.accounts.state({})))

export const leaveSession = async (): Promise<void> => enterSession(await client.accounts.signOut({}))
