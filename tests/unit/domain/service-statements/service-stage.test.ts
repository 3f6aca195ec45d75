import { describe, expect, it } from 'vitest'
import { serviceStage, startingCount } from '../../../../main/domain/service-statements/index.ts'

const service = { today: '2026-07-01', lastDate: '2026-06-24', stated: false, feeState: 'TO_COMPLETE' }

describe('how far the remuneration of a service is, as the manager reads it', () => {
  it.each([
    ['notYetDone', { ...service, today: '2026-06-24' }],
    ['done', service],
    ['toValidate', { ...service, stated: true }],
    ['toValidate', { ...service, feeState: 'SENT' }],
    ['validated', { ...service, feeState: 'ACCEPTED' }],
    ['validated', { ...service, feeState: 'REJECTED_BY_FINANCE' }],
    ['sentToLiquidation', { ...service, feeState: 'EXPORTED' }],
    ['accepted', { ...service, feeState: 'PAID' }],
    ['cancelled', { ...service, feeState: 'CANCELLED', stated: true }],
    ['noFee', { ...service, feeState: null }],
  ] as const)('is %s', (stage, of) => expect(serviceStage(of)).toBe(stage))
})

describe('what a statement starts from', () => {
  it('is what was declared, else what the exam system counted, else the convocation', () => {
    expect(startingCount({ declared: 11, present: 12, convened: 13 })).toBe(11)
    expect(startingCount({ declared: null, present: 0, convened: 13 })).toBe(0)
    expect(startingCount({ declared: null, present: null, convened: 13 })).toBe(13)
    expect(startingCount({ declared: null, present: null, convened: null })).toBeNull()
  })
})
