import type { KnownQuantity } from '../../../shared/model/known-quantity.ts'
import { knownQuantity } from '../../domain/claims/known-quantity.ts'
import type { Readable } from '../../store/index.ts'
import { feeAuthor } from './entry-forms.ts'
import type { ClaimFacts } from './facts.ts'

/** What the store knows of the quantity that the person of a claim enters; null where somebody else gives it. */
export async function quantityKnownOf(read: Readable, claim: ClaimFacts): Promise<KnownQuantity | null> {
  if (feeAuthor(claim) !== 'intervenant') return null
  const { missionId, entryForm } = claim
  const mission = await read
    .selectFrom('mission')
    .select('quantity')
    .where('id', '=', missionId)
    .executeTakeFirstOrThrow()
  const { people } = await read
    .selectFrom('assignment')
    .select((e) => e.fn.countAll<number>().as('people'))
    .where('missionId', '=', missionId)
    .where('state', '=', 'convoked')
    .executeTakeFirstOrThrow()
  const needs = await read
    .selectFrom('need')
    .select(['quantity', 'present'])
    .where('missionId', '=', missionId)
    .where('cancelled', '=', 0)
    .execute()
  return knownQuantity({ form: entryForm, quantity: mission.quantity, people, needs })
}
