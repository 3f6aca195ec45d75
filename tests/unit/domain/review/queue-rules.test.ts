import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replayTrack } from '../../../../main/domain/claims/replay.ts'
import { type ReviewRule, unliftable } from '../../../../main/domain/review/control.ts'
import { differencesOf, isCorrectable } from '../../../../main/domain/review/corrections.ts'
import { isHeld } from '../../../../main/domain/review/holds.ts'
import { samplesNeeded, samplesOf } from '../../../../main/domain/review/samples.ts'

const move = (event: 'create' | 'send' | 'accept' | 'return' | 'undoAccept' | 'undoReturn', from: string, to: string) =>
  ({
    track: 'fee',
    event,
    actor: event === 'create' ? 'system' : event === 'send' ? 'intervenant' : 'manager',
    from,
    to,
  }) as Parameters<typeof replayTrack>[1][number]

describe('the history of decisions undone', () => {
  const sent = [move('create', 'NONE', 'UPCOMING'), move('send', 'TO_COMPLETE', 'SENT')]

  it('tells the state before each decision again, one after the other', () => {
    const story = [
      ...sent,
      move('accept', 'SENT', 'ACCEPTED'),
      move('return', 'ACCEPTED', 'RETURNED'),
      move('undoReturn', 'RETURNED', 'ACCEPTED'),
      move('undoAccept', 'ACCEPTED', 'SENT'),
    ]
    expect(story.map((_, index) => replayTrack('fee', story.slice(0, index + 1))?.code)).toEqual([
      'UPCOMING',
      'SENT',
      'ACCEPTED',
      'RETURNED',
      'ACCEPTED',
      'SENT',
    ])
  })

  it('does not hold together when an undo goes back to what was not there', () => {
    const story = [...sent, move('accept', 'SENT', 'ACCEPTED')]
    expect(replayTrack('fee', [...story, move('undoAccept', 'ACCEPTED', 'OFFICE_ENTERED')])).toBeNull()
    expect(replayTrack('fee', [...story, move('undoReturn', 'ACCEPTED', 'SENT')])).toBeNull()
  })
})

describe('differences between declared and granted', () => {
  const journey = fc.record({ fromTown: fc.string(), oneWayKm: fc.nat(), trips: fc.nat() })
  const declaration = fc.record({
    entry: fc.oneof(fc.constant(null), fc.record({ copies: fc.nat() }), fc.record({ candidates: fc.nat() })),
    journeys: fc.array(journey, { maxLength: 3 }),
  })

  it('are none with oneself, and turned round both ways', () => {
    fc.assert(
      fc.property(declaration, declaration, (one, other) => {
        expect(differencesOf(one, structuredClone(one))).toEqual([])
        const turned = differencesOf(other, one).map(({ field, declared, sanctioned }) => ({
          field,
          declared: sanctioned,
          sanctioned: declared,
        }))
        const byField = (left: { field: string }, right: { field: string }) => left.field.localeCompare(right.field)
        expect(differencesOf(one, other).toSorted(byField)).toEqual(turned.toSorted(byField))
      }),
    )
  })

  it('are for the office where they are figures that are there, for the person elsewhere', () => {
    const at = (field: string, declared = '1') => isCorrectable({ field, declared, sanctioned: '2' })
    expect([at('entry.copies', ''), at('journeys.0.oneWayKm'), at('journeys.1.nightCents', '0')]).toEqual([
      true,
      true,
      true,
    ])
    expect([at('journeys.0.fromTown'), at('journeys.0.mode'), at('journeys.3.trips', '')]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('a claim put aside', () => {
  const since = { today: '2026-07-04', lastDocumentAt: null, statedAt: null }
  const hold = { heldAt: '2026-07-01T10:00:00.000Z', until: null, awaits: null }

  it('comes back on its day, or once what it waits for happened after it was put aside', () => {
    expect(isHeld(null, since)).toBe(false)
    expect(isHeld({ ...hold, until: '2026-07-05' }, since)).toBe(true)
    expect(isHeld({ ...hold, until: '2026-07-04' }, since)).toBe(false)
    const document = { ...hold, awaits: 'document' as const }
    expect(isHeld(document, { ...since, lastDocumentAt: '2026-06-30T10:00:00.000Z' })).toBe(true)
    expect(isHeld(document, { ...since, lastDocumentAt: '2026-07-02T10:00:00.000Z' })).toBe(false)
    expect(isHeld({ ...hold, awaits: 'service' }, { ...since, statedAt: '2026-07-02T10:00:00.000Z' })).toBe(false)
  })
})

describe('the claims drawn for a bulk', () => {
  it('are as many as the office asks, among the claims, and the same all day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 60 }), fc.integer({ min: 0, max: 100 }), (ids, percent) => {
        const drawn = samplesOf(ids, percent, '2026-07-04')
        expect(drawn.length).toBe(Math.min(ids.length, Math.max(5, samplesNeeded(ids.length, percent))))
        expect(ids).toEqual(expect.arrayContaining([...drawn]))
        expect(new Set(samplesOf(ids.toReversed(), percent, '2026-07-04'))).toEqual(new Set(drawn))
      }),
    )
    expect([samplesNeeded(0, 100), samplesNeeded(137, 0), samplesNeeded(137, 5), samplesNeeded(1, 1)]).toEqual([
      0, 0, 7, 1,
    ])
  })
})

it('a written reason lifts what an office may lift, and nothing that the rule forbids', () => {
  const source = { name: 'claim', facts: {} } as const
  const blocked = (rule: ReviewRule) => ({ rule, verdict: 'blocking', facts: {}, source }) as const
  const rules = ['feeNotComputable', 'rateForbids', 'serviceMissing', 'journeyTwice', 'sentLate'] as const
  const controls = rules.map(blocked)
  expect(unliftable(controls).map(({ rule }) => rule)).toEqual(['rateForbids', 'serviceMissing'])
})
