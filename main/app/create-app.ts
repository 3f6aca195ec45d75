import { fail, ok, type Result } from '../../shared/model/result.ts'
import { createChanges } from '../boundary/changes.ts'
import { createFileTokens } from '../boundary/file-tokens.ts'
import type { Services } from '../boundary/services.ts'
import { createSessions } from '../boundary/sessions.ts'
import { openableAddresses } from '../features/academy-addresses/index.ts'
import { portalAddresses } from '../features/mission-portals/index.ts'
import { messageAddresses } from '../features/welcome-messages/index.ts'
import { createJobs } from '../jobs/jobs.ts'
import { createThreads } from '../jobs/threads.ts'
import type { Ports } from '../ports/ports.ts'
import { createListings } from '../store/listing.ts'
import { openStore, type Store } from '../store/store.ts'
import { createVault } from '../store/vault.ts'
import type { App } from './app.ts'
import { createRouter } from './router.ts'

/** The application core over one data folder: what both shells and the headless commands run. */
export type Core = App & Readonly<{ services: Services }>

/** Opens the store and builds everything above it. Knows nothing of Electron; refuses a folder already in use. */
export async function createApp(ports: Ports): Promise<Result<Core>> {
  const opened = await openStore(ports)
  if (!opened.ok) return opened
  let store: Store = opened.value
  let vault = createVault(await ports.secrets.dataKey())
  const changes = createChanges()
  const sessions = createSessions(ports.clock.now)
  const jobs = createJobs(ports.clock, ports.ids, ports.logger)

  const services: Services = {
    ports,
    store: () => store,
    read: () => store.read,
    write: async (actor, { touches, ...act }, work) => {
      const result = await store.write(actor, act, work)
      if (result.ok) changes.publish(await store.revision(), touches)
      return result
    },
    jot: (work) => store.jot(work),
    replaceStore: async (swap) => {
      await store.close()
      const swapped = await swap().catch((error: unknown): Result<never> => fail('INTERNAL', { detail: String(error) }))
      const reopened = await openStore(ports)
      if (!reopened.ok) return fail('INTERNAL', { reason: 'storeNotReopened' })
      store = reopened.value
      vault = createVault(await ports.secrets.dataKey())
      sessions.endAll()
      return swapped
    },
    listings: createListings(() => store),
    vault: () => vault,
    jobs,
    threads: createThreads(ports.workerEntry, ports.logger),
    changes,
    files: createFileTokens(ports.ids),
    sessions,
  }

  return ok({
    services,
    router: createRouter(services),
    openableAddresses: async () => {
      const listed = [openableAddresses, portalAddresses, messageAddresses].map((addresses) => addresses(store.read))
      return (await Promise.all(listed)).flat()
    },
    close: async () => {
      await jobs.close()
      await store.close()
    },
  })
}
