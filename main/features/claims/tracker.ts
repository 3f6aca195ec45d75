import type { PayLane } from '../../../shared/contract/claims.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { paidThrough, payLane } from '../../domain/claims/pay-lane.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import type { Readable } from '../../store/index.ts'
import { answeredLines } from '../answered-lines.ts'
import { loadClaim } from './queries.ts'
import { decided } from './sheet.ts'
import { movesOf } from './story.ts'
import { dayState, storedState, tracks } from './transitions.ts'

/** The sealed batches that pay parts of a claim, the last one first. */
const batchesOf = (read: Readable, claimId: string) =>
  answeredLines(read)
    .select(['paymentLine.track', 'paymentLine.label', 'paymentBatch.circuit', 'paymentBatch.number', 'executionDate'])
    .select([
      'paymentAnswer.answer',
      'paymentAnswer.answeredOn',
      'paymentAnswer.difference',
      'paymentAnswer.code',
      'paymentAnswer.reason',
    ])
    .where('paymentLine.claimId', '=', claimId)
    .where('paymentLine.kind', '=', 'payment')
    .orderBy('paymentBatch.number', 'desc')
    .execute()

/** Whether a person belongs to the academy of the office, by the school of their main posting. */
export async function isOfAcademy(read: Readable, intervenantId: string): Promise<boolean> {
  const row = await read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .innerJoin('office', 'office.academyCode', 'school.academyCode')
    .select('school.id')
    .where('posting.intervenantId', '=', intervenantId)
    .where('posting.kind', '=', 'principal')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * The two lanes of the money of one claim, for its own intervenant (F216, F338-F341): each part may be paid in another
 * month, and each says where it is, who has it in hand and by which road it will come.
 */
export async function payTracker(services: Services, id: string, session: Session): Promise<Result<PayLane[]>> {
  const read = services.read()
  const claim = await loadClaim(read, id)
  if (claim === null || claim.intervenantId !== session.intervenantId) return fail('NOT_FOUND', { id })
  const today = services.ports.clock.today()
  const moves = await movesOf(read, id)
  const batches = await batchesOf(read, id)
  const payee = { category: claim.category, isOfAcademy: await isOfAcademy(read, claim.intervenantId) }
  return ok(
    tracks.map((track): PayLane => {
      const state = dayState(claim, track, today)
      const own = moves.filter((move) => move.track === track)
      const { holder, steps } = payLane(state, own)
      const line = batches.find((batch) => batch.track === track)
      const isPaid = line?.answer === 'paid' && state === 'PAID'
      const cents = track === 'fee' ? claim.feeCents : claim.travelCents
      return {
        track,
        state,
        holder,
        steps: steps.map((step) => ({ ...step })),
        cents,
        decided: decided.includes(storedState(claim, track)),
        paidThrough: paidThrough(track, payee),
        paidOn: isPaid ? line.answeredOn : null,
        paidCents: isPaid ? cents + (line.difference ?? 0) : null,
        refused:
          line?.answer === 'rejected' && state === 'REJECTED_BY_FINANCE'
            ? { code: line.code ?? '', reason: line.reason ?? '' }
            : null,
        batch: line ? { name: paymentBatchName(line), executionDate: line.executionDate, label: line.label } : null,
      }
    }),
  )
}
