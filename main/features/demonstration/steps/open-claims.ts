import { daysAfter } from '../../../../shared/model/civil-days.ts'
import { ok, type Result } from '../../../../shared/model/result.ts'
import { termsOfUse } from '../../../../shared/text/terms-of-use.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { insertMany } from '../../../store/index.ts'
import { publishTerms } from '../../terms-of-use/index.ts'
import { welcomePeople } from './welcome-people.ts'

/** Days during which a demonstration opened today still takes entries: its session may be over since long. */
const daysLeft = 90

/**
 * Lets the people of the demonstration claim today: the closing of its sessions is put off, the office says so and
 * publishes the example of terms of use (F116), and everybody who is convoked has accepted them.
 */
export async function openClaims(services: Services): Promise<Result<null>> {
  const act = { commandId: 'demo:closing', kind: 'demonstration.closing', touches: ['missions', 'claims'] as const }
  const closing = daysAfter(services.ports.clock.today(), daysLeft)
  const put = await services.write(systemActor, { ...act, facts: { closing } }, async ({ tx }) => {
    await tx.updateTable('session').set({ closingDate: closing }).where('closingDate', '<', closing).execute()
    return ok(null)
  })
  if (!put.ok) return put
  const welcomed = await welcomePeople(services)
  if (!welcomed.ok) return welcomed
  const order = { commandId: 'demo:terms', expectedVersion: 0, text: termsOfUse.example[0] }
  const published = await publishTerms(services, systemActor, order)
  if (!published.ok) return published
  const accepting = { commandId: 'demo:terms-accepted', kind: 'demonstration.terms', touches: ['termsOfUse'] as const }
  return services.write(systemActor, accepting, async ({ tx, at, note }) => {
    const people = await tx.selectFrom('claim').select('intervenantId').distinct().execute()
    note({ people: people.length })
    await insertMany(
      tx,
      'termsAcceptance',
      people.map(({ intervenantId }) => ({ intervenantId, version: published.value.version, acceptedAt: at })),
    )
    return ok(null)
  })
}
