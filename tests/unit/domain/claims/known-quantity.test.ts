import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedMission, knownQuantity } from '../../../../main/domain/claims/known-quantity.ts'
import { isFarFrom } from '../../../../shared/model/known-quantity.ts'

const alone: CountedMission = { form: 'copies', quantity: 42, people: 1, needs: [] }

describe('what is known of a quantity before it is typed', () => {
  it('is the batch of whoever marks it alone; copies that several people share say nothing of one', () => {
    expect(knownQuantity(alone)).toEqual({ count: 42, source: 'distributed' })
    expect(knownQuantity({ ...alone, people: 2 })).toBeNull()
    expect(knownQuantity({ ...alone, quantity: 0 })).toBeNull()
  })

  it('is the candidates of one commission for each of its jury, and those who came once CYCLADES says so', () => {
    const jury: CountedMission = {
      form: 'candidates',
      quantity: 12,
      people: 2,
      needs: [{ quantity: 12, present: null }],
    }
    expect(knownQuantity(jury)).toEqual({ count: 12, source: 'convoked' })
    expect(knownQuantity({ ...jury, needs: [{ quantity: 12, present: 10 }] })).toEqual({ count: 10, source: 'present' })
    const two = [...jury.needs, { quantity: 8, present: 8 }]
    expect(knownQuantity({ ...jury, needs: two })).toBeNull()
    expect(knownQuantity({ ...jury, people: 1, needs: two })).toEqual({ count: 20, source: 'convoked' })
    expect(knownQuantity({ ...jury, form: 'slots' })).toBeNull()
  })

  it('is far from what is typed beyond 20 %, above as below', () => {
    const known = { count: 40, source: 'distributed' } as const
    expect([31, 32, 40, 48, 49].map((typed) => isFarFrom(known, typed))).toEqual([true, false, false, false, true])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }), (count, typed) => {
        const far = Math.abs(typed - count) > 0.2 * count + 1e-9
        expect(isFarFrom({ count, source: 'convoked' }, typed)).toBe(far)
      }),
    )
  })
})
