import type { MissionTypeContent } from '../../../shared/contract/mission-types.ts'
import { insertMany, type MissionTypeStored, type Writable } from '../../store/index.ts'
import { contentOf, termsDiffer } from './stored-type.ts'

/**
 * Before the terms of a type change, writes down those of the claims it has, so that nobody who was already convoked is
 * asked or paid something else than was said. Answers how many claims now keep terms of their own for that reason.
 */
export async function keepTerms(tx: Writable, before: MissionTypeStored, after: MissionTypeContent): Promise<number> {
  if (!termsDiffer(contentOf(before), after)) return 0
  const claims = await tx
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .leftJoin('claimTerms', 'claimTerms.claimId', 'claim.id')
    .select('claim.id')
    .where('mission.missionTypeCode', '=', before.code)
    .where('claimTerms.claimId', 'is', null)
    .execute()
  const { rateType, feeRight, travelRight, enteredBy } = before
  const { entryForm } = contentOf(before)
  await insertMany(
    tx,
    'claimTerms',
    claims.map(({ id }) => ({ claimId: id, rateType, feeRight, travelRight, entryForm, enteredBy })),
  )
  return claims.length
}
