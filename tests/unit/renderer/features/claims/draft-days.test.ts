import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, entryOf } from '../../../../../renderer/features/claims/draft.ts'
import {
  type CandidateDayDraft,
  candidateDaysOf,
  daysOf,
  emptyDay,
  type Slot,
  slotsOf,
} from '../../../../../renderer/features/claims/draft-days.ts'

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
const slot: fc.Arbitrary<Slot> = fc.record({
  date: fc.constantFrom('2026-06-01', '2026-06-02', '2026-06-03'),
  from: time,
  to: time,
})
const inOrder = (slots: readonly Slot[]) => slots.map((one) => `${one.date} ${one.from} ${one.to}`).toSorted()

describe('[F227] [F232] lines of dates and times', () => {
  it('lose and invent no slot, whatever was worked', () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 12 }), (slots) => {
        expect(inOrder(slotsOf(daysOf(slots)) ?? [])).toEqual(inOrder(slots))
      }),
    )
  })

  it('put a morning and an afternoon of one date on one line, in the columns of the original', () => {
    const morning = { date: '2026-06-01', from: '08:00', to: '12:00' }
    const afternoon = { date: '2026-06-01', from: '13:30', to: '17:30' }
    const nextDay = { date: '2026-06-02', from: '14:00', to: '16:00' }
    expect(daysOf([afternoon, nextDay, morning])).toMatchObject([
      { date: '2026-06-01', morningFrom: '08:00', morningTo: '12:00', afternoonFrom: '13:30', afternoonTo: '17:30' },
      { date: '2026-06-02', morningFrom: '', morningTo: '', afternoonFrom: '14:00', afternoonTo: '16:00' },
    ])
  })

  it('are not read while a date, an end, or every time is missing', () => {
    expect(slotsOf([emptyDay('2026-06-01')])).toBeNull()
    expect(slotsOf([{ ...emptyDay('2026-06-01'), morningFrom: '08:00' }])).toBeNull()
    expect(slotsOf([{ ...emptyDay(''), morningFrom: '08:00', morningTo: '12:00' }])).toBeNull()
  })
})

describe('[F223] candidates by half-day', () => {
  const line = (part: Partial<CandidateDayDraft>): CandidateDayDraft => ({
    key: 'a',
    date: '2026-06-01',
    morning: null,
    afternoon: null,
    ...part,
  })

  it('count an empty half as nobody, and want one number at least', () => {
    expect(candidateDaysOf([line({ morning: 6 })])).toEqual([{ date: '2026-06-01', morning: 6, afternoon: 0 }])
    expect(candidateDaysOf([line({})])).toBeNull()
    expect(candidateDaysOf([line({ morning: { unread: 'six' }, afternoon: 4 })])).toBeNull()
  })

  it('come back as they were entered', () => {
    const entry = { halfDays: [{ date: '2026-06-01', morning: 6, afternoon: 7 }] }
    expect(entryOf('candidatesByHalfDay', draftOf({ entry, journeys: [] }))).toEqual(entry)
  })
})
