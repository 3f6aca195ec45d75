import type { Slice } from '../../shared/contract/index.ts'
import type { Result } from '../../shared/model/result.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Threads } from '../jobs/threads.ts'
import type { Ports } from '../ports/ports.ts'
import type { Act, Actor, Listings, Readable, Store, Vault, WorkContext } from '../store/index.ts'
import type { Changes } from './changes.ts'
import type { FileTokens } from './file-tokens.ts'
import type { Sessions } from './sessions.ts'

/** Everything a feature may use. Features import no Node module: what they need of the machine comes from here. */
export type Services = Readonly<{
  ports: Ports
  /** The open store; another one after a restore, so always ask for it here. */
  store(): Store
  read(): Readable
  /** One act, then the news of it to every window. */
  write<T>(
    actor: Actor,
    act: Act & Readonly<{ touches: readonly Slice[] }>,
    work: (context: WorkContext) => Promise<Result<T>>,
  ): Promise<Result<T>>
  /** Keeps what is no act, such as what somebody is still typing. */
  jot: Store['jot']
  replaceStore(swap: () => Promise<Result<unknown>>): Promise<Result<unknown>>
  listings: Listings
  vault(): Vault
  jobs: Jobs
  threads: Threads
  changes: Changes
  files: FileTokens
  sessions: Sessions
}>
