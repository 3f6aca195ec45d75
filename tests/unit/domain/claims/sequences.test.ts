import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimTracks, moveClaim, moveTrack, type TrackMove } from '../../../../main/domain/claims/claim-moves.ts'
import {
  type ClaimActor,
  type ClaimState,
  type ClaimStateCode,
  type ClaimTrack,
  claimStateCodes,
  entryStates,
  plainState,
} from '../../../../main/domain/claims/claim-states.ts'
import { whyShut } from '../../../../main/domain/claims/entry-window.ts'
import { carriesJourneys, shareDay, withJourneysOf } from '../../../../main/domain/claims/journeys-of-day.ts'
import { replayTrack } from '../../../../main/domain/claims/replay.ts'
import { liveStates, stateOnDay } from '../../../../main/domain/claims/state-on-day.ts'
import { type TransitionFacts, transition } from '../../../../main/domain/claims/transition.ts'
import { type ClaimEvent, claimEvents } from '../../../../main/domain/claims/transition-rules.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'

/** Three missions of one person on one day: their claims, as the machine and its rules of the day move them. */
type Claim = {
  readonly id: string
  readonly end: string
  states: Record<ClaimTrack, ClaimState>
  history: Record<ClaimTrack, TrackMove[]>
  entry: number | null
  /** Nought repeats the mission; any other number was typed. */
  journeys: readonly number[]
}

const start = '2026-06-24T08:00'
const closesOn = '2026-08-31'
const wasTyped = (journey: number) => journey > 0

class Day {
  today = '2026-06-22'
  readonly claims: readonly Claim[]

  constructor(fees: readonly ClaimStateCode[]) {
    this.claims = fees.map((fee, index) => {
      const travel: ClaimStateCode = index === 0 ? 'UPCOMING' : 'ELSEWHERE'
      const created = (track: ClaimTrack, to: ClaimStateCode): TrackMove[] => [
        { track, event: 'create', actor: 'system', from: 'NONE', to },
      ]
      return {
        id: `claim ${index}`,
        end: index === 1 ? '2026-06-25T12:00' : '2026-06-24T18:00',
        states: { fee: plainState(fee), travel: plainState(travel) },
        history: { fee: created('fee', fee), travel: created('travel', travel) },
        entry: null,
        journeys: index === 0 ? [0] : [],
      }
    })
  }

  factsOf({ end }: Claim, actor: ClaimActor, reason: string | null): TransitionFacts {
    return { actor, today: this.today, missionStart: start, missionEnd: end, closesOn, reason }
  }

  codeOf(claim: Claim, track: ClaimTrack): ClaimStateCode {
    return stateOnDay(claim.states[track], start, claim.end, this.today).code
  }

  mayType(claim: Claim, track: ClaimTrack): boolean {
    const code = this.codeOf(claim, track)
    const shut = whyShut(code, 'intervenant', { today: this.today, missionEnd: claim.end, closesOn })
    return entryStates.includes(code) && shut === null
  }

  apply(claim: Claim, moves: readonly TrackMove[], facts: TransitionFacts): void {
    for (const move of moves) {
      const moved = transition(move.track, claim.states[move.track], move.event as ClaimEvent, facts)
      if (!moved.ok || moved.value.code !== move.to) throw new Error(`planned ${move.to}`)
      claim.states[move.track] = moved.value
      claim.history[move.track].push(move)
    }
  }

  move(claim: Claim, event: ClaimEvent, actor: ClaimActor, reason: string | null, only: ClaimTrack | null): boolean {
    const facts = this.factsOf(claim, actor, reason)
    const one = only === null ? null : moveTrack(only, claim.states[only], event, facts)
    const all = one === null ? moveClaim(claim.states, event, facts) : null
    const moves = one?.ok ? [one.value] : all?.ok ? all.value : []
    this.apply(claim, moves, facts)
    if (moves.length > 0) this.share(claim)
    return moves.length > 0
  }

  share(moved: Claim): void {
    const travel = this.claims.map((claim) => ({ claimId: claim.id, travel: this.codeOf(claim, 'travel') }))
    const { carrier, takes, givesUp } = shareDay(travel, new Set([moved.id]))
    const carrying = this.claims.find(({ id }) => id === carrier)
    if (carrying === undefined) return
    const pass = (from: Claim): void => {
      const together = withJourneysOf(carrying.journeys, from.journeys, wasTyped)
      if (together === null) return
      carrying.journeys = together
      from.journeys = []
    }
    if (takes !== null) {
      const facts = this.factsOf(carrying, 'system', null)
      const move = moveTrack('travel', carrying.states.travel, 'detach', facts)
      if (!move.ok) throw new Error('nobody has the journeys of the day')
      pass(moved)
      this.apply(carrying, [move.value], facts)
    }
    for (const id of givesUp) {
      const back = this.claims.find((claim) => claim.id === id)
      if (back === undefined) continue
      const facts = this.factsOf(back, 'system', null)
      const move = moveTrack('travel', back.states.travel, 'attach', facts)
      if (!move.ok) throw new Error('two claims have the journeys of the day')
      if (entryStates.includes(this.codeOf(carrying, 'travel'))) pass(back)
      this.apply(back, [move.value], facts)
    }
  }
}

