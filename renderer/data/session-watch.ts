import type { SessionState } from '../../shared/contract/accounts.ts'

/** What says who somebody is here: roles handed to them or taken back, accounts, the bureaus they work in, the office. */
const aboutSessions: ReadonlySet<string> = new Set(['delegations', 'accounts', 'bureaus', 'office'])

type Watching = Readonly<{
  state(): SessionState | null
  /** Asks the core again who is at this window. */
  refresh(): Promise<void>
  /** The day on the clock of this machine. */
  today(): string
  /** The delegation somebody worked under is over: they are out. */
  tellEnded(name: string): void
}>

/**
 * Keeps what the page knows of its session true while somebody stays signed in: a delegation may be given or taken back by
 * somebody else, and begins or ends with a day.
 */
export function watchSession({ state, refresh, today, tellEnded }: Watching) {
  let day = today()
  const look = async (): Promise<void> => {
    const before = state()?.account
    if (before == null) return
    await refresh()
    if (before.onBehalfOf !== null && state()?.account === null) tellEnded(before.onBehalfOf)
  }
  return {
    /** After news of an act; null where nobody knows what was missed. */
    touched: async (slices: readonly string[] | null): Promise<void> => {
      if (slices === null || slices.some((slice) => aboutSessions.has(slice))) await look()
    },
    /** From time to time: a day that began may bring a delegation, or end one. */
    tick: async (): Promise<void> => {
      if (today() === day) return
      day = today()
      await look()
    },
  }
}
