import type { Identity } from '../../../shared/model/identity.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading } from '../../store/index.ts'
import { checkedNumen, findDuplicates } from './duplicates.ts'
import { checkIdentity, identityColumns } from './identity.ts'
import { numbering } from './numbering.ts'

type Create = Readonly<{
  commandId: string
  identity: Identity
  numen: string
  /** Compared with the ones held, then forgotten: a NIR is kept in a pay file only. */
  nir: string
  duplicateReason: string
}>

/**
 * Somebody whom no staff file brings: first-degree teachers, administrative staff, professionals, trainers, teachers of
 * other academies (services.md 1.2, F14). When the office knows somebody alike, creating anyway needs a reason.
 */
export function createIntervenant(
  services: Services,
  actor: Actor,
  { commandId, identity, numen: typedNumen, nir, duplicateReason }: Create,
): Promise<Result<{ id: string; number: string }>> {
  const id = services.ports.ids.next()
  return services.write(
    actor,
    {
      commandId,
      kind: 'intervenants.create',
      subject: { kind: 'intervenant', id },
      touches: ['intervenants', 'assignments'],
    },
    async ({ tx, note, say }) => {
      const read = reading(tx)
      const checked = await checkIdentity(read, identity, services.ports.clock.today())
      if (!checked.ok) return checked
      const numen = checkedNumen(typedNumen)
      if (!numen.ok) return numen
      const alike = await findDuplicates(read, services.vault(), { ...identity, numen: typedNumen, nir })
      if (!alike.ok) return alike
      const holder = alike.value.find(({ reasons }) => reasons.includes('numen'))
      if (holder !== undefined) return refuse('intervenants.numenHeld', { number: holder.number })
      const reason = duplicateReason.trim()
      if (alike.value.length > 0 && reason === '')
        return refuse('intervenants.duplicatesFound', { count: alike.value.length })
      const number = (await numbering(read))()
      note({ number, population: identity.population })
      if (alike.value.length > 0) {
        note({ alike: alike.value.map((one) => one.number).join(' ') })
        say({ reason })
      }
      await tx
        .insertInto('intervenant')
        .values({
          ...identityColumns(identity, number),
          id,
          number,
          origin: 'manual',
          originKey: number,
          state: 'active',
          stateReason: null,
          stateFrom: null,
          stateTo: null,
          numen: numen.value,
          eppNumber: null,
          rowVersion: 1,
        })
        .execute()
      return ok({ id, number })
    },
  )
}
