import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { sql } from '../../store/index.ts'

/** Acts whose answers go at a time: windows are served between two. */
const portionSize = 2_000

/** A repair of competences is undone from its answer: it stays while nobody it names was erased. */
const isNeeded = sql<boolean>`(kind = 'competenceDoctor.repair' AND NOT EXISTS (
  SELECT 1 FROM json_tree(iif(answer = '', 'null', answer)) t
  JOIN erasure e ON e.kind = 'people' AND e.subjectId = t.atom))`

/**
 * Forgets what acts up to a number of the journal answered: that is kept for whoever asks the same again because its answer
 * was lost on the way, and would keep names that a purge erased. The acts themselves stay done: asked again they are
 * refused, never done twice.
 */
export async function forgetAnswers(services: Services, lastSeq: number): Promise<Result<number>> {
  let forgotten = 0
  for (let start = 0; start < lastSeq; start += portionSize) {
    const end = Math.min(start + portionSize, lastSeq)
    const done = await services.jot(async ({ tx }) => {
      const { numUpdatedRows } = await tx
        .updateTable('command')
        .set({ answer: '' })
        .where('id', 'in', sql<string>`(SELECT commandId FROM journal WHERE seq > ${start} AND seq <= ${end})`)
        .where('answer', 'not in', ['', 'null'])
        .where((e) => e.not(isNeeded))
        .executeTakeFirstOrThrow()
      forgotten += Number(numUpdatedRows)
      return ok(null)
    })
    if (!done.ok) return done
  }
  return ok(forgotten)
}
