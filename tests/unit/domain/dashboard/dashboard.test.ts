import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { financialReport, forecast, type PayRow } from '../../../../main/domain/dashboard/index.ts'
import { mostUrgent, payStates } from '../../../../shared/model/dashboard.ts'

const row: fc.Arbitrary<PayRow> = fc
  .record({
    sessionId: fc.constantFrom('s1', 's2', 's3'),
    track: fc.constantFrom('fee' as const, 'travel' as const),
    item: fc.constantFrom('ORAL', 'CORRECTION', 'MEAL', ''),
    state: fc.constantFrom(...payStates),
    claims: fc.integer({ min: 1, max: 50 }),
    cents: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map((one) => ({ ...one, session: { exam: one.sessionId, month: 6, year: 2026 } }))

const sum = (cents: Readonly<Record<string, number>>) => Object.values(cents).reduce((all, one) => all + one, 0)

describe('the financial report', () => {
  it('loses and doubles no cent, however it is grouped', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const all = rows.reduce((total, { cents }) => total + cents, 0)
        for (const by of ['payType', 'session'] as const) {
          const { lines, total } = financialReport(rows, by)
          expect(sum(total)).toBe(all)
          expect(lines.reduce((one, { cents }) => one + sum(cents), 0)).toBe(all)
        }
      }),
    )
  })
})

const fee = { examCode: 'BCG', missionType: 'ORAL', track: 'fee' } as const

describe('the forecast', () => {
  it('prices what is to come at the average of the claims of its exam and mission type', () => {
    const known = [{ ...fee, decided: 1, decidedCents: 1_000, sent: 2, sentCents: 1_001 }]
    expect(forecast(known, [{ ...fee, count: 10 }])).toEqual([
      {
        examCode: 'BCG',
        track: 'fee',
        decidedCents: 1_000,
        sentCents: 1_001,
        expected: 10,
        expectedCents: 6_670,
        unknown: 0,
        advancedCents: 0,
      },
    ])
  })

  it('counts what nothing says the cost of, and never prices it with another exam or type', () => {
    const known = [{ ...fee, decided: 5, decidedCents: 5_000, sent: 0, sentCents: 0 }]
    const coming = [
      { ...fee, missionType: 'MARKING', count: 3 },
      { ...fee, examCode: 'BTN', count: 2 },
      { ...fee, track: 'travel' as const, count: 4 },
    ]
    const lines = forecast(known, coming)
    expect(lines.map(({ unknown }) => unknown)).toEqual([3, 4, 2])
    expect(lines.every(({ expectedCents }) => expectedCents === 0)).toBe(true)
  })

  it('of a session whose claims are all decided is what they come to', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 1_000_000 }), (decided, decidedCents) => {
        const [line] = forecast([{ ...fee, decided, decidedCents, sent: 0, sentCents: 0 }], [])
        expect(line).toMatchObject({ decidedCents, expectedCents: 0, unknown: 0 })
      }),
    )
  })
})

describe('the most urgent queue', () => {
  const queue = (name: 'clean' | 'fees' | 'impediments', count: number | null, late: number | null) => ({
    queue: name,
    count,
    late,
  })
  it('is the first with something late, else the first with something in it', () => {
    const calm = [queue('clean', 0, 0), queue('impediments', 2, 0), queue('fees', 3, null)]
    expect(mostUrgent(calm)?.queue).toBe('impediments')
    expect(mostUrgent([...calm, queue('fees', 3, 1)])?.queue).toBe('fees')
    expect(mostUrgent([queue('clean', null, null)])).toBeNull()
  })
})
