import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ClaimActor, ClaimState, ClaimStateCode, ClaimTrack } from './claim-states.ts'
import { stateOnDay } from './state-on-day.ts'
import { type TransitionFacts, transition } from './transition.ts'
import type { ClaimEvent } from './transition-rules.ts'

export const claimTracks: readonly ClaimTrack[] = ['fee', 'travel']

/** Both parts of one claim. */
export type TrackStates = Readonly<Record<ClaimTrack, ClaimState>>

/** One part that changed state: a line of the history. */
export type TrackMove = Readonly<{
  track: ClaimTrack
  event: ClaimEvent | 'create'
  actor: ClaimActor
  from: ClaimStateCode
  to: ClaimStateCode
}>

/** Events that say something of the mission, not of its money: both parts of the claim, or neither. */
const ofTheMission: readonly ClaimEvent[] = ['cancel', 'restore', 'declareNotDone']

/** A part without right is frozen and freed with the other one; nothing else ever happens to it. */
const evenWithoutRight: readonly ClaimEvent[] = ['cancel', 'restore']

/** What one event does to one part, or the rule that refuses it. */
export function moveTrack(
  track: ClaimTrack,
  state: ClaimState,
  event: ClaimEvent,
  facts: TransitionFacts,
): Result<TrackMove> {
  const moved = transition(track, state, event, facts)
  if (!moved.ok) return moved
  const from = stateOnDay(state, facts.missionStart, facts.missionEnd, facts.today).code
  return ok({ track, event, actor: facts.actor, from, to: moved.value.code })
}

/**
 * What an event of a whole claim does to its two parts (F178): each part that may make the move makes it, the other stays.
 * Refused when neither may, with the reason of the first part that is there at all. What is said of the mission itself,
 * cancelled or not done, is said of both parts or of none: nobody is paid for half a mission that did not take place.
 */
export function moveClaim(
  states: TrackStates,
  event: ClaimEvent,
  facts: TransitionFacts,
): Result<readonly TrackMove[]> {
  const isThere = (track: ClaimTrack) => evenWithoutRight.includes(event) || states[track].code !== 'NONE'
  const there = claimTracks.filter(isThere)
  // The fee of a claim grouped on another is cancelled already: that keeps nobody from cancelling the rest.
  const open = there.filter((track) => event !== 'cancel' || states[track].code !== 'CANCELLED')
  const asked = open.length > 0 ? open : there
  const plans = asked.map((track) => moveTrack(track, states[track], event, facts))
  const refused = plans.find((plan) => !plan.ok)
  const moves = plans.flatMap((plan) => (plan.ok ? [plan.value] : []))
  if (moves.length === 0 || (ofTheMission.includes(event) && refused !== undefined))
    return refused ?? refuse('claim.notFromHere', { event, state: states.fee.code })
  return ok(moves)
}
