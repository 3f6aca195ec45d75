import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { AwaitedEvent } from '../../../shared/model/review.ts'
import type { WorkContext } from '../../store/index.ts'
import { type ClaimFacts, writeClaim } from '../claims/index.ts'
import { toDecide } from './queues.ts'

export type Holding = Readonly<{ until: string | null; awaits: AwaitedEvent | null; note: string }>

/**
 * Puts a claim aside inside an act, until a day or until something happens (ux.md S16, M). Refused (RULE): `claimNotSent`
 * for a claim that waits for nobody here, `review.holdWithoutEnd` without a day or an event, `review.holdInThePast`.
 */
export async function holdClaim(
  context: WorkContext,
  claim: ClaimFacts,
  actorName: string,
  today: string,
  { until, awaits, note }: Holding,
): Promise<Result<null>> {
  const waits = [claim.feeState, claim.travelState].some((state) => toDecide.includes(state))
  if (!waits) return refuse('claimNotSent', { claim: claim.number })
  if ((until === null) === (awaits === null)) return refuse('review.holdWithoutEnd')
  if (until !== null && until <= today) return refuse('review.holdInThePast', { until })
  const row = { until, awaits, note: note.trim(), heldAt: context.at, heldBy: actorName }
  await context.tx
    .insertInto('claimHold')
    .values({ claimId: claim.id, ...row })
    .onConflict((conflict) => conflict.column('claimId').doUpdateSet(row))
    .execute()
  await writeClaim(context, claim, [])
  return ok(null)
}

/** Takes a claim that was put aside back into the queue inside an act. */
export async function releaseClaim(context: WorkContext, claim: ClaimFacts): Promise<Result<null>> {
  await context.tx.deleteFrom('claimHold').where('claimId', '=', claim.id).execute()
  await writeClaim(context, claim, [])
  return ok(null)
}
