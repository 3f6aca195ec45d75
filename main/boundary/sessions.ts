import type { Role } from '../../shared/model/roles.ts'
import type { Actor } from '../store/index.ts'

/** Who is signed in at one window, and in which quality. */
export type Session = Readonly<{
  accountId: string
  displayName: string
  roles: readonly Role[]
  role: Role
  intervenantId: string | null
  /** The school of a school head, the centre of a centre head. */
  schoolId: string | null
}>

/** Sessions live in the main process, keyed by the window's secret id; the page holds none. */
export type Sessions = Readonly<{
  of(clientId: string): Session | null
  set(clientId: string, session: Session): void
  end(clientId: string): void
  endAll(): void
}>

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>()
  return {
    of: (clientId) => sessions.get(clientId) ?? null,
    set: (clientId, session) => void sessions.set(clientId, session),
    end: (clientId) => void sessions.delete(clientId),
    endAll: () => sessions.clear(),
  }
}

export const actorOf = (session: Session): Actor => ({
  id: session.accountId,
  name: session.displayName,
  role: session.role,
})

/** Acts of the application itself: first run, demonstration, generation by rule. */
export const systemActor: Actor = { id: 'system', name: 'Imagin', role: 'system' }
