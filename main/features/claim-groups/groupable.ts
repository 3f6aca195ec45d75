import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import type { Readable } from '../../store/index.ts'
import { type ClaimFacts, givenEntry, loadClaims } from '../claims/index.ts'

/** The types whose half-days or copies are paid together: one-off tests of the continuous assessment (regulation 1.8). */
const groupedTypes = ['CC_WRITTEN', 'CC_ORAL']

/** States in which the office may still say how the fee is counted. */
const countable = ['SENT', 'OFFICE_TO_ENTER']

/** The quantity of a claim: what somebody gave, else what its intervenant declared. */
export const countedEntry = (claim: ClaimFacts): ClaimEntry | null => givenEntry(claim) ?? claim.entry

/** Whether the fee of a claim can be counted with others: its type is, it is not settled, and its quantity is known. */
export const isCountable = (claim: ClaimFacts): boolean =>
  groupedTypes.includes(claim.rateType ?? '') && countable.includes(claim.feeState) && countedEntry(claim) !== null

/** Whether the office has to enter the fee of a claim, and knows the quantity (F193, F194). */
export const awaitsEntry = (claim: ClaimFacts): boolean =>
  claim.feeState === 'OFFICE_TO_ENTER' && countedEntry(claim) !== null

/** The other claims that may stand on one: same person, session, wave and type of rate (F230, F233), by date. */
export async function groupableWith(read: Readable, claim: ClaimFacts): Promise<readonly ClaimFacts[]> {
  if (!isCountable(claim)) return []
  const own = await read
    .selectFrom('mission')
    .select(['sessionId', 'wave'])
    .where('id', '=', claim.missionId)
    .executeTakeFirstOrThrow()
  const rows = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select('claim.id')
    .where('claim.intervenantId', '=', claim.intervenantId)
    .where('claim.id', '<>', claim.id)
    .where('mission.sessionId', '=', own.sessionId)
    .where('mission.wave', '=', own.wave)
    .execute()
  const others = await loadClaims(
    read,
    rows.map(({ id }) => id),
  )
  return [...others.values()]
    .filter((other) => other.rateType === claim.rateType && isCountable(other))
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate) || one.missionNumber - other.missionNumber)
}

/** Ids of the claims that stand on one, and the claim that one stands on. */
export async function groupOf(read: Readable, id: string) {
  const rows = await read
    .selectFrom('groupedClaim')
    .select(['claimId', 'headId'])
    .where((e) => e.or([e('headId', '=', id), e('claimId', '=', id)]))
    .execute()
  return {
    memberIds: rows.filter(({ headId }) => headId === id).map(({ claimId }) => claimId),
    headId: rows.find(({ claimId }) => claimId === id)?.headId ?? null,
  }
}
