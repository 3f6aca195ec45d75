import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'

type Input = Readonly<{
  commandId: string
  id: string
  /** Null: all of them. */
  positions: readonly number[] | null
  decision: 'ours' | 'theirs'
}>

/** Decides conflicts of an import not applied yet: the office's word stands, or the file's replaces it. */
export function decideConflicts(
  services: Services,
  actor: Actor,
  { commandId, id, positions, decision }: Input,
): Promise<Result<{ decided: number }>> {
  return services.write(
    actor,
    {
      commandId,
      kind: 'imports.decide',
      subject: { kind: 'import', id },
      facts: { decision, all: positions === null },
      touches: ['imports'],
    },
    async ({ tx, note }) => {
      const found = await tx.selectFrom('import').select('state').where('id', '=', id).executeTakeFirst()
      if (found?.state !== 'previewed') return refuse('imports.alreadyApplied')
      let rows = tx.updateTable('importConflict').set({ decision }).where('importId', '=', id)
      if (positions !== null) rows = rows.where('position', 'in', [...positions])
      const { numUpdatedRows } = await rows.executeTakeFirst()
      note({ decided: Number(numUpdatedRows) })
      return ok({ decided: Number(numUpdatedRows) })
    },
  )
}
