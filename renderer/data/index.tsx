import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { tell } from '../app/console-log.ts'
import { registerShell } from '../app/session.ts'
import { translate } from '../app/texts.ts'
import { connection, queryClient } from './client.ts'
import { followJobs } from './jobs.ts'
import { kioskStart } from './kiosk.ts'
import { followChanges } from './revisions.ts'
import { leaveSession, refreshSession, sessionState } from './session.ts'
import { watchSession } from './session-watch.ts'

const Providers = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
)

/** A minute, in milliseconds: how late a page may learn that a day began. */
const dayCheck = 60_000

/** The core out of reach: it is asked again with its next news. */
const later = () => undefined

/** Follows what others do, and what that changes for whoever is signed in. */
function follow(): void {
  const session = watchSession({
    state: sessionState,
    refresh: refreshSession,
    today: () => new Date().toDateString(),
    tellEnded: (name) => tell('warning', translate('delegations.ended', { name })),
  })
  void followChanges((slices) => void session.touched(slices).catch(later))
  setInterval(() => void session.tick().catch(later), dayCheck)
}

/** Says in the console when the application is out of reach, and when it is back: calls made meanwhile wait for it. */
function tellConnection(): void {
  const state = connection.state()
  if (state === 'open') tell('success', translate('frame.connection.back'))
  else tell('warning', translate(`frame.connection.${state}`))
}

connection.subscribe(tellConnection)
registerShell({ Providers, leave: () => void leaveSession() })
// The page of a kiosk lives for one visit: it signs nobody in, and follows nothing that others do.
if (!kioskStart.kiosk) {
  follow()
  void followJobs()
  await refreshSession()
}
