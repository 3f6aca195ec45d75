import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { hiddenOn } from '../../domain/rates/limitation.ts'
import type { Readable } from '../../store/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { type ClaimFacts, loadClaims } from './facts.ts'
import { buildSheet, claimListRow } from './sheet.ts'

export const loadClaim = async (read: Readable, id: string): Promise<ClaimFacts | null> =>
  (await loadClaims(read, [id])).get(id) ?? null

/** The claims of the person signed in, by date; those of missions ended four years ago are no longer shown (F173). */
export async function listMyClaims(services: Services, session: Session) {
  if (session.intervenantId === null) return ok([])
  const read = services.read()
  const today = services.ports.clock.today()
  const mine = await read.selectFrom('claim').select('id').where('intervenantId', '=', session.intervenantId).execute()
  const claims = await loadClaims(
    read,
    mine.map(({ id }) => id),
  )
  const shown = [...claims.values()].filter((claim) => today < hiddenOn(claim.lastDate))
  shown.sort((left, right) => left.firstDate.localeCompare(right.firstDate) || left.missionNumber - right.missionNumber)
  return ok(shown.map((claim) => claimListRow(claim, today)))
}

/** One claim with everything its screen shows. A claimant finds only their own. */
export async function claimSheet(services: Services, id: string, session: Session): Promise<Result<ClaimSheet>> {
  const read = services.read()
  const claim = await loadClaim(read, id)
  const owns = session.role !== 'intervenant' || claim?.intervenantId === session.intervenantId
  if (claim === null || !owns) return fail('NOT_FOUND', { id })
  const today = services.ports.clock.today()
  if (session.role === 'intervenant' && today >= hiddenOn(claim.lastDate)) return refuse('claim.hidden')
  const actor = session.role === 'intervenant' ? 'intervenant' : 'manager'
  return ok(await buildSheet(read, claim, today, actor, await rateTablesOf(read)))
}
