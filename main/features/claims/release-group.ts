import { ok, type Result } from '../../../shared/model/result.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { type ClaimFacts, loadClaims } from './facts.ts'
import { statesBefore } from './story.ts'
import { type MoveBy, planMove, recordMoves, writeClaim } from './transitions.ts'

/**
 * Gives the claims counted on one their own fee back, inside an act: the office undoes the grouping (F233), or the claim that
 * counted them is cancelled or was not done. One cancelled whole since stays so. Answers with the number given back.
 */
export async function releaseGroup(
  context: WorkContext,
  head: Pick<ClaimFacts, 'id'>,
  actorName: string,
  by: MoveBy,
): Promise<Result<{ restored: number }>> {
  const read = reading(context.tx)
  const rows = await read.selectFrom('groupedClaim').select('claimId').where('headId', '=', head.id).execute()
  if (rows.length === 0) return ok({ restored: 0 })
  const ids = rows.map(({ claimId }) => claimId)
  const members = [...(await loadClaims(read, ids)).values()].filter(({ travelState }) => travelState !== 'CANCELLED')
  for (const member of members) {
    const { fee } = await statesBefore(read, member.id)
    const move = planMove(member, 'fee', 'restore', { ...by, actor: 'manager' }, fee)
    if (!move.ok) return move
    await writeClaim(context, member, [move.value], { comment: '' })
    await recordMoves(context, actorName, [move.value], null)
  }
  await context.tx.deleteFrom('groupedClaim').where('headId', '=', head.id).execute()
  await context.tx.updateTable('claim').set({ sanctionedEntry: null, comment: '' }).where('id', '=', head.id).execute()
  return ok({ restored: members.length })
}
