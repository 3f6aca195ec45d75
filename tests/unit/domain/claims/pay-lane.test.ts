import { describe, expect, it } from 'vitest'
import { claimStateCodes } from '../../../../main/domain/claims/claim-states.ts'
import { paidThrough, payLane } from '../../../../main/domain/claims/pay-lane.ts'

const moves = [
  { event: 'create', at: '2026-05-04' },
  { event: 'send', at: '2026-07-01' },
  { event: 'return', at: '2026-07-03' },
  { event: 'send', at: '2026-07-05' },
  { event: 'accept', at: '2026-07-08' },
  { event: 'export', at: '2026-07-20' },
  { event: 'confirmPayment', at: '2026-08-28' },
] as const

describe('where the money of one part is [F216]', () => {
  it.each([
    ['TO_COMPLETE', 'intervenant', 'now next next next'],
    ['RETURNED', 'intervenant', 'now next next next'],
    ['OFFICE_TO_ENTER', 'office', 'now next next next'],
    ['SENT', 'office', 'done now next next'],
    ['REJECTED_BY_FINANCE', 'office', 'done now next next'],
    ['ACCEPTED', 'office', 'done done now next'],
    ['EXPORTED', 'finance', 'done done done now'],
    ['PAID', 'nobody', 'done done done done'],
  ] as const)('%s: %s has it in hand, %s', (state, holder, progress) => {
    const lane = payLane(state, moves)
    expect([lane.holder, lane.steps.map((step) => step.progress).join(' ')]).toEqual([holder, progress])
  })

  it('dates what is behind by its last time, and nothing that is still to come', () => {
    expect(payLane('EXPORTED', moves).steps.map(({ at }) => at)).toEqual([
      '2026-07-05',
      '2026-07-08',
      '2026-07-20',
      null,
    ])
    expect(payLane('PAID', moves).steps.at(-1)?.at).toBe('2026-08-28')
  })

  it('has no road where nothing is due, or where another mission has it', () => {
    const without = claimStateCodes.filter((code) => payLane(code, moves).steps.length === 0)
    expect(without).toEqual(['NONE', 'ELSEWHERE', 'CANCELLED', 'NOT_DONE'])
  })
})

describe('by which road the person is paid [F339] [F340] [F341]', () => {
  it.each([
    ['travel', { category: 'PUBLIC_AGENT', isOfAcademy: true }, 'account'],
    ['travel', { category: 'EXTERNAL', isOfAcademy: false }, 'account'],
    ['fee', { category: 'PUBLIC_AGENT', isOfAcademy: true }, 'salary'],
    ['fee', { category: 'PUBLIC_AGENT', isOfAcademy: false }, 'accountWithPayslip'],
    ['fee', { category: 'EXTERNAL', isOfAcademy: true }, 'accountWithPayslip'],
    ['fee', { category: 'RETIRED', isOfAcademy: true }, 'accountWithPayslip'],
  ] as const)('%s of %j: %s', (track, payee, road) => {
    expect(paidThrough(track, payee)).toBe(road)
  })
})
