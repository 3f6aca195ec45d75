import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markingState, type StatedService } from '../../../../main/domain/mission-portals/marking-state.ts'
import { type MarkingState, markingStates } from '../../../../shared/model/mission-portals.ts'

const reported = (state: MarkingState | null, on = '2026-06-12') => ({ state, on })
const stated = (source: string, on = '2026-06-20', present = true): StatedService => ({ source, on, present })

describe('how far the marking of a mission is', () => {
  test.each([
    ['[F323] to mark with SANTORIN', 'toMark'],
    ['[F324] to digitise in SANTORIN', 'toDigitise'],
    ['[F325] marked then closed in SANTORIN', 'serviceDoneSantorin'],
    ['[F326] service recorded by CYCLADES', 'serviceDone'],
    ['[F327] nothing recorded by CYCLADES yet', null],
  ] as const)('%s, as the file says and on its day', (_name, state) =>
    expect(markingState(reported(state), null)).toEqual({ state, on: '2026-06-12' }),
  )

  test('[F327] nothing said by anybody is no state at all', () =>
    expect(markingState(null, null)).toEqual({ state: null, on: null }))

  test('[F325] SANTORIN’s statement of service is a batch marked and closed there', () =>
    expect(markingState(null, stated('santorin'))).toEqual({ state: 'serviceDoneSantorin', on: '2026-06-20' }))

  test.each(['cyclades', 'centre', 'office'])('[F326] a service recorded by the %s ends the matter', (source) => {
    for (const state of [...markingStates, null])
      expect(markingState(reported(state, '2026-07-01'), stated(source))).toMatchObject({ state: 'serviceDone' })
  })

  test('[F323] a batch that SANTORIN opens again is to mark, whatever it had stated before', () => {
    expect(markingState(reported('toMark', '2026-06-21'), stated('santorin')).state).toBe('toMark')
    expect(markingState(reported('toMark', '2026-06-19'), stated('santorin')).state).toBe('serviceDoneSantorin')
  })

  test('[F326] what CYCLADES recorded is not undone by an older word, nor by a later one of SANTORIN', () =>
    expect(markingState(reported('serviceDone', '2026-06-01'), stated('santorin')).state).toBe('serviceDone'))

  test('somebody who did not come has no service done', () =>
    expect(markingState(null, stated('centre', '2026-06-20', false)).state).toBeNull())

  test('a state is never without its day, nor any other than what was said', () =>
    fc.assert(
      fc.property(
        fc.option(
          fc.record({
            state: fc.constantFrom(...markingStates, null),
            on: fc.constantFrom('2026-06-01', '2026-06-30'),
          }),
        ),
        fc.option(
          fc.record({
            present: fc.boolean(),
            source: fc.constantFrom('santorin', 'cyclades', 'centre', 'office'),
            on: fc.constantFrom('2026-06-10', '2026-06-20'),
          }),
        ),
        (report, service) => {
          const { state, on } = markingState(report, service)
          if (state !== null) expect(on).not.toBeNull()
          const words = [report?.state, service?.source === 'santorin' ? 'serviceDoneSantorin' : 'serviceDone', null]
          expect(words).toContain(state)
        },
      ),
      { numRuns: 200 },
    ))
})