/** What was typed, as the person remembers it: the last number of each claim, and every journey. */
type Typed = { entries: (number | null)[]; journeys: number[] }

const frozen: readonly ClaimStateCode[] = ['CANCELLED', 'NOT_DONE']
/** What an intervenant may ever bring a part to; anything else is the office's. */
const theirs: readonly ClaimStateCode[] = [
  ...liveStates,
  'SENT',
  'NOT_DONE',
  'RETURNED',
  'ELSEWHERE',
  'OFFICE_TO_ENTER',
]

/** What must hold after any command, whoever gave it; plain comparisons, since it is asked a million times. */
function whatIsWrong(day: Day, typed: Typed): string | null {
  const carriers = day.claims.filter((claim) => carriesJourneys(claim.states.travel.code))
  if (carriers.length > 1) return 'two claims carry the journeys of the day'
  if (carriers.length === 0 && day.claims.some(({ states }) => states.travel.code === 'ELSEWHERE'))
    return 'journeys are said to be elsewhere and are nowhere'
  for (const [index, claim] of day.claims.entries()) {
    if (claim.entry !== typed.entries[index]) return 'an entry is lost'
    if (claim.states.fee.code === 'ELSEWHERE') return 'a fee is elsewhere'
    for (const track of claimTracks) {
      const { code, before } = claim.states[track]
      if (frozen.includes(code) !== (before !== null)) return `${code} remembers ${before}`
      if (before !== null && frozen.includes(before)) return 'a frozen state remembers a frozen state'
      const replayed = replayTrack(track, claim.history[track])
      if (replayed?.code !== code || replayed.before !== before)
        return `history says ${replayed?.code} (${replayed?.before}), not ${code} (${before})`
    }
  }
  const kept = day.claims.flatMap(({ journeys }) => journeys.filter(wasTyped)).toSorted((a, b) => a - b)
  return kept.length === typed.journeys.length && kept.every((journey, place) => journey === typed.journeys[place])
    ? null
    : 'a journey is lost'
}

function whatIsIllegal(event: ClaimEvent, actor: ClaimActor, before: ClaimStateCode, after: ClaimStateCode, day: Day) {
  if (before === after) return null
  if (before === 'PAID' && event !== 'reverse' && event !== 'withdrawAnswer') return 'money paid comes back'
  if (before === 'CANCELLED' && event !== 'restore') return `a cancelled claim moved by ${event}`
  if (actor === 'intervenant' && !theirs.includes(after)) return `an intervenant made it ${after}`
  if (event !== 'send') return null
  if (day.today < '2026-06-24') return 'sent before the mission'
  if (actor === 'intervenant' && day.today > closesOn && before !== 'RETURNED') return 'sent after the closing'
  return day.today > '2030-12-31' ? 'sent after the limitation' : null
}

type Step = fc.Command<Typed, Day>

const demand = (wrong: string | null): void => {
  if (wrong !== null) throw new Error(wrong)
}

class Later implements Step {
  readonly days: number
  constructor(days: number) {
    this.days = days
  }
  check = () => true
  run(typed: Typed, day: Day): void {
    day.today = daysAfter(day.today, this.days)
    demand(whatIsWrong(day, typed))
  }
  toString = () => `${this.days} days later`
}

class TypeIn implements Step {
  readonly index: number
  readonly value: number
  readonly track: ClaimTrack
  constructor(index: number, value: number, track: ClaimTrack) {
    this.index = index
    this.value = value
    this.track = track
  }
  check = () => true
  run(typed: Typed, day: Day): void {
    const claim = day.claims[this.index]
    if (claim === undefined || !day.mayType(claim, this.track)) return
    if (this.track === 'fee') {
      claim.entry = this.value
      typed.entries[this.index] = this.value
    } else {
      claim.journeys = [...claim.journeys, this.value]
      typed.journeys = [...typed.journeys, this.value].toSorted((a, b) => a - b)
    }
    demand(whatIsWrong(day, typed))
  }
  toString = () => `type ${this.value} in the ${this.track} of ${this.index}`
}

