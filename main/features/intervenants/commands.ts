import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'
import { personAt } from './identity.ts'

type SetState = Readonly<{
  commandId: string
  id: string
  expectedVersion: number
  state: 'active' | 'setAside' | 'archived'
  reason: string
  from: string | null
  to: string | null
}>

/** Sets a person aside, for some days or without end, archives them or takes them back; leaving the pool needs a reason. */
export function setIntervenantState(
  services: Services,
  actor: Actor,
  input: SetState,
): Promise<Result<{ version: number }>> {
  const days =
    input.state === 'setAside'
      ? { stateFrom: input.from ?? services.ports.clock.today(), stateTo: input.to }
      : { stateFrom: null, stateTo: null }
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'intervenants.setState',
      subject: { kind: 'intervenant', id: input.id },
      facts: { state: input.state, from: days.stateFrom, to: days.stateTo },
      words: { reason: input.reason },
      touches: ['intervenants', 'assignments'],
    },
    async ({ tx }) => {
      const person = await personAt(tx, input.id, input.expectedVersion)
      if (!person.ok) return person
      if (input.state !== 'active' && input.reason.trim() === '') return refuse('intervenants.reasonNeeded')
      if (days.stateFrom !== null && days.stateTo !== null && days.stateFrom > days.stateTo)
        return refuse('intervenants.datesReversed')
      const rowVersion = input.expectedVersion + 1
      const stateReason = input.state === 'active' ? null : input.reason
      await tx
        .updateTable('intervenant')
        .set({ state: input.state, stateReason, ...days, rowVersion })
        .where('id', '=', input.id)
        .execute()
      return ok({ version: rowVersion })
    },
  )
}
