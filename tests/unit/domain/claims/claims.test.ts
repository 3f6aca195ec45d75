import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClaimActor,
  type ClaimState,
  type ClaimTrack,
  claimStateCodes,
  plainState,
} from '../../../../main/domain/claims/claim-states.ts'
import { initialTrackState, type TrackFacts } from '../../../../main/domain/claims/initial-track-state.ts'
import { stateOnDay } from '../../../../main/domain/claims/state-on-day.ts'
import { type TransitionFacts, transition } from '../../../../main/domain/claims/transition.ts'
import { type ClaimEvent, claimEvents } from '../../../../main/domain/claims/transition-rules.ts'

const actors: readonly ClaimActor[] = ['intervenant', 'manager', 'system']
const tracks: readonly ClaimTrack[] = ['fee', 'travel']
const days = ['2025-06-09', '2025-06-10', '2025-06-11', '2025-06-12', '2025-09-01']

const facts = (part: Partial<TransitionFacts> = {}): TransitionFacts => ({
  actor: 'intervenant',
  today: '2025-06-20',
  missionStart: '2025-06-10T09:00',
  missionEnd: '2025-06-12T17:00',
  closesOn: null,
  reason: 'Une raison',
  ...part,
})

const moved = (
  code: (typeof claimStateCodes)[number],
  event: ClaimEvent,
  part: Partial<TransitionFacts> = {},
  track: ClaimTrack = 'fee',
) => {
  const result = transition(track, plainState(code), event, facts(part))
  return result.ok ? result.value.code : result.error.rule
}

describe('how a track begins', () => {
  const away: TrackFacts = {
    feeEntry: 'claimant',
    travelRight: true,
    examRate: 'TAUX3',
    evaluationMode: 'PONCTUEL',
    isNational: false,
    homeCommune: '35047',
    workCommune: '35238',
    centreCommune: '29019',
    adjoining: [],
    firstMissionOfDay: null,
  }
  const begin = (track: ClaimTrack, part: Partial<TrackFacts>) => {
    const { state, cause, isCreated } = initialTrackState(track, { ...away, ...part })
    return `${state.code} ${cause} ${isCreated}`
  }

  it.each([
    [{}, 'UPCOMING null true'],
    [{ feeEntry: 'none' }, 'NONE TYPE_WITHOUT_FEE false'],
    [{ evaluationMode: 'ECA' }, 'NONE CONTINUOUS_ASSESSMENT false'],
    [{ examRate: 'NR' }, 'NONE EXAM_WITHOUT_RATE true'],
    [{ feeEntry: 'office' }, 'OFFICE_TO_ENTER OFFICE_ENTERS true'],
    [{ isNational: true }, 'OFFICE_TO_ENTER OFFICE_ENTERS true'],
  ] as const)('the fee, with %j: %s [F184] [F194]', (part, expected) => {
    expect(begin('fee', part)).toBe(expected)
  })

  it.each([
    [{}, 'UPCOMING null true'],
    [{ travelRight: false }, 'NONE TYPE_WITHOUT_TRAVEL false'],
    [{ centreCommune: null }, 'NONE NO_PLACE false'],
    [{ centreCommune: '35047' }, 'NONE SAME_COMMUNE false'],
    [{ centreCommune: '35238' }, 'NONE SAME_COMMUNE false'],
    [{ adjoining: [['35238', '29019']] }, 'NONE SAME_COMMUNE false'],
    [{ firstMissionOfDay: '77841' }, 'ELSEWHERE FIRST_MISSION_OF_DAY true'],
    [{ feeEntry: 'none', examRate: 'NR', evaluationMode: 'ECA' }, 'UPCOMING null true'],
  ] as const)('the travel, with %j: %s [F237] [F192]', (part, expected) => {
    expect(begin('travel', part)).toBe(expected)
  })
})

