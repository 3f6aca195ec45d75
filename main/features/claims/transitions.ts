import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { ClaimActor, ClaimStateCode, ClaimTrack } from '../../domain/claims/claim-states.ts'
import { stateOnDay } from '../../domain/claims/state-on-day.ts'
import { transition } from '../../domain/claims/transition.ts'
import type { ClaimEvent } from '../../domain/claims/transition-rules.ts'
import { insertMany, type WorkContext } from '../../store/index.ts'
import type { ClaimFacts } from './facts.ts'

export const tracks: readonly ClaimTrack[] = ['fee', 'travel']

/** One track that changed state, ready for the history. */
export type Move = Readonly<{
  claimId: string
  track: ClaimTrack
  event: ClaimEvent | 'create'
  from: ClaimStateCode
  to: ClaimStateCode
}>

export type MoveBy = Readonly<{ actor: ClaimActor; today: string; reason: string | null }>

export const missionStart = (claim: ClaimFacts): string => `${claim.firstDate}T${claim.slots[0]?.startTime ?? '00:00'}`
export const missionEnd = (claim: ClaimFacts): string => `${claim.lastDate}T${claim.slots.at(-1)?.endTime ?? '23:59'}`

export const storedState = (claim: ClaimFacts, track: ClaimTrack): ClaimStateCode =>
  track === 'fee' ? claim.feeState : claim.travelState

/** The state of a track as of a day (decisions X3, X4). */
export const dayState = (claim: ClaimFacts, track: ClaimTrack, today: string): ClaimStateCode =>
  stateOnDay({ code: storedState(claim, track), before: null }, missionStart(claim), missionEnd(claim), today).code

/** What one event does to one track, or the rule that refuses it. `before` is what a frozen track goes back to. */
export function planMove(
  claim: ClaimFacts,
  track: ClaimTrack,
  event: ClaimEvent,
  by: MoveBy,
  before: ClaimStateCode | null = null,
): Result<Move> {
  const state = { code: storedState(claim, track), before }
  const moved = transition(track, state, event, {
    ...by,
    missionStart: missionStart(claim),
    missionEnd: missionEnd(claim),
  })
  if (!moved.ok) return moved
  return ok({ claimId: claim.id, track, event, from: dayState(claim, track, by.today), to: moved.value.code })
}

/**
 * Cancels both tracks of a claim. A track without right is frozen too, so that the claim as a whole is out of the way and
 * its assignment can have another one. Refused where money has already left.
 */
export function planCancel(claim: ClaimFacts, by: MoveBy): Result<Move[]> {
  const moves: Move[] = []
  for (const track of tracks) {
    if (storedState(claim, track) === 'NONE') {
      moves.push({ claimId: claim.id, track, event: 'cancel', from: 'NONE', to: 'CANCELLED' })
      continue
    }
    const move = planMove(claim, track, 'cancel', by)
    if (!move.ok) return move
    moves.push(move.value)
  }
  return ok(moves)
}

/** Writes moves in the append-only history of their claims. */
export const recordMoves = (context: WorkContext, actorName: string, moves: readonly Move[], reason: string | null) =>
  insertMany(
    context.tx,
    'claimHistory',
    moves.map(({ claimId, track, event, from, to }) => ({
      claimId,
      track,
      event,
      fromState: from,
      toState: to,
      seq: context.seq,
      at: context.at,
      actorName,
      reason: reason ?? '',
    })),
  )

type ClaimPatch = Partial<
  Readonly<{
    entry: string | null
    sanctionedEntry: string | null
    feeCents: number
    travelCents: number
    returnReason: string | null
    draft: string | null
    comment: string
    sentAt: string | null
  }>
>

/** Writes the new states of one claim and what goes with them, on the version it was decided on. */
export async function writeClaim(
  context: WorkContext,
  claim: ClaimFacts,
  moves: readonly Move[],
  patch: ClaimPatch = {},
): Promise<void> {
  const stateOf = (track: ClaimTrack) => moves.find((move) => move.track === track)?.to ?? storedState(claim, track)
  await context.tx
    .updateTable('claim')
    .set({ ...patch, feeState: stateOf('fee'), travelState: stateOf('travel'), rowVersion: claim.rowVersion + 1 })
    .where('id', '=', claim.id)
    .execute()
}

/** A command names the version it was decided on; another one in between is a conflict. */
export const onVersion = (claim: ClaimFacts, expectedVersion: number): Result<ClaimFacts> =>
  claim.rowVersion === expectedVersion ? ok(claim) : fail('CONFLICT', { current: claim.rowVersion })
