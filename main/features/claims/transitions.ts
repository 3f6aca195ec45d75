import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { moveClaim, moveTrack, type TrackMove } from '../../domain/claims/claim-moves.ts'
import type { ClaimActor, ClaimStateCode, ClaimTrack } from '../../domain/claims/claim-states.ts'
import { stateOnDay } from '../../domain/claims/state-on-day.ts'
import type { TransitionFacts } from '../../domain/claims/transition.ts'
import type { ClaimEvent } from '../../domain/claims/transition-rules.ts'
import { insertMany, type WorkContext } from '../../store/index.ts'
import type { ClaimFacts } from './facts.ts'

export { claimTracks as tracks } from '../../domain/claims/claim-moves.ts'

/** One track that changed state, ready for the history. */
export type Move = TrackMove & Readonly<{ claimId: string }>

export type MoveBy = Readonly<{ actor: ClaimActor; today: string; reason: string | null }>

/** What frozen tracks go back to, when that is known. */
export type StatesBefore = Readonly<Record<ClaimTrack, ClaimStateCode | null>>
const unknown: StatesBefore = { fee: null, travel: null }

export const missionStart = (claim: ClaimFacts): string => `${claim.firstDate}T${claim.slots[0]?.startTime ?? '00:00'}`
export const missionEnd = (claim: ClaimFacts): string => `${claim.lastDate}T${claim.slots.at(-1)?.endTime ?? '23:59'}`

export const storedState = (claim: ClaimFacts, track: ClaimTrack): ClaimStateCode =>
  track === 'fee' ? claim.feeState : claim.travelState

/** The state of a track as of a day (decisions X3, X4). */
export const dayState = (claim: ClaimFacts, track: ClaimTrack, today: string): ClaimStateCode =>
  stateOnDay({ code: storedState(claim, track), before: null }, missionStart(claim), missionEnd(claim), today).code

const factsOf = (claim: ClaimFacts, by: MoveBy): TransitionFacts => ({
  ...by,
  missionStart: missionStart(claim),
  missionEnd: missionEnd(claim),
  closesOn: claim.closesOn,
})

/** What one event does to one track, or the rule that refuses it. */
export function planMove(
  claim: ClaimFacts,
  track: ClaimTrack,
  event: ClaimEvent,
  by: MoveBy,
  before: ClaimStateCode | null = null,
): Result<Move> {
  const state = { code: storedState(claim, track), before }
  const move = moveTrack(track, state, event, factsOf(claim, by))
  return move.ok ? ok({ claimId: claim.id, ...move.value }) : move
}

/** What one event of a whole claim does to its tracks, or the rule that refuses it. */
export function planClaim(
  claim: ClaimFacts,
  event: ClaimEvent,
  by: MoveBy,
  before: StatesBefore = unknown,
): Result<Move[]> {
  const states = {
    fee: { code: claim.feeState, before: before.fee },
    travel: { code: claim.travelState, before: before.travel },
  }
  const moves = moveClaim(states, event, factsOf(claim, by))
  return moves.ok ? ok(moves.value.map((move) => ({ claimId: claim.id, ...move }))) : moves
}

/** Writes moves in the append-only history of their claims. */
export const recordMoves = (context: WorkContext, actorName: string, moves: readonly Move[], reason: string | null) =>
  insertMany(
    context.tx,
    'claimHistory',
    moves.map(({ claimId, track, event, actor, from, to }) => ({
      claimId,
      track,
      event,
      actor,
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
    correctedEntry: string | null
    correctedJourneys: string | null
    feeCents: number
    travelCents: number
    travelReason: string
    returnReason: string | null
    comment: string
    sentAt: string | null
  }>
>

/** Writes the new states of one claim and what goes with them; a track that did not move keeps its state. */
export async function writeClaim(
  context: WorkContext,
  claim: ClaimFacts,
  moves: readonly Move[],
  patch: ClaimPatch = {},
): Promise<void> {
  const stateOf = (track: ClaimTrack) => moves.find((move) => move.track === track)?.to
  const [feeState, travelState] = [stateOf('fee'), stateOf('travel')]
  await context.tx
    .updateTable('claim')
    .set((e) => ({
      ...patch,
      ...(feeState === undefined ? {} : { feeState }),
      ...(travelState === undefined ? {} : { travelState }),
      rowVersion: e('rowVersion', '+', 1),
    }))
    .where('id', '=', claim.id)
    .execute()
}

/** A command names the version it was decided on; another one in between is a conflict. */
export const onVersion = (claim: ClaimFacts, expectedVersion: number): Result<ClaimFacts> =>
  claim.rowVersion === expectedVersion ? ok(claim) : fail('CONFLICT', { current: claim.rowVersion })
