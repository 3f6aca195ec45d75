import { client, queryClient } from '../../data/client.ts'
import { inTime } from './in-time.ts'

let before: () => Promise<unknown> = async () => null

/** Gives what must be done before a visit is wiped, such as keeping what is typed; the answer takes it back. */
export function beforePurge(work: () => Promise<unknown>): () => void {
  before = work
  return () => {
    if (before === work) before = async () => null
  }
}

/** Empties all that a page keeps outside of its memory, what was copied by other means too. */
export async function wipePage(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  await navigator.clipboard.writeText('').catch(() => null)
}

/**
 * Ends a visit (ux.md S24): what was typed is kept in the store under its claim, the session is ended in the core, then
 * nothing of it stays on this machine: the page is left with its memory, its history is one page long.
 */
export async function purge(): Promise<void> {
  await inTime([before, () => client.kiosk.end({}), wipePage])
  queryClient.clear()
  location.replace(location.pathname)
}
