import { reading, type WorkContext } from '../../store/index.ts'
import { spokenOf } from '../competences/effective.ts'

type Said = Awaited<ReturnType<typeof spokenOf>> extends Map<string, infer Words> ? Words : never

/** A competence as it was, so that it can be given back. */
export type Removed = Readonly<{ id: string; intervenantId: string; paperId: string; said: Said }>

/** Removes competences of which nobody but the system ever spoke; the others are left alone. Answers what it removed. */
export async function removeCompetences({ tx }: WorkContext, ids: readonly string[]): Promise<Removed[]> {
  const removed: Removed[] = []
  for (const id of ids) {
    const competence = await tx.selectFrom('competence').selectAll().where('id', '=', id).executeTakeFirst()
    const said = (await spokenOf(reading(tx), [id])).get(id) ?? []
    if (competence === undefined || said.some(({ author }) => author !== 'system')) continue
    removed.push({ ...competence, said })
    await tx.deleteFrom('competenceStatement').where('competenceId', '=', id).execute()
    await tx.deleteFrom('competence').where('id', '=', id).execute()
  }
  return removed
}
