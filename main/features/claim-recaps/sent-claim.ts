import { civilDay } from '../../../shared/model/civil-days.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { ClaimRecapModel } from '../../files/pdf/claim-recap.ts'
import type { Readable } from '../../store/index.ts'
import {
  type ClaimFacts,
  currentEstimate,
  keptRecapModel,
  loadClaim,
  loadRecapOffice,
  recapModel,
} from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'

/** The name under which a claim was last sent. */
async function sentBy(read: Readable, claim: ClaimFacts): Promise<string> {
  const sent = await read
    .selectFrom('claimHistory')
    .select('actorName')
    .where('claimId', '=', claim.id)
    .where('event', '=', 'send')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return sent?.actorName ?? `${claim.firstName} ${claim.lastName}`
}

export type SentClaim = Readonly<{ claim: ClaimFacts; recap: ClaimRecapModel }>

/**
 * A sent claim with its recap as it was when it left, for who may see it: its intervenant and the office. Anybody else's is
 * as unknown; one that is not sent has no recap yet (RULE `claimRecaps.notSent`).
 */
export async function sentClaim(
  services: Services,
  session: Session,
  { id, language }: Readonly<{ id: string; language: Language }>,
): Promise<Result<SentClaim>> {
  const read = services.read()
  const claim = await loadClaim(read, id)
  const maySee = session.role !== 'intervenant' || claim?.intervenantId === session.intervenantId
  if (claim === null || !maySee) return fail('NOT_FOUND', { id })
  if (claim.sentAt === null) return refuse('claimRecaps.notSent')
  const kept = await keptRecapModel(read, claim, language)
  if (kept !== null) return ok({ claim, recap: kept })
  const today = services.ports.clock.today()
  const estimate = currentEstimate(claim, today, 'intervenant', await rateTablesOf(read))
  const recap = recapModel(claim, estimate, {
    ...(await loadRecapOffice(read)),
    language,
    enteredBy: await sentBy(read, claim),
    validatedOn: civilDay(claim.sentAt),
  })
  return ok({ claim, recap })
}
