import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading } from '../../store/index.ts'
import { cancelClaims } from '../claims/create-claims.ts'

/**
 * Cancels a whole run (services.md 1.2): its convocations no longer stand, their claims are cancelled and their
 * assignments become confirmed again. Refused when one of the claims has already left for finance.
 */
export function cancelRun(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; runId: string }>,
): Promise<Result<{ convocations: number; claims: number }>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'convocations.cancelRun',
      subject: { kind: 'convocationRun', id: input.runId },
      touches: ['convocations', 'claims', 'assignments', 'missions', 'intervenants', 'review'],
    },
    async (context) => {
      const { tx, note } = context
      const run = await tx.selectFrom('convocationRun').select('state').where('id', '=', input.runId).executeTakeFirst()
      if (run === undefined) return fail('NOT_FOUND', { runId: input.runId })
      if (run.state === 'cancelled') return refuse('convocations.alreadyCancelled')
      const standing = await reading(tx)
        .selectFrom('convocation')
        .select('assignmentId')
        .where('runId', '=', input.runId)
        .where('state', '=', 'official')
        .execute()
      const assignmentIds = standing.map((row) => row.assignmentId)
      const claims = await cancelClaims(services, context, assignmentIds, 'convocationCancelled')
      if (!claims.ok) return claims
      await tx.updateTable('convocation').set({ state: 'cancelled' }).where('runId', '=', input.runId).execute()
      await tx.updateTable('convocationRun').set({ state: 'cancelled' }).where('id', '=', input.runId).execute()
      for (const id of assignmentIds) {
        await tx
          .updateTable('assignment')
          .set((e) => ({ state: 'confirmed', rowVersion: e('rowVersion', '+', 1) }))
          .where('id', '=', id)
          .execute()
      }
      const outcome = { convocations: assignmentIds.length, claims: claims.value.claims }
      note(outcome)
      return ok(outcome)
    },
  )
}