describe('what the day does [F172] [F186] [F188] [F189]', () => {
  const on = (today: string, code: (typeof claimStateCodes)[number] = 'UPCOMING') =>
    stateOnDay(plainState(code), '2025-06-10T09:00', '2025-06-12T17:00', today).code

  it('opens entry on the first day and sending on the last', () => {
    expect(days.map((day) => on(day))).toEqual(['UPCOMING', 'IN_PROGRESS', 'IN_PROGRESS', 'TO_COMPLETE', 'TO_COMPLETE'])
  })

  it('makes a mission of one day complete that day', () => {
    expect(stateOnDay(plainState('UPCOMING'), '2025-06-10', '2025-06-10', '2025-06-10').code).toBe('TO_COMPLETE')
  })

  it('takes the live state along when a mission is put off', () => {
    expect(on('2025-06-09', 'TO_COMPLETE')).toBe('UPCOMING')
  })

  it('leaves every other state alone', () => {
    const others = claimStateCodes.filter((code) => !['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE'].includes(code))
    for (const code of others) for (const day of days) expect(on(day, code)).toBe(code)
  })
})

describe('who may do what', () => {
  it('is sent by the person once the mission is over, or by the manager [F190]', () => {
    expect(moved('TO_COMPLETE', 'send')).toBe('SENT')
    expect(moved('RETURNED', 'send')).toBe('SENT')
    expect(moved('TO_COMPLETE', 'send', { actor: 'manager' })).toBe('SENT')
    expect(moved('UPCOMING', 'send', { today: '2025-06-09' })).toBe('claim.notStarted')
    expect(moved('UPCOMING', 'send', { today: '2025-06-11' })).toBe('claim.notOver')
    expect(moved('TO_COMPLETE', 'send', { actor: 'system' })).toBe('claim.notYours')
  })

  it('cannot be sent four years after, nor by anyone after the limitation', () => {
    expect(moved('TO_COMPLETE', 'send', { today: '2029-06-11' })).toBe('SENT')
    expect(moved('TO_COMPLETE', 'send', { today: '2029-06-12' })).toBe('claim.hidden')
    expect(moved('TO_COMPLETE', 'send', { today: '2029-12-31', actor: 'manager' })).toBe('SENT')
    expect(moved('TO_COMPLETE', 'send', { today: '2030-01-01', actor: 'manager' })).toBe('claim.prescribed')
  })

  it('is taken back by the person while the manager has not dealt with it [F317]', () => {
    expect(moved('SENT', 'withdraw')).toBe('TO_COMPLETE')
    expect(moved('ACCEPTED', 'withdraw')).toBe('claim.notFromHere')
  })

  it('is returned with a reason, accepted, exported and paid by the office [F191]', () => {
    expect(moved('SENT', 'return', { actor: 'manager' })).toBe('RETURNED')
    expect(moved('SENT', 'return', { actor: 'manager', reason: ' ' })).toBe('claim.reasonMissing')
    expect(moved('SENT', 'accept', { actor: 'manager' })).toBe('ACCEPTED')
    expect(moved('SENT', 'accept')).toBe('claim.notYours')
    expect(moved('SENT', 'export', { actor: 'system' })).toBe('claim.notFromHere')
    expect(moved('ACCEPTED', 'export', { actor: 'system' })).toBe('EXPORTED')
    expect(moved('EXPORTED', 'confirmPayment', { actor: 'system' })).toBe('PAID')
    expect(moved('EXPORTED', 'rejectPayment', { actor: 'system' })).toBe('REJECTED_BY_FINANCE')
    expect(moved('EXPORTED', 'cancel', { actor: 'manager' })).toBe('claim.notFromHere')
  })

  it('attaches journeys only, never a fee', () => {
    expect(moved('TO_COMPLETE', 'attach', { actor: 'system' }, 'travel')).toBe('ELSEWHERE')
    expect(moved('TO_COMPLETE', 'attach', { actor: 'system' }, 'fee')).toBe('claim.wrongTrack')
  })

  it.each(claimStateCodes.filter((code) => !['NONE', 'PAID', 'EXPORTED', 'CANCELLED', 'NOT_DONE'].includes(code)))(
    'is frozen for everyone when cancelled from %s, and restored as it was [F185]',
    (code) => {
      const start = stateOnDay(plainState(code), '2025-06-10', '2025-06-12', '2025-06-20')
      const cancelled = transition('travel', start, 'cancel', facts({ actor: 'manager' }))
      if (!cancelled.ok) throw new Error('not cancelled')
      for (const event of claimEvents.filter((one) => one !== 'restore'))
        for (const actor of actors)
          expect(transition('travel', cancelled.value, event, facts({ actor })).ok).toBe(false)
      expect(transition('travel', cancelled.value, 'restore', facts())).toMatchObject({ ok: false })
      const restored = transition('travel', cancelled.value, 'restore', facts({ actor: 'manager' }))
      // An amount granted was taken off with the cancellation: it is reviewed again.
      const back = ['ACCEPTED', 'REJECTED_BY_FINANCE'].includes(code) ? plainState('SENT') : start
      expect(restored).toEqual({ ok: true, value: back })
    },
  )

  it('is declared not done, and that can be taken back [F187]', () => {
    const office = transition('fee', plainState('OFFICE_TO_ENTER'), 'declareNotDone', facts({ actor: 'system' }))
    expect(office).toEqual({ ok: true, value: { code: 'NOT_DONE', before: 'OFFICE_TO_ENTER' } })
    if (!office.ok) throw new Error('not declared')
    const cancelled = transition('fee', office.value, 'cancel', facts({ actor: 'manager' }))
    expect(cancelled).toEqual({ ok: true, value: { code: 'CANCELLED', before: 'OFFICE_TO_ENTER' } })
    expect(transition('fee', office.value, 'withdrawNotDone', facts())).toEqual({
      ok: true,
      value: plainState('OFFICE_TO_ENTER'),
    })
    expect(moved('SENT', 'declareNotDone')).toBe('claim.notYours')
    expect(moved('SENT', 'declareNotDone', { actor: 'manager' })).toBe('NOT_DONE')
  })
})

