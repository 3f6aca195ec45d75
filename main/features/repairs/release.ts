import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { cancelClaims } from '../claims/create-claims.ts'

/**
 * Takes people off their seats, inside an act: a convocation that was sent no longer stands and its claim is cancelled,
 * as when a whole run is (services.md 1.2). Refused as a whole when one of the claims has left for finance.
 */
export async function releaseAssignments(
  services: Services,
  context: WorkContext,
  assignmentIds: readonly string[],
): Promise<Result<{ convocations: number; claims: number }>> {
  if (assignmentIds.length === 0) return ok({ convocations: 0, claims: 0 })
  const { tx } = context
  const ids = [...assignmentIds]
  const standing = await reading(tx)
    .selectFrom('convocation')
    .select(['id', 'assignmentId'])
    .where('assignmentId', 'in', ids)
    .where('state', '=', 'official')
    .execute()
  const claims = await cancelClaims(
    services,
    context,
    standing.map(({ assignmentId }) => assignmentId),
    'convocationCancelled',
  )
  if (!claims.ok) return claims
  for (const { id } of standing)
    await tx.updateTable('convocation').set({ state: 'cancelled' }).where('id', '=', id).execute()
  await tx
    .updateTable('assignment')
    .set((e) => ({ state: 'withdrawn', rowVersion: e('rowVersion', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
  return ok({ convocations: standing.length, claims: claims.value.claims })
}
