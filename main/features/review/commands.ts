import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { countControls } from '../../domain/review/index.ts'
import { type Actor, reading, type WorkContext } from '../../store/index.ts'
import { type ClaimFacts, loadClaim, loadClaims, type MoveBy, onVersion } from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { controlsOf } from './controls-of.ts'
import { cancelClaim, giveBackClaim, planAccept, planAcceptMany, restoreClaim, writeAccepted } from './decisions.ts'
import { queueIds, reviewSheet } from './queries.ts'

type OnClaim = Readonly<{ commandId: string; id: string; expectedVersion: number; reason: string }>

type Decide = (context: WorkContext, claim: ClaimFacts, by: MoveBy) => Promise<Result<unknown>>

async function decide(services: Services, session: Session, kind: string, input: OnClaim, decision: Decide) {
  const act = {
    commandId: input.commandId,
    kind,
    subject: { kind: 'claim', id: input.id },
    facts: { reason: input.reason },
    touches: ['review', 'claims', 'liquidation', 'intervenants'] as const,
  }
  const done = await services.write(actorOf(session), act, async (context) => {
    const claim = await loadClaim(reading(context.tx), input.id)
    if (claim === null) return fail('NOT_FOUND', { id: input.id })
    const current = onVersion(claim, input.expectedVersion)
    if (!current.ok) return current
    context.note({ claim: claim.number })
    const by: MoveBy = { actor: 'manager', today: services.ports.clock.today(), reason: input.reason }
    const decided = await decision(context, claim, by)
    return decided.ok ? ok({ id: claim.id }) : decided
  })
  return done.ok ? reviewSheet(services, done.value.id, session) : done
}

/** Accepts one claim: writes its lines and amounts. Refused while a control blocks. */
export const acceptClaim = (services: Services, session: Session, input: OnClaim) =>
  decide(services, session, 'review.accept', input, async (context, claim, by) => {
    const settled = planAccept(claim, by, await rateTablesOf(reading(context.tx)))
    if (!settled.ok) return settled
    context.note({ feeCents: settled.value.feeCents, travelCents: settled.value.travelCents })
    await writeAccepted(context, [settled.value], session.displayName, input.reason)
    return ok(null)
  })

export const giveBack = (services: Services, session: Session, input: OnClaim) =>
  decide(services, session, 'review.giveBack', input, (context, claim, by) =>
    giveBackClaim(context, claim, session.displayName, by),
  )

export const cancel = (services: Services, session: Session, input: OnClaim) =>
  decide(services, session, 'review.cancel', input, (context, claim, by) =>
    cancelClaim(context, claim, session.displayName, by),
  )

export const restore = (services: Services, session: Session, input: OnClaim) =>
  decide(services, session, 'review.restore', input, async (context, claim, by) =>
    restoreClaim(context, claim, session.displayName, by, await rateTablesOf(reading(context.tx))),
  )

type CleanOutcome = Readonly<{ accepted: number; left: number; feeCents: number; travelCents: number }>

/**
 * Accepts in one act every claim to review, under a filter, that no control stops or questions (F191, in bulk). Answers with
 * the numbers of what was accepted and left; amounts are integer cents.
 */
export async function acceptClean(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; filter: string }>,
): Promise<Result<CleanOutcome>> {
  const act = {
    commandId: input.commandId,
    kind: 'review.acceptClean',
    facts: { filter: input.filter },
    touches: ['review', 'claims', 'liquidation', 'intervenants'] as const,
  }
  return services.write(actor, act, async (context) => {
    const read = reading(context.tx)
    const tables = await rateTablesOf(read)
    const claims = await loadClaims(read, await queueIds(read, 'toReview', input.filter, null))
    const by: MoveBy = { actor: 'manager', today: services.ports.clock.today(), reason: null }
    const settled = planAcceptMany(
      claims.values(),
      by,
      tables,
      ({ claim, estimate }) => countControls(controlsOf(claim, estimate)).alerts === 0,
    )
    await writeAccepted(context, settled, actor.name, null)
    const outcome = {
      accepted: settled.length,
      left: claims.size - settled.length,
      feeCents: settled.reduce((sum, { feeCents }) => sum + feeCents, 0),
      travelCents: settled.reduce((sum, { travelCents }) => sum + travelCents, 0),
    }
    context.note(outcome)
    return ok(outcome)
  })
}
