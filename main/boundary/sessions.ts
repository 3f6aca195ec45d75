import { inactivityMinutes } from '../../shared/model/inactivity.ts'
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

/**
 * Sessions live in the main process, keyed by the window's secret id; the page holds none. A window nobody touched for half
 * an hour, or as long as its office and its person agreed on, is locked (F44), whatever the page does: until its person unlocks it, nobody is there.
 */
export type Sessions = Readonly<{
  /** Who is signed in at a window; null also while it is locked. */
  of(clientId: string): Session | null
  /** Whose window is locked. */
  lockedOf(clientId: string): Session | null
  /** Opens, or unlocks, a window. */
  set(clientId: string, session: Session): void
  /** The person is still there. */
  seen(clientId: string): void
  lock(clientId: string): void
  /** How many minutes the window of a person may stay untouched. */
  allow(clientId: string, minutes: number): void
  /** No window may stay untouched longer than that. */
  cap(minutes: number): void
  end(clientId: string): void
  endAll(): void
}>

type Seat = Readonly<{ session: Session; seenAt: string; isLocked: boolean; minutes: number }>

/** `now` gives the instant, ISO 8601. */
export function createSessions(now: () => string): Sessions {
  const seats = new Map<string, Seat>()
  const isLocked = ({ seenAt, isLocked, minutes }: Seat): boolean =>
    isLocked || Date.parse(now()) - Date.parse(seenAt) >= minutes * 60_000
  const when = (clientId: string, wanted: (seat: Seat) => boolean): Session | null => {
    const seat = seats.get(clientId)
    return seat !== undefined && wanted(seat) ? seat.session : null
  }
  return {
    of: (clientId) => when(clientId, (seat) => !isLocked(seat)),
    lockedOf: (clientId) => when(clientId, isLocked),
    set(clientId, session) {
      const known = seats.get(clientId)
      const minutes = known?.session.accountId === session.accountId ? known.minutes : inactivityMinutes
      seats.set(clientId, { session, seenAt: now(), isLocked: false, minutes })
    },
    seen(clientId) {
      const seat = seats.get(clientId)
      if (seat !== undefined && !isLocked(seat)) seats.set(clientId, { ...seat, seenAt: now() })
    },
    lock(clientId) {
      const seat = seats.get(clientId)
      if (seat !== undefined) seats.set(clientId, { ...seat, isLocked: true })
    },
    allow(clientId, minutes) {
      const seat = seats.get(clientId)
      if (seat !== undefined) seats.set(clientId, { ...seat, minutes })
    },
    cap(minutes) {
      for (const [clientId, seat] of seats) seats.set(clientId, { ...seat, minutes: Math.min(seat.minutes, minutes) })
    },
    end: (clientId) => void seats.delete(clientId),
    endAll: () => seats.clear(),
  }
}

export const actorOf = (session: Session): Actor => ({
  id: session.accountId,
  name: session.displayName,
  role: session.role,
})

/** Acts of the application itself: first run, demonstration, generation by rule. */
export const systemActor: Actor = { id: 'system', name: 'Imagin', role: 'system' }
