import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { type ClaimFacts, loadClaim, type MoveBy, onVersion } from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { planAccept, rulesFor, writeAccepted } from './accept.ts'
import type { Corrections } from './correct.ts'
import { cancelClaim, giveBackClaim, type ReturnPoint, restoreClaim } from './decisions.ts'
import { free, leave } from './desk.ts'
import { type Holding, holdClaim, releaseClaim } from './hold.ts'
import { type Decision, remembering } from './remember.ts'
import { reviewSheet } from './sheet.ts'

type OnClaim = Readonly<{ commandId: string; id: string; expectedVersion: number }>
type WithReason = OnClaim & Readonly<{ reason: string }>

type Decide = (context: WorkContext, claim: ClaimFacts, by: MoveBy) => Promise<Result<unknown>>

const kinds: Readonly<Record<Decision, string>> = {
  accept: 'review.accept',
  return: 'review.giveBack',
  cancel: 'review.cancel',
  restore: 'review.restore',
  hold: 'review.hold',
  release: 'review.release',
}

/**
 * One decision on one claim: refused while a colleague reviews it (`review.occupied`) or when it changed since it was seen;
 * what the claim was before is remembered so that the decision can be undone. What was written is kept with the claim, where
 * it is erased in its time, and not in the journal, which is kept whole.
 */
async function decide(
  services: Services,
  session: Session,
  decision: Decision,
  { commandId, id, expectedVersion, reason = '' }: OnClaim & Readonly<{ reason?: string }>,
  work: Decide,
) {
  const allowed = free(services, session, id)
  if (!allowed.ok) return allowed
  const act = {
    commandId,
    kind: kinds[decision],
    subject: { kind: 'claim', id },
    touches: ['review', 'claims', 'liquidation', 'intervenants'] as const,
  }
  const done = await services.write(actorOf(session), act, async (context) => {
    const claim = await loadClaim(reading(context.tx), id)
    if (claim === null) return fail('NOT_FOUND', { id })
    const current = onVersion(claim, expectedVersion)
    if (!current.ok) return current
    context.note({ claim: claim.number })
    const by: MoveBy = { actor: 'manager', today: services.ports.clock.today(), reason }
    const remembered = await remembering(context, commandId, decision, [claim])
    const decided = await work(context, claim, by)
    if (!decided.ok) return decided
    await remembered.close()
    return ok({ id: claim.id })
  })
  if (!done.ok) return done
  leave(services, session, id)
  return reviewSheet(services, id, session)
}

/** Accepts one claim: writes its lines and amounts, with the office's corrections. Refused while a control blocks. */
export const acceptClaim = (
  services: Services,
  session: Session,
  input: WithReason & Readonly<{ corrections?: Corrections | null }>,
) =>
  decide(services, session, 'accept', input, async (context, claim, by) => {
    const rules = await rulesFor(reading(context.tx), [claim])
    const settled = planAccept(claim, by, rules, input.corrections ?? null)
    if (!settled.ok) return settled
    const { feeCents, travelCents, corrections, alerts } = settled.value
    context.note({ feeCents, travelCents, corrections: corrections.length, alerts: alerts.join(', ') })
    await writeAccepted(context, [settled.value], session.displayName, input.reason)
    return ok(null)
  })

export const giveBack = (
  services: Services,
  session: Session,
  input: WithReason & Readonly<{ points?: readonly ReturnPoint[] }>,
) =>
  decide(services, session, 'return', input, (context, claim, by) =>
    giveBackClaim(context, claim, session.displayName, by, input.points),
  )

export const cancel = (services: Services, session: Session, input: WithReason) =>
  decide(services, session, 'cancel', input, (context, claim, by) =>
    cancelClaim(context, claim, session.displayName, by),
  )

export const restore = (services: Services, session: Session, input: OnClaim) =>
  decide(services, session, 'restore', input, async (context, claim, by) =>
    restoreClaim(context, claim, session.displayName, by, await rateTablesOf(reading(context.tx))),
  )

export const hold = (services: Services, session: Session, input: OnClaim & Holding) =>
  decide(services, session, 'hold', { ...input, reason: input.note }, (context, claim, { today }) =>
    holdClaim(context, claim, session.displayName, today, input),
  )

export const release = (services: Services, session: Session, input: OnClaim) =>
  decide(services, session, 'release', input, (context, claim) => releaseClaim(context, claim))
