import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { asItComesBack, type ClaimActor, type ClaimState, type ClaimTrack, plainState } from './claim-states.ts'
import { whyShut } from './entry-window.ts'
import { stateOnDay } from './state-on-day.ts'
import { type ClaimEvent, type TransitionRule, transitionRules } from './transition-rules.ts'

const rulesOf: ReadonlyMap<ClaimEvent, readonly TransitionRule[]> = Map.groupBy(transitionRules, ({ event }) => event)

/** What a transition is judged on. `missionStart` and `missionEnd` are local date-times, `today` a civil date. */
export type TransitionFacts = Readonly<{
  actor: ClaimActor
  today: string
  missionStart: string
  missionEnd: string
  /** Last day on which the session takes entries (F30); null without one. */
  closesOn: string | null
  /** Why: asked for when a claim is returned, cancelled, recalled or rejected. */
  reason: string | null
}>

/**
 * What the calendar refuses: sending once the claim is shut, and taking a sending back once it could not be sent again.
 */
function tooLate(event: ClaimEvent, state: ClaimState, facts: TransitionFacts): Result<never> | null {
  if (event !== 'send' && event !== 'withdraw') return null
  const rule = whyShut(state.code, facts.actor, facts)
  return rule === null ? null : refuse(rule, { closesOn: facts.closesOn })
}

/** Nothing is sent before the last day of the mission (X4), and nothing is granted for a service still to come. */
function tooEarly(event: ClaimEvent, { today, missionStart, missionEnd }: TransitionFacts): Result<never> | null {
  if (today >= missionEnd.slice(0, 10)) return null
  if (event === 'accept') return refuse('claim.notDue')
  if (event !== 'send') return null
  return refuse(today < missionStart.slice(0, 10) ? 'claim.notStarted' : 'claim.notOver')
}

/** The sentence for a state that the event does not leave; a mission still to do has its own. */
function refusedFrom(event: ClaimEvent, state: ClaimState): Result<never> {
  if (event === 'send' && state.code === 'UPCOMING') return refuse('claim.notStarted')
  if (event === 'send' && state.code === 'IN_PROGRESS') return refuse('claim.notOver')
  return refuse('claim.notFromHere', { event, state: state.code })
}

/**
 * A declaration is taken back by whoever could have made it: what the office declared of a claim it had in its hands is not
 * for the intervenant to undo.
 */
function isOthers(event: ClaimEvent, { before }: ClaimState, actor: ClaimActor): boolean {
  if (event !== 'withdrawNotDone' || before === null) return false
  const declarations = rulesOf.get('declareNotDone') ?? []
  return !declarations.some(({ from, by }) => from.includes(before) && by.includes(actor))
}

/** A mission declared not done, then cancelled, is restored to what it was before both: the claim is put back to work. */
function target(rule: TransitionRule, now: ClaimState, facts: TransitionFacts): ClaimState {
  const live = (state: ClaimState): ClaimState => stateOnDay(state, facts.missionStart, facts.missionEnd, facts.today)
  if (rule.to === 'LIVE') return live(plainState('UPCOMING'))
  if (rule.to === 'PREVIOUS') return plainState(now.before ?? now.code)
  if (rule.to !== 'BEFORE') {
    const remembers = rule.to === 'CANCELLED' || rule.to === 'NOT_DONE'
    return { code: rule.to, before: remembers ? (now.before ?? now.code) : null }
  }
  return live(plainState(asItComesBack(now.before ?? 'UPCOMING')))
}

/**
 * Moves a track of a claim by one event, or says why not and leaves it as it was. The state is first brought to `today`.
 * Refusals: `claim.notFromHere` (facts: event, state), `claim.notStarted`, `claim.notOver`, `claim.notDue`, `claim.notYours` (event, actor),
 * `claim.wrongTrack` (event, track), `claim.reasonMissing` (event), `claim.closed`, `claim.hidden`, `claim.prescribed`.
 */
export function transition(
  track: ClaimTrack,
  state: ClaimState,
  event: ClaimEvent,
  facts: TransitionFacts,
): Result<ClaimState> {
  const now = stateOnDay(state, facts.missionStart, facts.missionEnd, facts.today)
  const candidates = (rulesOf.get(event) ?? []).filter(({ from }) => from.includes(now.code))
  const rule = candidates.find(({ by }) => by.includes(facts.actor)) ?? candidates[0]
  if (!rule || (rule.to === 'PREVIOUS' && now.before === null)) return refusedFrom(event, now)
  if (rule.track && rule.track !== track) return refuse('claim.wrongTrack', { event, track })
  if (!rule.by.includes(facts.actor) || isOthers(event, now, facts.actor))
    return refuse('claim.notYours', { event, actor: facts.actor })
  if (rule.needsReason && !facts.reason?.trim()) return refuse('claim.reasonMissing', { event })
  return tooEarly(event, facts) ?? tooLate(event, now, facts) ?? ok(target(rule, now, facts))
}
