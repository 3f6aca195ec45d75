import type { ClaimActor, ClaimStateCode, ClaimTrack } from '../../domain/claims/claim-states.ts'
import { replayTrack } from '../../domain/claims/replay.ts'
import type { ClaimEvent } from '../../domain/claims/transition-rules.ts'
import type { Readable } from '../../store/index.ts'
import type { Move, StatesBefore } from './transitions.ts'

/** The moves of one claim, or of all of them, as their history keeps them, oldest first, each with its instant. */
export async function movesOf(
  read: Readable,
  claimId: string | null,
): Promise<readonly (Move & Readonly<{ at: string }>)[]> {
  const every = read
    .selectFrom('claimHistory')
    .select(['claimId', 'track', 'event', 'actor', 'fromState', 'toState', 'at'])
    .orderBy('id')
  const rows = await (claimId === null ? every : every.where('claimId', '=', claimId)).execute()
  return rows.map(({ event, actor, fromState, toState, ...row }) => ({
    ...row,
    event: event as ClaimEvent | 'create',
    actor: actor as ClaimActor,
    from: fromState as ClaimStateCode,
    to: toState as ClaimStateCode,
  }))
}

/** What each frozen track of a claim was before, told again from its history. */
export async function statesBefore(read: Readable, claimId: string): Promise<StatesBefore> {
  const moves = await movesOf(read, claimId)
  const beforeOf = (track: ClaimTrack) =>
    replayTrack(
      track,
      moves.filter((move) => move.track === track),
    )?.before ?? null
  return { fee: beforeOf('fee'), travel: beforeOf('travel') }
}
