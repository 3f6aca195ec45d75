import type { TrackMove } from './claim-moves.ts'
import { asItComesBack, type ClaimState, type ClaimStateCode, type ClaimTrack, plainState } from './claim-states.ts'
import { liveStates } from './state-on-day.ts'
import { transitionRules } from './transition-rules.ts'

const isLive = (code: ClaimStateCode): boolean => liveStates.includes(code)

/** The day alone moves a live state, so two live states in a row are the same one seen on two days. */
const sameButForTheDay = (one: ClaimStateCode, other: ClaimStateCode): boolean =>
  one === other || (isLive(one) && isLive(other))

const frozen: readonly ClaimStateCode[] = ['CANCELLED', 'NOT_DONE']

/** Where the story stands, and the states before each move that was not undone. */
type Told = Readonly<{ now: ClaimState; earlier: readonly ClaimState[] }>

/** What a line of the history makes of the story before it; null when no rule of the machine says so. */
function afterMove(track: ClaimTrack, { now, earlier }: Told, { event, actor, from, to }: TrackMove): Told | null {
  if (!sameButForTheDay(now.code, from)) return null
  const rule = transitionRules.find(
    (one) =>
      one.event === event &&
      one.from.includes(from) &&
      one.by.includes(actor) &&
      (one.track === undefined || one.track === track),
  )
  if (rule === undefined) return null
  if (rule.to === 'PREVIOUS') {
    const previous = earlier.at(-1)
    return previous?.code === to ? { now: previous, earlier: earlier.slice(0, -1) } : null
  }
  const wanted =
    rule.to === 'LIVE' ? 'UPCOMING' : rule.to === 'BEFORE' ? asItComesBack(now.before ?? 'UPCOMING') : rule.to
  if (!sameButForTheDay(wanted, to)) return null
  const next = { code: to, before: frozen.includes(to) ? (now.before ?? from) : null }
  return { now: next, earlier: [...earlier, { ...now, code: from }] }
}

/**
 * The state of one part of a claim, told again from its history alone: the creation, then every move, each judged by the
 * machine. Null when the history does not hold together: no creation, a line that does not start where the one before it
 * ended, or a move that nobody of that kind may make.
 */
export function replayTrack(track: ClaimTrack, moves: readonly TrackMove[]): ClaimState | null {
  const [created, ...others] = moves
  if (created === undefined || created.event !== 'create' || created.from !== 'NONE') return null
  const told = others.reduce<Told | null>((story, move) => (story === null ? null : afterMove(track, story, move)), {
    now: plainState(created.to),
    earlier: [],
  })
  return told?.now ?? null
}
