import type { Occupation } from '../../../shared/contract/review.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'

/** Nobody keeps a claim longer than this without looking at it again. */
const keptMinutes = 10

type Holder = Readonly<{ accountId: string; by: string; since: string; until: string }>

/**
 * Who is looking at which claim, and what each has opened today. Kept in memory: one program holds the office at a time
 * (README, "Where data lives"), and nobody is looking at anything after it stopped.
 */
type Desk = { holders: Map<string, Holder>; opened: Map<string, Set<string>> }

const desks = new WeakMap<Services, Desk>()

function deskOf(services: Services): Desk {
  const known = desks.get(services)
  if (known !== undefined) return known
  const made: Desk = { holders: new Map(), opened: new Map() }
  desks.set(services, made)
  return made
}

const later = (instant: string): string => new Date(Date.parse(instant) + keptMinutes * 60_000).toISOString()

/** Who holds a claim now; nobody once the time is over. */
function holderOf(services: Services, claimId: string): Holder | null {
  const holder = deskOf(services).holders.get(claimId)
  return holder !== undefined && services.ports.clock.now() < holder.until ? holder : null
}

const occupation = (claimId: string, { accountId, ...holder }: Holder, session: Session): Occupation => ({
  claimId,
  ...holder,
  mine: accountId === session.accountId,
})

type Occupy = Readonly<{ id: string; take: boolean }>

/** Tells that somebody looks at a claim, and answers who holds it: a colleague who came first, unless it is taken over. */
export function occupy(services: Services, session: Session, { id, take }: Occupy): Occupation {
  const { holders, opened } = deskOf(services)
  const { accountId, displayName } = session
  const seen = opened.get(accountId) ?? new Set()
  opened.set(accountId, seen.add(`${services.ports.clock.today()} ${id}`))
  const current = holderOf(services, id)
  if (current !== null && current.accountId !== accountId && !take) return occupation(id, current, session)
  const now = services.ports.clock.now()
  const since = current?.accountId === accountId ? current.since : now
  const holder = { accountId, by: displayName, since, until: later(now) }
  holders.set(id, holder)
  return occupation(id, holder, session)
}

/** Lets go of a claim that one was looking at. */
export function leave(services: Services, session: Session, id: string): void {
  if (holderOf(services, id)?.accountId === session.accountId) deskOf(services).holders.delete(id)
}

/** Every claim that somebody is looking at now. */
export function occupations(services: Services, session: Session): Occupation[] {
  const { holders } = deskOf(services)
  return [...holders.keys()].flatMap((claimId) => {
    const holder = holderOf(services, claimId)
    if (holder === null) holders.delete(claimId)
    return holder === null ? [] : [occupation(claimId, holder, session)]
  })
}

/** Whether a claim is in the hands of somebody else than this account. */
export function isOthers(services: Services, accountId: string, claimId: string): boolean {
  const holder = holderOf(services, claimId)
  return holder !== null && holder.accountId !== accountId
}

/** Nobody decides on a claim that a colleague is reviewing. Refused (RULE): `review.occupied` (facts: by, since). */
export function free(services: Services, session: Session, claimId: string): Result<null> {
  const holder = holderOf(services, claimId)
  if (holder === null || holder.accountId === session.accountId) return ok(null)
  return refuse('review.occupied', { by: holder.by, since: holder.since })
}

/** Whether somebody has opened a claim today. */
export const hasOpened = (services: Services, accountId: string, claimId: string): boolean =>
  deskOf(services).opened.get(accountId)?.has(`${services.ports.clock.today()} ${claimId}`) ?? false
