import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { tell } from '../app/console-log.ts'
import { registerShell } from '../app/session.ts'
import { translate } from '../app/texts.ts'
import { connection, queryClient } from './client.ts'
import { followJobs } from './jobs.ts'
import { kioskStart } from './kiosk.ts'
import { followChanges } from './revisions.ts'
import { leaveSession, refreshSession } from './session.ts'

const Providers = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
)

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
  void followChanges()
  void followJobs()
  await refreshSession()
}
