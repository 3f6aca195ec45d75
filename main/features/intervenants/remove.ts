import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { mayBeDeleted } from '../../domain/intervenants/deletion.ts'
import { stateOn } from '../../domain/intervenants/state-on.ts'
import { type Actor, deleteDocument, type Writable } from '../../store/index.ts'
import { personAt } from './identity.ts'

/** Tables whose rows are about one person only, and go with them. */
const ownTables = [
  'posting',
  'teaching',
  'competence',
  'unavailability',
  'wish',
  'conflictOfInterest',
  'payFile',
  'assignmentProposal',
] as const

/** Deletes a person made by hand who served for nothing, with all that is only theirs, in one act (services.md 1.2). */
export function removeIntervenant(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; id: string; expectedVersion: number }>,
): Promise<Result<{ number: string }>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'intervenants.remove',
      subject: { kind: 'intervenant', id: input.id },
      touches: ['intervenants', 'competences', 'assignments', 'accounts'],
    },
    async ({ tx, note }) => {
      const person = await personAt(tx, input.id, input.expectedVersion)
      if (!person.ok) return person
      const { origin, number } = person.value
      const today = services.ports.clock.today()
      const state = stateOn(person.value, today)
      const allowed = mayBeDeleted({ origin, state, ...(await serviceOf(tx, input.id, today)) })
      if (!allowed.ok) return allowed
      await removeOwn(tx, input.id)
      await tx.deleteFrom('intervenant').where('id', '=', input.id).execute()
      note({ number })
      return ok({ number })
    },
  )
}

async function serviceOf(tx: Writable, intervenantId: string, today: string) {
  const assignments = await tx
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .select(['assignment.state', 'mission.lastDate'])
    .where('intervenantId', '=', intervenantId)
    .execute()
  const claims = await tx.selectFrom('claim').select('id').where('intervenantId', '=', intervenantId).execute()
  const ahead = assignments.filter(({ state, lastDate }) => state !== 'withdrawn' && lastDate >= today)
  return { missionsAhead: ahead.length, assignments: assignments.length, claims: claims.length }
}

async function removeOwn(tx: Writable, id: string): Promise<void> {
  await tx
    .deleteFrom('competenceStatement')
    .where('competenceId', 'in', (e) => e.selectFrom('competence').select('id').where('intervenantId', '=', id))
    .execute()
  for (const table of ownTables) await tx.deleteFrom(table).where('intervenantId', '=', id).execute()
  const documents = await tx.selectFrom('document').select('id').where('intervenantId', '=', id).execute()
  for (const document of documents) await deleteDocument(tx, document.id)
  // An account opens onto a person: without one it opens no more, and stays for the acts signed with it.
  await tx.updateTable('account').set({ disabled: 1, intervenantId: null }).where('intervenantId', '=', id).execute()
}
