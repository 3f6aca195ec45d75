import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { WorkContext } from '../../store/index.ts'
import { cancelConvocations } from '../convocations/cancel.ts'
import { inChunks } from '../in-chunks.ts'

/**
 * Takes people off their seats, inside an act: a convocation that was sent no longer stands and its claim is cancelled,
 * as when a whole run is (services.md 1.2). Refused as a whole when one of the claims has left for finance.
 */
export async function releaseAssignments(
  services: Services,
  context: WorkContext,
  assignmentIds: readonly string[],
): Promise<Result<{ convocations: number; claims: number }>> {
  const undone = await cancelConvocations(services, context, assignmentIds, 'convocationCancelled')
  if (!undone.ok) return undone
  await inChunks(assignmentIds, async (chunk) => {
    await context.tx
      .updateTable('assignment')
      .set((e) => ({ state: 'withdrawn', rowVersion: e('rowVersion', '+', 1) }))
      .where('id', 'in', chunk)
      .execute()
    return []
  })
  return ok(undone.value)
}
