import type { ReviewView } from '../../../shared/contract/review.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Readable } from '../../store/index.ts'

type Content = Pick<ReviewView, 'name' | 'facet' | 'filter' | 'sort' | 'shared'>

/** The views a person may use: their own, and those others share. */
export async function listViews(read: Readable, accountId: string): Promise<ReviewView[]> {
  const rows = await read
    .selectFrom('reviewView')
    .selectAll()
    .where((e) => e.or([e('ownerId', '=', accountId), e('shared', '=', 1)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, content, shared, ownerId, ownerName, rowVersion }) => ({
    id,
    name,
    ...(JSON.parse(content) as Pick<Content, 'facet' | 'filter' | 'sort'>),
    shared: shared === 1,
    ownerName,
    own: ownerId === accountId,
    version: rowVersion,
  }))
}

/** Saves a view of the queue; a name of one's own that is used already stands for the new one from now on. */
export function saveView(
  services: Services,
  actor: Actor,
  { commandId, name, facet, filter, sort, shared }: Content & Readonly<{ commandId: string }>,
): Promise<Result<{ id: string }>> {
  const newId = services.ports.ids.next()
  const act = { commandId, kind: 'review.saveView', facts: { name, shared }, touches: ['review'] as const }
  return services.write(actor, act, async ({ tx }) => {
    const known = await tx
      .selectFrom('reviewView')
      .select(['id', 'rowVersion'])
      .where('ownerId', '=', actor.id)
      .where('name', '=', name)
      .executeTakeFirst()
    const row = {
      name,
      content: JSON.stringify({ facet, filter, sort }),
      shared: shared ? 1 : 0,
      ownerName: actor.name,
      rowVersion: (known?.rowVersion ?? 0) + 1,
    }
    const id = known?.id ?? newId
    await tx
      .insertInto('reviewView')
      .values({ id, ownerId: actor.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return ok({ id })
  })
}

/** Deletes a view; only its owner may. Refused (RULE): `review.viewNotYours`. */
export function removeView(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion }: Readonly<{ commandId: string; id: string; expectedVersion: number }>,
): Promise<Result<Record<never, never>>> {
  const act = {
    commandId,
    kind: 'review.removeView',
    subject: { kind: 'reviewView', id },
    touches: ['review'] as const,
  }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await tx.selectFrom('reviewView').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) return fail('NOT_FOUND', { id })
    if (row.ownerId !== actor.id) return refuse('review.viewNotYours', { owner: row.ownerName })
    if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
    note({ name: row.name })
    await tx.deleteFrom('reviewView').where('id', '=', id).execute()
    return ok({})
  })
}
