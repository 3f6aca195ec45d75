import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { quantityOf } from '../../domain/claims/grouped-entry.ts'
import { type ClaimFacts, loadClaim, loadClaims } from '../claims/index.ts'
import { awaitsEntry, countedEntry, groupableWith, groupOf } from './groupable.ts'

const rowOf = (claim: ClaimFacts) => {
  const entry = countedEntry(claim)
  return {
    id: claim.id,
    number: claim.number,
    missionNumber: claim.missionNumber,
    firstDate: claim.firstDate,
    quantity: entry === null ? 0 : quantityOf(entry),
  }
}

/** What can be grouped on a claim, and what is. */
export async function claimGroup(services: Services, id: string) {
  const read = services.read()
  const claim = await loadClaim(read, id)
  if (claim === null) return fail('NOT_FOUND', { id })
  const { memberIds, headId } = await groupOf(read, id)
  const members = await loadClaims(read, memberIds)
  const entry = countedEntry(claim)
  return ok({
    awaitsEntry: awaitsEntry(claim),
    quantity: entry === null ? null : quantityOf(entry),
    groupable: (await groupableWith(read, claim)).map(rowOf),
    members: [...members.values()].map(rowOf),
    headId,
  })
}
