import { ok, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { changeOwn } from './commands.ts'
import { mayReportDifference } from './reported-difference.ts'
import { writeClaim } from './transitions.ts'

type OnClaim = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/**
 * Keeps on a claim that its person counts otherwise than SANTORIN: a number, a comment, or both; what they said before is
 * replaced. Refused (RULE): `claim.differenceEmpty`, `claim.differenceNotHere` where they enter the quantity themselves or
 * the office has accepted it.
 */
export const reportDifference = (
  services: Services,
  session: Session,
  input: OnClaim & Readonly<{ quantity: number | null; comment: string }>,
) =>
  changeOwn(services, session, 'claims.reportDifference', input, async (context, claim) => {
    const comment = input.comment.trim()
    if (input.quantity === null && comment === '') return refuse('claim.differenceEmpty')
    if (!mayReportDifference(claim)) return refuse('claim.differenceNotHere')
    const row = { quantity: input.quantity, comment, reportedAt: context.at }
    await context.tx
      .insertInto('claimDifference')
      .values({ claimId: claim.id, ...row })
      .onConflict((known) => known.column('claimId').doUpdateSet(row))
      .execute()
    await writeClaim(context, claim, [])
    return ok(null)
  })

/** Takes back what the person reported, as long as the office has not dealt with it. Refused (RULE): `claim.differenceNotHere`. */
export const withdrawDifference = (services: Services, session: Session, input: OnClaim) =>
  changeOwn(services, session, 'claims.withdrawDifference', input, async (context, claim) => {
    if (!mayReportDifference(claim)) return refuse('claim.differenceNotHere')
    await context.tx.deleteFrom('claimDifference').where('claimId', '=', claim.id).execute()
    await writeClaim(context, claim, [])
    return ok(null)
  })
