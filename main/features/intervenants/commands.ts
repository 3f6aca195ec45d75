import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'

type SetState = Readonly<{
  commandId: string
  id: string
  expectedVersion: number
  state: 'active' | 'setAside' | 'archived'
  reason: string
}>

/** Sets a person aside, archives them or takes them back; leaving the pool needs a reason. */
export function setIntervenantState(
  services: Services,
  actor: Actor,
  input: SetState,
): Promise<Result<{ version: number }>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'intervenants.setState',
      subject: { kind: 'intervenant', id: input.id },
      facts: { state: input.state, reason: input.reason },
      touches: ['intervenants', 'assignments'],
    },
    async ({ tx }) => {
      const row = await tx.selectFrom('intervenant').select('rowVersion').where('id', '=', input.id).executeTakeFirst()
      if (row === undefined) return fail('NOT_FOUND', { intervenantId: input.id })
      if (row.rowVersion !== input.expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
      if (input.state !== 'active' && input.reason.trim() === '') return refuse('intervenants.reasonNeeded')
      const rowVersion = row.rowVersion + 1
      const stateReason = input.state === 'active' ? null : input.reason
      await tx
        .updateTable('intervenant')
        .set({ state: input.state, stateReason, rowVersion })
        .where('id', '=', input.id)
        .execute()
      return ok({ version: rowVersion })
    },
  )
}

type NewUnavailability = Readonly<{
  commandId: string
  intervenantId: string
  from: string
  to: string
  reason: string
}>

/** Days, both included, on which a person cannot be called. */
export function addUnavailability(
  services: Services,
  actor: Actor,
  input: NewUnavailability,
): Promise<Result<{ id: string }>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'intervenants.addUnavailability',
      subject: { kind: 'intervenant', id: input.intervenantId },
      facts: { from: input.from, to: input.to },
      touches: ['intervenants', 'assignments'],
    },
    async ({ tx }) => {
      if (input.from > input.to) return refuse('intervenants.datesReversed')
      const person = await tx
        .selectFrom('intervenant')
        .select('id')
        .where('id', '=', input.intervenantId)
        .executeTakeFirst()
      if (person === undefined) return fail('NOT_FOUND', { intervenantId: input.intervenantId })
      const same = await tx
        .selectFrom('unavailability')
        .select('id')
        .where('intervenantId', '=', input.intervenantId)
        .where('fromDate', '=', input.from)
        .where('toDate', '=', input.to)
        .executeTakeFirst()
      if (same !== undefined) return refuse('intervenants.unavailabilityKnown')
      const id = services.ports.ids.next()
      const { intervenantId, reason } = input
      await tx
        .insertInto('unavailability')
        .values({ id, intervenantId, fromDate: input.from, toDate: input.to, reason, author: actor.name })
        .execute()
      return ok({ id })
    },
  )
}

/** Opens the sealed pay file for one look; the journal keeps who looked, never what was seen. */
export async function revealPayFile(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; intervenantId: string }>,
): Promise<Result<{ iban: string; nir: string | null }>> {
  const subject = { kind: 'intervenant', id: input.intervenantId }
  const payFile = await services
    .read()
    .selectFrom('payFile')
    .select(['iban', 'nir'])
    .where('intervenantId', '=', input.intervenantId)
    .executeTakeFirst()
  if (payFile === undefined) return fail('NOT_FOUND', { intervenantId: input.intervenantId })
  const looked = await services.write(
    actor,
    { commandId: input.commandId, kind: 'intervenants.revealPayFile', subject, touches: [] },
    async () => ok(null),
  )
  if (!looked.ok) return looked
  const vault = services.vault()
  return ok({ iban: vault.open(payFile.iban), nir: payFile.nir === null ? null : vault.open(payFile.nir) })
}
