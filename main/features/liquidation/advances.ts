import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { checkAdvance, highestAdvance } from '../../domain/liquidation/advance.ts'
import { travelRate } from '../../domain/rates/rate-tables.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'
import { type ClaimFacts, dayState, estimateClaim, loadClaim, personName } from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { pastLines } from './situation.ts'

type Granting = Readonly<{ commandId: string; claimId: string; estimateCents: number; cents: number; reason: string }>

const touches = ['liquidation', 'claims', 'review', 'intervenants'] as const

/** Part of the travel that may be advanced on the day of a mission, in thousandths; a row of the rate tables. */
async function ratioOf(read: Readable, claim: ClaimFacts): Promise<Result<number>> {
  const row = travelRate(await rateTablesOf(read), 'ADVANCE_MAX_RATIO', 'ALL', claim.firstDate)
  const ratio = row?.amount ?? null
  return ratio === null ? refuse('advance.noRate') : ok(Math.round(Number(ratio) * 1000))
}

/** What an advance on a claim would rest on: what its travel is worth as far as it is known, and the most that may be given. */
export async function advanceBasis(services: Services, claimNumber: string) {
  const read = services.read()
  const row = await read.selectFrom('claim').select('id').where('number', '=', claimNumber).executeTakeFirst()
  const claim = row === undefined ? null : await loadClaim(read, row.id)
  if (claim === null) return fail('NOT_FOUND', { claim: claimNumber })
  const ratio = await ratioOf(read, claim)
  if (!ratio.ok) return ratio
  const today = services.ports.clock.today()
  const asked = { fee: false, travel: true }
  const { travelCents } = estimateClaim(claim, asked, today, 'manager', await rateTablesOf(read))
  return ok({
    claimId: claim.id,
    claimNumber: claim.number,
    intervenantId: claim.intervenantId,
    intervenant: personName(claim),
    missionNumber: claim.missionNumber,
    firstDate: claim.firstDate,
    travelState: dayState(claim, 'travel', today),
    estimateCents: travelCents,
    highestCents: highestAdvance(travelCents, ratio.value),
    ratioThousandths: ratio.value,
  })
}

/**
 * Grants an advance on the travel of a claim, paid with the next travel batch and taken off when the travel is paid (arrêté du
 * 20 décembre 2013, art. 12). Refused (RULE) as `checkAdvance` says, and `advance.twice`.
 */
export function grantAdvance(services: Services, actor: Actor, input: Granting): Promise<Result<{ id: string }>> {
  const { commandId, claimId, estimateCents, cents, reason } = input
  const id = services.ports.ids.next()
  const act = {
    commandId,
    kind: 'liquidation.grantAdvance',
    subject: { kind: 'claim', id: claimId },
    facts: { estimateCents, cents },
    words: { reason },
    touches,
  }
  return services.write(actor, act, async ({ tx, at, note }) => {
    const read = reading(tx)
    const claim = await loadClaim(read, claimId)
    if (claim === null) return fail('NOT_FOUND', { id: claimId })
    const ratio = await ratioOf(read, claim)
    if (!ratio.ok) return ratio
    const travelState = dayState(claim, 'travel', services.ports.clock.today())
    const checked = checkAdvance({ travelState, estimateCents, cents, ratioThousandths: ratio.value })
    if (!checked.ok) return checked
    const live = await tx
      .selectFrom('travelAdvance')
      .select('id')
      .where('claimId', '=', claimId)
      .where('withdrawn', '=', 0)
      .executeTakeFirst()
    if (live !== undefined) return refuse('advance.twice', { claim: claim.number })
    note({ claim: claim.number })
    const { intervenantId } = claim
    const row = { id, claimId, intervenantId, estimateCents, cents, reason, grantedBy: actor.name, grantedAt: at }
    await tx.insertInto('travelAdvance').values(row).execute()
    return ok({ id })
  })
}

/** Takes back an advance that no batch has paid; one that left is taken back by reversing its line. */
export function withdrawAdvance(
  services: Services,
  actor: Actor,
  { commandId, id }: Readonly<{ commandId: string; id: string }>,
): Promise<Result<{ id: string }>> {
  const act = { commandId, kind: 'liquidation.withdrawAdvance', subject: { kind: 'travelAdvance', id }, touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await tx
      .selectFrom('travelAdvance')
      .selectAll()
      .where('id', '=', id)
      .where('withdrawn', '=', 0)
      .executeTakeFirst()
    if (row === undefined) return fail('NOT_FOUND', { id })
    const past = await pastLines(reading(tx), 'travel', [row.claimId])
    if (past.some(({ kind, stands }) => kind === 'advance' && stands)) return refuse('advance.paid')
    note({ cents: row.cents })
    await tx.updateTable('travelAdvance').set({ withdrawn: 1 }).where('id', '=', id).execute()
    return ok({ id })
  })
}
