import { client, queryClient } from '../../data/client.ts'

/** Milliseconds that what is still on its way has, so that the first screen is back within two seconds. */
const patience = 700

let before: () => Promise<unknown> = async () => null

/** Gives what must be done before a visit is wiped, such as keeping what is typed; the answer takes it back. */
export function beforePurge(work: () => Promise<unknown>): () => void {
  before = work
  return () => {
    if (before === work) before = async () => null
  }
}

const atMost = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => null), new Promise((resolve) => setTimeout(resolve, patience))])

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
  await atMost(before())
  await atMost(client.kiosk.end({}))
  queryClient.clear()
  await atMost(wipePage())
  location.replace(location.pathname)
}
