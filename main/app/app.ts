import type { Router } from '@orpc/server'

/** Who is at the other end of a connection. `id` is secret to that window and survives a reload of its page. */
export type Client = Readonly<{ id: string; kiosk: boolean }>

/** What each call receives from its transport. */
export type CallContext = Readonly<{ client: Client }>

/** The application core as the shells see it: a router to serve, and a way to stop. */
export type App = Readonly<{
  router: Router<Record<never, never>, CallContext>
  /** The addresses of other academies and of external applications that may be opened outside: exact, and no other (F181, F328). */
  openableAddresses(): Promise<readonly string[]>
  close(): Promise<void>
}>
