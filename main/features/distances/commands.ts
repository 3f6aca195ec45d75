import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, upsertMany, type Writable } from '../../store/index.ts'
import { type CommuneCodes, inOrder } from './queries.ts'

const touches = ['distances', 'assignments'] as const
const subjectOf = ({ firstCode, secondCode }: CommuneCodes) => ({
  kind: 'statedDistance',
  id: `${firstCode} ${secondCode}`,
})

type Statement = CommuneCodes &
  Readonly<{ commandId: string; metres: number; reason: string; expectedVersion: number | null }>

/** States how far two communes are from each other, in metres by road, both ways, with the reason of the office. */
export function stateDistance(
  services: Services,
  actor: Actor,
  input: Statement,
): Promise<Result<{ version: number }>> {
  const { commandId, metres, reason, expectedVersion } = input
  const communes = inOrder(input)
  return services.write(
    actor,
    { commandId, kind: 'distances.state', subject: subjectOf(communes), facts: { metres, reason }, touches },
    async ({ tx, at, note }) => {
      const known = await tx
        .selectFrom('commune')
        .select('inseeCode')
        .where('inseeCode', 'in', Object.values(communes))
        .execute()
      if (known.length < new Set(Object.values(communes)).size) return fail('NOT_FOUND', { ...communes })
      const before = await statedRow(tx, communes)
      if ((before?.rowVersion ?? null) !== expectedVersion)
        return fail('CONFLICT', { current: before?.rowVersion ?? null })
      if (before !== undefined) note({ formerMetres: before.metres, formerReason: before.reason })
      const row = { metres, reason, author: actor.name, statedAt: at, rowVersion: (before?.rowVersion ?? 0) + 1 }
      await upsertMany(tx, 'statedDistance', ['firstCode', 'secondCode'], [{ ...communes, ...row }])
      return ok({ version: row.rowVersion })
    },
  )
}

/** Withdraws a stated distance: the estimate counts again. */
export function withdrawDistance(
  services: Services,
  actor: Actor,
  input: CommuneCodes & Readonly<{ commandId: string; expectedVersion: number }>,
): Promise<Result<Record<string, never>>> {
  const communes = inOrder(input)
  return services.write(
    actor,
    { commandId: input.commandId, kind: 'distances.withdraw', subject: subjectOf(communes), touches },
    async ({ tx, note }) => {
      const row = await statedRow(tx, communes)
      if (row === undefined) return fail('NOT_FOUND', { ...communes })
      if (row.rowVersion !== input.expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
      note({ metres: row.metres, reason: row.reason })
      await tx
        .deleteFrom('statedDistance')
        .where('firstCode', '=', communes.firstCode)
        .where('secondCode', '=', communes.secondCode)
        .execute()
      return ok({})
    },
  )
}

const statedRow = (tx: Writable, { firstCode, secondCode }: CommuneCodes) =>
  tx
    .selectFrom('statedDistance')
    .selectAll()
    .where('firstCode', '=', firstCode)
    .where('secondCode', '=', secondCode)
    .executeTakeFirst()
