import { reading, type WorkContext } from '../../store/index.ts'
import { spokenOf } from '../competences/effective.ts'
import { inChunks } from '../in-chunks.ts'

type Said = Awaited<ReturnType<typeof spokenOf>> extends Map<string, infer Words> ? Words : never

/** A competence as it was, so that it can be given back. */
export type Removed = Readonly<{ id: string; intervenantId: string; paperId: string; said: Said }>

/** Removes competences of which nobody but the system ever spoke; the others are left alone. Answers what it removed. */
export function removeCompetences({ tx }: WorkContext, ids: readonly string[]): Promise<Removed[]> {
  return inChunks(ids, async (chunk) => {
    const found = await tx.selectFrom('competence').selectAll().where('id', 'in', chunk).execute()
    const spoken = await spokenOf(reading(tx), chunk)
    const removed = found
      .map((competence) => ({ ...competence, said: spoken.get(competence.id) ?? [] }))
      .filter(({ said }) => said.every(({ author }) => author === 'system'))
    const gone = removed.map(({ id }) => id)
    if (gone.length === 0) return []
    await tx.deleteFrom('competenceStatement').where('competenceId', 'in', gone).execute()
    await tx.deleteFrom('competence').where('id', 'in', gone).execute()
    return removed
  })
}