class Do implements Step {
  readonly index: number
  readonly event: ClaimEvent
  readonly actor: ClaimActor
  readonly reason: string | null
  readonly only: ClaimTrack | null
  constructor(index: number, event: ClaimEvent, actor: ClaimActor, reason: string | null, only: ClaimTrack | null) {
    this.index = index
    this.event = event
    this.actor = actor
    this.reason = reason
    this.only = only
  }
  check = () => true
  run(typed: Typed, day: Day): void {
    const claim = day.claims[this.index]
    if (claim === undefined) return
    const before = claimTracks.map((track) => day.codeOf(claim, track))
    const moved = day.move(claim, this.event, this.actor, this.reason, this.only)
    for (const [place, track] of claimTracks.entries()) {
      const [was, is] = [before[place], day.codeOf(claim, track)]
      if (was === undefined) continue
      if (!moved && was !== is) throw new Error('refused, and changed all the same')
      demand(whatIsIllegal(this.event, this.actor, was, is, day))
    }
    demand(whatIsWrong(day, typed))
  }
  toString = () => `${this.actor}: ${this.event} ${this.only ?? ''} of ${this.index}`
}

/** What the office does to one part alone; the rest is done to a claim as a whole. */
const ofOnePart: readonly ClaimEvent[] = ['accept', 'return', 'enter', 'export', 'confirmPayment', 'rejectPayment']
const events = claimEvents.filter((event) => event !== 'attach' && event !== 'detach')
const index = fc.nat({ max: 2 })
const actor = fc.constantFrom<ClaimActor>('intervenant', 'manager', 'system')
/** What people really do, so that sequences go far; the rest of the steps is anything by anybody. */
const usual = fc
  .tuple(
    index,
    fc.constantFrom<readonly [ClaimEvent, ClaimActor]>(
      ['send', 'intervenant'],
      ['withdraw', 'intervenant'],
      ['declareNotDone', 'intervenant'],
      ['withdrawNotDone', 'intervenant'],
      ['return', 'manager'],
      ['accept', 'manager'],
      ['cancel', 'manager'],
      ['restore', 'manager'],
      ['export', 'manager'],
      ['confirmPayment', 'system'],
      ['rejectPayment', 'system'],
    ),
  )
  .map(([place, [event, by]]) => new Do(place, event, by, 'Une raison', null))
const steps: fc.Arbitrary<Step>[] = [
  usual,
  usual,
  usual,
  fc.constantFrom(0, 0, 1, 2, 30, 70, 400).map((days) => new Later(days)),
  fc
    .tuple(index, fc.integer({ min: 1, max: 999 }), fc.constantFrom<ClaimTrack>('fee', 'travel'))
    .map(([place, value, track]) => new TypeIn(place, value, track)),
  fc
    .tuple(index, fc.constantFrom(...events), actor, fc.constantFrom('Une raison', null))
    .map(([place, event, by, reason]) => new Do(place, event, by, reason, null)),
  fc
    .tuple(index, fc.constantFrom(...ofOnePart), actor, fc.constantFrom<ClaimTrack>('fee', 'travel'))
    .map(([place, event, by, track]) => new Do(place, event, by, 'Une raison', track)),
]

/** A mission that is over, so that sequences spend their steps where claims live. */
const opening = [new Later(3)]

describe('any sequence of commands by anybody', () => {
  it('[F184-F194] 100 000 of them: no illegal state, nothing typed is lost, history tells the same state again', () => {
    let moved = 0
    const reached = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<ClaimStateCode>('UPCOMING', 'OFFICE_TO_ENTER', 'NONE'), {
          minLength: 3,
          maxLength: 3,
        }),
        fc.boolean(),
        fc.commands(steps, { maxCommands: 25, size: 'max' }),
        (fees, isOver, commands) => {
          const day = new Day(fees)
          const typed: Typed = { entries: [null, null, null], journeys: [] }
          if (isOver) for (const step of opening) step.run(typed, day)
          fc.modelRun(() => ({ model: typed, real: day }), commands)
          for (const { history } of day.claims)
            for (const track of claimTracks) {
              moved += history[track].length - 1
              for (const { to } of history[track]) reached.add(`${track} ${to}`)
            }
        },
      ),
      { numRuns: 100_000 },
    )
    // The sequences really live: they move claims, and between them they reach every state there is.
    expect(moved).toBeGreaterThan(100_000)
    for (const code of claimStateCodes) {
      expect(reached.has(`travel ${code}`), `travel ${code}`).toBe(code !== 'NONE')
      expect(reached.has(`fee ${code}`), `fee ${code}`).toBe(code !== 'ELSEWHERE')
    }
  }, 120_000)
})
