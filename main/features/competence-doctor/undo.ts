import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { insertMany, type Writable } from '../../store/index.ts'
import { withdrawAct } from '../competences/withdraw.ts'
import { removeCompetences } from './remove.ts'
import type { Done } from './repair.ts'

type Undo = Readonly<{ commandId: string; repairId: string }>
type Undone = { done: number; left: number }

/**
 * Gives back what a repair changed: its answer, kept with its command, says what. Confirmations are taken back by a new
 * word, as any other word is. A competence of which somebody spoke since, or that exists again, is left as it is and
 * counted.
 */
export async function undoRepair(
  services: Services,
  session: Session,
  { commandId, repairId }: Undo,
): Promise<Result<Undone>> {
  const repaired = await services
    .read()
    .selectFrom('command')
    .select(['kind', 'seq', 'answer'])
    .where('id', '=', repairId)
    .executeTakeFirst()
  if (repaired?.kind !== 'competenceDoctor.repair' || repaired.answer === '') return fail('NOT_FOUND', { repairId })
  const { created, removed, confirmed } = JSON.parse(repaired.answer) as Done
  if (confirmed > 0) {
    const withdrawn = await withdrawAct(services, session, { commandId, act: repaired.seq })
    return withdrawn.ok
      ? ok({ done: withdrawn.value.withdrawn, left: confirmed - withdrawn.value.withdrawn })
      : withdrawn
  }
  return services.write<Undone>(
    actorOf(session),
    {
      commandId,
      kind: 'competenceDoctor.undoRepair',
      facts: { repair: repairId },
      touches: ['competences', 'competenceDoctor', 'intervenants', 'schoolStaff'],
    },
    async (context) => {
      const done = (await removeCompetences(context, created)).length + (await giveBack(context.tx, removed))
      const left = created.length + removed.length - done
      context.note({ done, left })
      return ok({ done, left })
    },
  )
}

/** Puts removed competences back with all that was said of them, but for those that exist again. */
async function giveBack(tx: Writable, removed: Done['removed']): Promise<number> {
  const held = await tx.selectFrom('competence').select(['intervenantId', 'paperId']).execute()
  const known = new Set(held.map(({ intervenantId, paperId }) => `${intervenantId} ${paperId}`))
  const missing = removed.filter(({ intervenantId, paperId }) => !known.has(`${intervenantId} ${paperId}`))
  await insertMany(
    tx,
    'competence',
    missing.map(({ id, intervenantId, paperId }) => ({ id, intervenantId, paperId })),
  )
  await insertMany(
    tx,
    'competenceStatement',
    missing.flatMap(({ said }) => said),
  )
  return missing.length
}