/** Every state that some chain of events reaches from the given starts. */
function reachable(track: ClaimTrack, starts: readonly ClaimState[]): Set<string> {
  const seen = new Map(starts.map((state) => [JSON.stringify(state), state]))
  for (const state of seen.values())
    for (const today of days)
      for (const event of claimEvents)
        for (const actor of actors) {
          const result = transition(track, state, event, facts({ actor, today }))
          if (result.ok) seen.set(JSON.stringify(result.value), result.value)
          const aged = stateOnDay(state, '2025-06-10', '2025-06-12', today)
          seen.set(JSON.stringify(aged), aged)
        }
  return new Set([...seen.values()].map(({ code }) => code))
}

describe('the machine as a whole', () => {
  it('reaches every state from where tracks begin', () => {
    const fee = reachable(
      'fee',
      ['NONE', 'UPCOMING', 'OFFICE_TO_ENTER'].map((code) => plainState(code as 'NONE')),
    )
    const travel = reachable(
      'travel',
      ['NONE', 'UPCOMING', 'ELSEWHERE'].map((code) => plainState(code as 'NONE')),
    )
    expect([...travel].sort()).toEqual([...claimStateCodes].sort())
    expect([...fee].sort()).toEqual(claimStateCodes.filter((code) => code !== 'ELSEWHERE').sort())
  })

  it('has no dead end: even money paid can be taken back, by the office alone', () => {
    for (const code of claimStateCodes) {
      const leaves = claimEvents.some((event) =>
        actors.some((actor) => transition('travel', plainState(code), event, facts({ actor })).ok),
      )
      expect(leaves, code).toBe(true)
    }
  })

  it('never takes money back without the office, never remembers a memory, and keeps the state when it refuses', () => {
    const step = fc.record({
      event: fc.constantFrom(...claimEvents),
      actor: fc.constantFrom(...actors),
      today: fc.constantFrom(...days),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...tracks),
        fc.constantFrom(...claimStateCodes),
        fc.array(step, { maxLength: 30 }),
        (track, code, steps) => {
          let state: ClaimState = ['CANCELLED', 'NOT_DONE'].includes(code)
            ? { code, before: 'TO_COMPLETE' }
            : plainState(code)
          for (const { event, actor, today } of steps) {
            const before = structuredClone(state)
            const result = transition(track, state, event, facts({ actor, today }))
            expect(state).toEqual(before)
            if (!result.ok) {
              expect(result.error).toMatchObject({ code: 'RULE', rule: expect.stringMatching(/^claim\./) })
              continue
            }
            if (state.code === 'PAID')
              expect(['reverse manager', 'withdrawAnswer manager']).toContain(`${event} ${actor}`)
            expect(['CANCELLED', 'NOT_DONE']).not.toContain(result.value.before)
            expect(result.value.before === null).toBe(!['CANCELLED', 'NOT_DONE'].includes(result.value.code))
            state = result.value
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
