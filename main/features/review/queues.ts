import { isHeld } from '../../domain/review/index.ts'
import { type ExpressionBuilder, sql } from '../../store/index.ts'
import type { ClaimFacts } from '../claims/index.ts'

export const queues = [
  'toReview',
  'held',
  'waitingService',
  'waitingIntervenant',
  'returned',
  'accepted',
  'notDone',
  'cancelled',
  'all',
] as const

export type Queue = (typeof queues)[number]

export const isQueue = (name: string): name is Queue => (queues as readonly string[]).includes(name)

const accepted = ['ACCEPTED', 'EXPORTED', 'PAID']

/** What waits for the office's decision: sent by the person, or entered by the office itself (F193). */
export const toDecide: readonly string[] = ['SENT', 'OFFICE_ENTERED']

type States = Pick<ClaimFacts, 'feeState' | 'travelState' | 'present'> &
  Pick<ClaimFacts, 'heldAt' | 'heldUntil' | 'awaits' | 'statedAt' | 'documents'>

/** Whether a claim is put aside on a day. */
const isPutAside = ({ heldAt, heldUntil, awaits, statedAt, documents }: States, today: string): boolean =>
  heldAt !== null &&
  isHeld(
    { heldAt, until: heldUntil, awaits },
    { today, statedAt, lastDocumentAt: documents.at(-1)?.depositedAt ?? null },
  )

/**
 * The queue a claim is in, judged on what waits for the office first. A sent claim waits for the statement of service of the
 * centre before it comes to review (services.md 1.4); one put aside comes back by itself.
 */
export function queueOf(claim: States, today: string): Exclude<Queue, 'all'> {
  const { feeState, travelState, present } = claim
  const states: readonly string[] = [feeState, travelState]
  if (toDecide.some((state) => states.includes(state))) {
    if (isPutAside(claim, today)) return 'held'
    return present === null ? 'waitingService' : 'toReview'
  }
  if (states.includes('CANCELLED')) return 'cancelled'
  if (states.includes('NOT_DONE')) return 'notDone'
  if (states.includes('RETURNED')) return 'returned'
  return states.some((state) => accepted.includes(state)) ? 'accepted' : 'waitingIntervenant'
}

type Joined = {
  claim: { feeState: string; travelState: string }
  serviceStatement: { present: number | null }
}

/** The same rule as `isHeld`, said in SQL. */
const heldCondition = (today: string) => sql<boolean>`EXISTS (SELECT 1 FROM claimHold h WHERE h.claimId = claim.id
  AND CASE WHEN h.until IS NOT NULL THEN h.until > ${today}
    WHEN h.awaits = 'document' THEN NOT EXISTS (SELECT 1 FROM claimDocument d
      WHERE d.claimId = h.claimId AND d.removedAt IS NULL AND d.depositedAt > h.heldAt)
    ELSE serviceStatement.statedAt IS NULL OR serviceStatement.statedAt <= h.heldAt END)`

/** The same rule as `queueOf`, said in SQL so that a queue is found by its index. */
export function queueCondition<T extends Joined>(builder: ExpressionBuilder<T, keyof T>, queue: Queue, today: string) {
  // The builder of a generic join cannot know its columns; the type above says what the caller joined.
  const e = builder as unknown as ExpressionBuilder<Joined, 'claim' | 'serviceStatement'>
  const either = (states: readonly string[]) =>
    e.or([e('claim.feeState', 'in', states), e('claim.travelState', 'in', states)])
  const none = (states: readonly string[]) => e.not(either(states))
  switch (queue) {
    case 'toReview':
      return e.and([either(toDecide), e('serviceStatement.present', 'is not', null), e.not(heldCondition(today))])
    case 'held':
      return e.and([either(toDecide), heldCondition(today)])
    case 'waitingService':
      return e.and([either(toDecide), e('serviceStatement.present', 'is', null), e.not(heldCondition(today))])
    case 'cancelled':
      return e.and([either(['CANCELLED']), none(toDecide)])
    case 'notDone':
      return e.and([either(['NOT_DONE']), none([...toDecide, 'CANCELLED'])])
    case 'returned':
      return e.and([either(['RETURNED']), none([...toDecide, 'CANCELLED', 'NOT_DONE'])])
    case 'accepted':
      return e.and([either(accepted), none([...toDecide, 'CANCELLED', 'NOT_DONE', 'RETURNED'])])
    case 'waitingIntervenant':
      return none([...toDecide, 'CANCELLED', 'NOT_DONE', 'RETURNED', ...accepted])
    default:
      return e.and([])
  }
}
