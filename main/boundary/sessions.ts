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
  /** The delegation the role is held by, and the name of who gave it; absent in a role of one's own. */
  delegation?: Readonly<{ id: string; name: string }>
}>

/**
 * What stands between a proved password and the application: the one-time code, then the change of a password somebody
 * else chose. Until it is passed nobody is there, whatever the page asks.
 */
export type EntranceStep = 'code' | 'newPassword'

/** Somebody before their last step. */
export type Held = Readonly<{ session: Session; step: EntranceStep }>

/**
 * Sessions live in the main process, keyed by the window's secret id; the page holds none. A window nobody touched for half
 * an hour, or as long as its office and its person agreed on, is locked (F44), whatever the page does: until its person unlocks it, nobody is there.
 */
export type Sessions = Readonly<{
  /** Who is signed in at a window; null also while it is locked. */
  of(clientId: string): Session | null
  /** Whose window is locked. */
  lockedOf(clientId: string): Session | null
  /** Who has steps left before they may enter. */
  heldOf(clientId: string): Held | null
  hold(clientId: string, held: Held): void
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
  /** Every window of an account that was closed, changed or given another password. */
  endAccount(accountId: string): void
  endAll(): void
}>

type Seat = Readonly<{
  session: Session
  seenAt: string
  isLocked: boolean
  minutes: number
  step: EntranceStep | null
}>

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
    of: (clientId) => when(clientId, (seat) => seat.step === null && !isLocked(seat)),
    lockedOf: (clientId) => when(clientId, (seat) => seat.step === null && isLocked(seat)),
    heldOf(clientId) {
      const seat = seats.get(clientId)
      return seat === undefined || seat.step === null || isLocked(seat)
        ? null
        : { session: seat.session, step: seat.step }
    },
    hold: (clientId, held) =>
      void seats.set(clientId, { ...held, seenAt: now(), isLocked: false, minutes: inactivityMinutes }),
    set(clientId, session) {
      const known = seats.get(clientId)
      const minutes = known?.session.accountId === session.accountId ? known.minutes : inactivityMinutes
      seats.set(clientId, { session, seenAt: now(), isLocked: false, minutes, step: null })
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
    endAccount(accountId) {
      for (const [clientId, seat] of seats) if (seat.session.accountId === accountId) seats.delete(clientId)
    },
    endAll: () => seats.clear(),
  }
}

export const actorOf = ({ accountId, displayName, role, delegation }: Session): Actor => ({
  id: accountId,
  name: displayName,
  role,
  ...(delegation === undefined ? {} : { onBehalfOf: delegation.name }),
})

/** Acts of the application itself: first run, demonstration, generation by rule. */
export const systemActor: Actor = { id: 'system', name: 'Imagin', role: 'system' }
