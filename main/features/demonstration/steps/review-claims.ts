import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { reading, type WorkContext } from '../../../store/index.ts'
import { type ClaimFacts, loadClaims } from '../../claims/index.ts'
import {
  acceptClean,
  everyClaim,
  giveBackClaim,
  idsToReview,
  planAcceptMany,
  rulesFor,
  writeAccepted,
} from '../../review/index.ts'
import { orderOf } from './chosen.ts'

const reviewer = 'Bureau des examens (démonstration)'

type Decisions = { accepted: number; returned: number; left: number; feeCents: number; travelCents: number }

/** What the office does with claims that have an alert: most are accepted or returned with a reason, some wait for the visitor. */
async function decideOthers(services: Services, context: WorkContext): Promise<Result<Decisions>> {
  const read = reading(context.tx)
  const today = services.ports.clock.today()
  const claims = await loadClaims(read, await idsToReview(read, today))
  const rest = (claim: ClaimFacts): number => orderOf(claim.number) % 4
  const returned = [...claims.values()].filter((claim) => rest(claim) === 1)
  const accept = { actor: 'manager' as const, today, reason: null }
  const taken = [...claims.values()].filter((claim) => rest(claim) === 0 || rest(claim) === 3)
  const settled = planAcceptMany(taken, accept, await rulesFor(read, taken), () => true)
  await writeAccepted(context, settled, reviewer, 'Vérifié auprès du centre')
  const by = {
    actor: 'manager' as const,
    today,
    reason: 'Un élément de votre demande est à vérifier : corrigez-le ou expliquez-le, puis envoyez de nouveau.',
  }
  for (const claim of returned) {
    const given = await giveBackClaim(context, claim, reviewer, by)
    if (!given.ok) return given
  }
  return ok({
    accepted: settled.length,
    returned: returned.length,
    left: claims.size - settled.length - returned.length,
    feeCents: settled.reduce((sum, { feeCents }) => sum + feeCents, 0),
    travelCents: settled.reduce((sum, { travelCents }) => sum + travelCents, 0),
  })
}

/** The office accepts every clean claim at once, then decides on most of the others. Amounts are integer cents. */
export async function reviewClaims(services: Services): Promise<Result<Record<string, unknown>>> {
  const clean = await acceptClean(services, systemActor, { ...everyClaim, commandId: 'demo:review:clean', except: [] })
  if (!clean.ok) return clean
  const act = {
    commandId: 'demo:review:others',
    kind: 'demonstration.review',
    touches: ['review', 'claims', 'liquidation'] as const,
  }
  const others = await services.write(systemActor, act, (context) => decideOthers(services, context))
  if (!others.ok) return others
  return ok({
    acceptedClean: clean.value.accepted,
    acceptedWithReason: others.value.accepted,
    returned: others.value.returned,
    left: others.value.left,
    feeCents: clean.value.feeCents + others.value.feeCents,
    travelCents: clean.value.travelCents + others.value.travelCents,
  })
}
