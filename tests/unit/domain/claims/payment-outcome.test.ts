import { describe, expect, it } from 'vitest'
import { paidThrough } from '../../../../main/domain/claims/pay-lane.ts'
import { paymentOutcome } from '../../../../main/domain/claims/payment-outcome.ts'

const batch = { sealedAt: '2026-07-01T08:00:00.000Z', executionDate: '2026-07-15' }
const answer = (event: string, at: string) => ({ event, at, day: at.slice(0, 10) })

describe('what became of a sealed amount', () => {
  it('is ordered for the day of its batch while finance has not answered', () => {
    expect(paymentOutcome(batch, [])).toEqual({ state: 'ordered', on: '2026-07-15' })
    expect(paymentOutcome(batch, [answer('accept', '2026-07-02T08:00:00.000Z')])?.state).toBe('ordered')
  })

  it('is paid on the day finance confirmed it, which may be in another year', () => {
    const confirmed = answer('confirmPayment', '2027-01-04T09:00:00.000Z')
    expect(paymentOutcome(batch, [confirmed])).toEqual({ state: 'paid', on: '2027-01-04' })
  })

  it.each(['rejectPayment', 'recallExport'])('is nothing after %s, whatever a later batch became', (event) => {
    const answers = [answer('confirmPayment', '2026-09-01T08:00:00.000Z'), answer(event, '2026-07-20T08:00:00.000Z')]
    expect(paymentOutcome(batch, answers)).toBeNull()
    expect(paymentOutcome({ ...batch, sealedAt: '2026-08-01T08:00:00.000Z' }, answers)?.state).toBe('paid')
  })

  it('is what finance says after the office took back a return, until the part is sealed again', () => {
    const taken = [
      answer('rejectPayment', '2026-07-20T08:00:00.000Z'),
      answer('withdrawAnswer', '2026-07-21T08:00:00.000Z'),
    ]
    expect(paymentOutcome(batch, taken)?.state).toBe('ordered')
    const said = [...taken, answer('confirmPayment', '2026-07-22T08:00:00.000Z')]
    expect(paymentOutcome(batch, said)).toEqual({ state: 'paid', on: '2026-07-22' })
    const later = [
      ...said,
      answer('export', '2026-08-01T08:00:00.000Z'),
      answer('withdrawAnswer', '2026-08-02T08:00:00.000Z'),
    ]
    expect(paymentOutcome(batch, later)).toEqual({ state: 'paid', on: '2026-07-22' })
  })

  it('does not take the answer about an earlier batch for its own', () => {
    expect(paymentOutcome(batch, [answer('rejectPayment', '2026-06-20T08:00:00.000Z')])?.state).toBe('ordered')
  })
})

describe('the road of a payment [F341]', () => {
  it('is the account for the travel of everybody', () => {
    for (const category of ['PUBLIC_AGENT', 'EXTERNAL', 'RETIRED'])
      for (const isOfAcademy of [true, false]) expect(paidThrough('travel', { category, isOfAcademy })).toBe('account')
  })

  it('is the salary for the fees of a teacher of the academy, the account with a payslip for everybody else', () => {
    expect(paidThrough('fee', { category: 'PUBLIC_AGENT', isOfAcademy: true })).toBe('salary')
    expect(paidThrough('fee', { category: 'PUBLIC_AGENT', isOfAcademy: false })).toBe('accountWithPayslip')
    expect(paidThrough('fee', { category: 'EXTERNAL', isOfAcademy: true })).toBe('accountWithPayslip')
    expect(paidThrough('fee', { category: 'RETIRED', isOfAcademy: true })).toBe('accountWithPayslip')
  })
})
