import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { registerShell } from '../app/session.ts'
import { queryClient } from './client.ts'
import { followJobs } from './jobs.ts'
import { followChanges } from './revisions.ts'
import { leaveSession, refreshSession } from './session.ts'

const everySlice = [
  'accounts',
  'assignments',
  'claims',
  'competences',
  'convocations',
  'imports',
  'intervenants',
  'journal',
  'liquidation',
  'maintenance',
  'missions',
  'office',
  'reference',
  'review',
  'serviceStatements',
] as const

const Providers = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
)

registerShell({ Providers, leave: () => void leaveSession() })
void followChanges(everySlice)
void followJobs()
await refreshSession()
