import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading, type WorkContext } from '../../store/index.ts'
import { cancelClaims } from '../claims/create-claims.ts'
import { inChunks } from '../in-chunks.ts'

const touches = ['convocations', 'claims', 'assignments', 'missions', 'intervenants', 'review'] as const

type Undone = Readonly<{ convocations: number; claims: number }>

/**
 * Cancels a whole run (services.md 1.2). Of people first convoked by it: their convocations no longer stand, their claims
 * are cancelled and their assignments become confirmed again; what a later version stands for is left alone. Of new
 * versions: the versions they replaced stand again. Refused when one of the claims has already left for finance.
 */
export function cancelRun(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; runId: string }>,
): Promise<Result<Undone>> {
  const { commandId, runId } = input
  const subject = { kind: 'convocationRun', id: runId }
  return services.write(actor, { commandId, kind: 'convocations.cancelRun', subject, touches }, async (context) => {
    const { tx, note } = context
    const run = await tx
      .selectFrom('convocationRun')
      .select(['state', 'kind'])
      .where('id', '=', runId)
      .executeTakeFirst()
    if (run === undefined) return fail('NOT_FOUND', { runId })
    if (run.state === 'cancelled') return refuse('convocations.alreadyCancelled')
    const undone =
      run.kind === 'versions' ? await restoreVersions(context, runId) : await cancelFirst(services, context, runId)
    if (!undone.ok) return undone
    await tx.updateTable('convocationRun').set({ state: 'cancelled' }).where('id', '=', runId).execute()
    note(undone.value)
    return undone
  })
}

async function cancelFirst(services: Services, context: WorkContext, runId: string): Promise<Result<Undone>> {
  const standing = await reading(context.tx)
    .selectFrom('convocation')
    .select('assignmentId')
    .where('runId', '=', runId)
    .where('state', '=', 'official')
    .execute()
  return cancelConvocations(
    services,
    context,
    standing.map(({ assignmentId }) => assignmentId),
    'convocationCancelled',
  )
}

/** The versions before those of a run stand again; claims were never touched. */
async function restoreVersions({ tx }: WorkContext, runId: string): Promise<Result<Undone>> {
  const versions = await reading(tx)
    .selectFrom('convocation')
    .select(['id', 'assignmentId', 'number', 'version'])
    .where('runId', '=', runId)
    .where('state', '=', 'official')
    .execute()
  for (const { id, number, version } of versions) {
    const former = await tx
      .selectFrom('convocation')
      .select('id')
      .where('number', '=', number)
      .where('version', '<', version)
      .where('state', '=', 'replaced')
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (former === undefined) continue
    await tx.updateTable('convocation').set({ state: 'cancelled' }).where('id', '=', id).execute()
    await tx.updateTable('convocation').set({ state: 'official' }).where('id', '=', former.id).execute()
  }
  return ok({ convocations: versions.length, claims: 0 })
}

/**
 * Inside an act: the standing convocations of some assignments no longer stand and their claims are cancelled; the
 * assignments become confirmed again, so that they can be changed, withdrawn, or convoked anew.
 */
export async function cancelConvocations(
  services: Services,
  context: WorkContext,
  assignmentIds: readonly string[],
  reason: string,
): Promise<Result<Undone>> {
  const claims = await cancelClaims(services, context, assignmentIds, reason)
  if (!claims.ok) return claims
  const cancelled = await inChunks(assignmentIds, async (chunk) => {
    const rows = await context.tx
      .updateTable('convocation')
      .set({ state: 'cancelled' })
      .where('assignmentId', 'in', chunk)
      .where('state', '=', 'official')
      .returning('id')
      .execute()
    await context.tx
      .updateTable('assignment')
      .set((e) => ({ state: 'confirmed', rowVersion: e('rowVersion', '+', 1) }))
      .where('id', 'in', chunk)
      .where('state', '=', 'convoked')
      .execute()
    return rows
  })
  return ok({ convocations: cancelled.length, claims: claims.value.claims })
}

/** Cancels the convocation of one person with its claim, and says why; the rest of its run stands. */
export function cancelConvocation(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; convocationId: string; reason: string }>,
): Promise<Result<{ claims: number }>> {
  const { commandId, convocationId, reason } = input
  const subject = { kind: 'convocation', id: convocationId }
  const act = { commandId, kind: 'convocations.cancel', subject, words: { reason }, touches }
  return services.write(actor, act, async (context) => {
    const row = await context.tx
      .selectFrom('convocation')
      .select(['state', 'assignmentId', 'number', 'version'])
      .where('id', '=', convocationId)
      .executeTakeFirst()
    if (row === undefined) return fail('NOT_FOUND', { convocationId })
    if (row.state !== 'official') return refuse('convocations.notStanding')
    context.note({ number: row.number, version: row.version })
    const undone = await cancelConvocations(services, context, [row.assignmentId], reason)
    return undone.ok ? ok({ claims: undone.value.claims }) : undone
  })
}
