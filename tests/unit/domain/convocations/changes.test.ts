import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ConvocationContent, changesBetween } from '../../../../main/domain/convocations/changes.ts'

const slot = (date: string, start: string, end: string) => ({ date, start, end })

const content: ConvocationContent = {
  recipient: { name: 'Mme ABEL Camille' },
  mission: { exam: 'BCG', specialty: null, paper: 'Grand oral', type: 'Oral', role: 'membre', jury: null },
  slots: [slot('2026-06-24', '08:00', '12:00')],
  place: { centre: 'Lycée de Brest', addressLines: ['1 rue', '29200 Brest'], room: null },
  toKnow: { observations: [], documentsToBring: [] },
  rights: { pay: { open: true }, travel: { open: true } },
}

const kinds = (after: Partial<ConvocationContent>) =>
  changesBetween(content, { ...content, ...after }).map(({ kind }) => kind)

describe('what changed between two versions', () => {
  test('nothing when the person has nothing new to know', () => expect(kinds({})).toEqual([]))

  test('each thing told is one change', () => {
    expect(
      kinds({ place: { centre: 'Lycée de Rennes', addressLines: ['2 rue', '35000 Rennes'], room: 'B12' } }),
    ).toEqual(['centre', 'address', 'room'])
    expect(kinds({ mission: { ...content.mission, role: 'président', paper: 'Philosophie' } })).toEqual([
      'paper',
      'role',
    ])
    expect(kinds({ toKnow: { observations: ['Venir à 7 h 30'], documentsToBring: ['blouse'] } })).toEqual([
      'observations',
      'documentsToBring',
    ])
    expect(kinds({ rights: { pay: { open: false }, travel: { open: true } } })).toEqual(['payClosed'])
  })

  test('other times on the same day are a move; another day is one slot less and one more', () => {
    expect(changesBetween(content, { ...content, slots: [slot('2026-06-24', '09:00', '13:00')] })).toEqual([
      {
        kind: 'slotMoved',
        facts: { date: '2026-06-24', start: '09:00', end: '13:00', formerStart: '08:00', formerEnd: '12:00' },
      },
    ])
    expect(kinds({ slots: [slot('2026-06-25', '08:00', '12:00')] })).toEqual(['slotRemoved', 'slotAdded'])
    expect(kinds({ slots: [...content.slots, slot('2026-06-25', '08:00', '12:00')] })).toEqual(['slotAdded'])
  })

  test('whatever the slots: no change with itself, and as many changes one way as the other', () => {
    const slots = fc.uniqueArray(
      fc.record({
        date: fc.constantFrom('2026-06-24', '2026-06-25', '2026-06-26'),
        start: fc.constantFrom('08:00', '14:00'),
        end: fc.constantFrom('17:00', '18:00'),
      }),
      { selector: ({ date, start, end }) => `${date}${start}${end}`, maxLength: 6 },
    )
    fc.assert(
      fc.property(slots, slots, (one, other) => {
        const left = { ...content, slots: one }
        const right = { ...content, slots: other }
        expect(changesBetween(left, left)).toEqual([])
        expect(changesBetween(left, right)).toHaveLength(changesBetween(right, left).length)
      }),
    )
  })
})
