import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reconcile } from '../../../../main/domain/payment-returns/reconcile.ts'

const line = fc.record({
  cents: fc.integer({ min: -500, max: 5_000 }),
  answer: fc.constantFrom('paid' as const, 'rejected' as const, null),
  difference: fc.integer({ min: -5, max: 5 }),
})

it('lines paid, refused and silent always come to what was sealed', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const totalCents = lines.reduce((sum, { cents }) => sum + cents, 0)
      const batch = { lineCount: lines.length, totalCents, executionDate: '2026-07-15' }
      expect(reconcile(batch, lines, '2026-07-20').agrees).toBe(true)
      expect(reconcile({ ...batch, totalCents: totalCents + 1 }, lines, '2026-07-20').agrees).toBe(false)
    }),
  )
})

it('counts the days of silence from the day of execution, and only while some line is silent', () => {
  const batch = { lineCount: 1, totalCents: 10, executionDate: '2026-07-15' }
  const silent = { cents: 10, answer: null, difference: 0 }
  expect(reconcile(batch, [silent], '2026-08-01').silentDays).toBe(17)
  expect(reconcile(batch, [silent], '2026-07-01').silentDays).toBe(0)
  expect(reconcile(batch, [{ ...silent, answer: 'paid' }], '2026-08-01').silentDays).toBe(0)
})
